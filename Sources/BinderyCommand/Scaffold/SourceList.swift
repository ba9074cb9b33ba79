/// A Swift source file with lists that can be extended without changing its formatting.
struct SourceList {
  private let text: String

  init(_ text: String) { self.text = text }

  /// The text with an element appended to `let name = [ … ]`, which has one element on each line;
  /// nil if there is no such list.
  func adding(_ element: String, toListNamed name: String) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard
      let start = lines.firstIndex(where: {
        $0.hasPrefix("let \(name)") && $0.hasSuffix("[")
          && $0.dropFirst(4 + name.count).first.map { " :=".contains($0) } == true
      }),
      let end = lines[start...].firstIndex(of: "]")
    else { return nil }
    let last = lines[end - 1]
    let indent = end - 1 > start ? String(last.prefix { $0 == " " }) : "  "
    if end - 1 > start, !last.hasSuffix(",") { lines[end - 1] = last + "," }
    lines.insert("\(indent)\(element),", at: end)
    return lines.joined(separator: "\n")
  }

  /// The text with an import added in alphabetical order; nil if there are no imports.
  func addingImport(of module: String) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let new = "import \(module)"
    guard let last = lines.lastIndex(where: { $0.hasPrefix("import ") }) else { return nil }
    let place = lines.firstIndex { $0.hasPrefix("import ") && $0 > new } ?? last + 1
    lines.insert(new, at: place)
    return lines.joined(separator: "\n")
  }
}
