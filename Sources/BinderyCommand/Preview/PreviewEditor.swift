/// An editor that a preview opens places in.
enum PreviewEditor: String, CaseIterable {
  case visualStudioCode = "vscode"
  case codium = "vscodium"
  case cursor
  case zed
  case ideaFamily = "idea"
  case textMate = "textmate"

  /// The names, as a message lists them.
  static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// The address that opens a file in the editor.
  private var template: String {
    switch self {
    case .visualStudioCode: "vscode://file{path}:{line}:{column}"
    case .codium: "vscodium://file{path}:{line}:{column}"
    case .cursor: "cursor://file{path}:{line}:{column}"
    case .zed: "zed://file{path}:{line}:{column}"
    case .ideaFamily: "idea://open?file={path}&line={line}&column={column}"
    case .textMate: "txmt://open?url=file://{path}&line={line}&column={column}"
    }
  }

  /// The address for the word on the command line; empty for none, nil if the word is unknown.
  static func template(for word: String) -> String? {
    if word == "none" { return "" }
    if let known = PreviewEditor(rawValue: word) { return known.template }
    // Addresses that browsers run or show as pages themselves would be no editors.
    let refused = ["javascript", "data", "blob", "vbscript", "file", "about"]
    guard !word.hasPrefix(":"), word.contains("{path}"), let colon = word.firstIndex(of: ":"),
      !refused.contains(word[..<colon].lowercased()),
      word[..<colon].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+.-".contains($0)) }
      )
    else { return nil }
    return word
  }
}
