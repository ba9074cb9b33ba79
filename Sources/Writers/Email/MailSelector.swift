/// A selector of the subset of CSS that mail is styled with: types, classes and ids, one inside
/// another.
struct MailSelector {
  /// An element as selectors see it.
  struct Element: Hashable {
    var name: Substring
    var classes: [Substring]
    var id: Substring?
  }

  /// The conditions on one element.
  private struct Compound {
    var name: Substring?
    var classes: [Substring] = []
    var id: Substring?
    /// Whether the element must be a child of the one before.
    var isChild = false

    func matches(_ element: Element) -> Bool {
      (name ?? element.name) == element.name && classes.allSatisfy(element.classes.contains)
        && (id == nil || id == element.id)
    }
  }

  private var compounds: [Compound] = []
  /// The specificity of the selector: ids, classes, types.
  private(set) var specificity = 0

  /// The ids in the selector.
  var ids: [Substring] { compounds.compactMap(\.id) }

  /// The names of the classes in the selector.
  var classes: [Substring] { compounds.flatMap(\.classes) }

  /// Parses a selector; nil if it is outside the subset.
  init?(_ text: Substring) {
    var isChild = false
    for part in text.split(whereSeparator: \.isWhitespace) {
      if part == ">" {
        isChild = true
        continue
      }
      guard var compound = Self.compound(part) else { return nil }
      compound.isChild = isChild
      isChild = false
      compounds.append(compound)
      specificity +=
        (compound.id == nil ? 0 : 10_000) + compound.classes.count * 100
        + (compound.name == nil ? 0 : 1)
    }
    if compounds.isEmpty || isChild { return nil }
  }

  private static func compound(_ text: Substring) -> Compound? {
    var compound = Compound()
    var rest = text
    while let mark = rest.first {
      let isMark = mark == "." || mark == "#"
      let body = isMark ? rest.dropFirst() : rest
      let word = body.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      guard !word.isEmpty else { return nil }
      switch mark {
      case ".": compound.classes.append(word)
      case "#": compound.id = word
      default: compound.name = word
      }
      rest = body.dropFirst(word.count)
    }
    return compound
  }

  /// Whether the selector matches the last of nested elements, the outermost first.
  func matches(_ path: [Element]) -> Bool { matches(path[...], compounds[...]) }

  private func matches(
    _ path: ArraySlice<Element>, _ compounds: ArraySlice<Compound>
  ) -> Bool {
    guard let compound = compounds.last else { return true }
    guard let element = path.last, compound.matches(element) else { return false }
    let (outer, before) = (path.dropLast(), compounds.dropLast())
    if before.isEmpty { return true }
    if compound.isChild { return matches(outer, before) }
    return outer.indices.reversed().contains { matches(outer[...$0], before) }
  }
}
