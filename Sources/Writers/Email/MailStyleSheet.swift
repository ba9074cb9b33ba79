import Wording

/// The part of a theme's style sheet that styles mail.
///
/// It has the rules that mail clients understand: those with plain selectors (types, classes, ids,
/// one inside another), custom properties of `:root`, and the properties of ``MailProperty``. Rules
/// inside `@media` are kept apart for the head of the message, those for paper left out. Everything
/// else is passed over.
struct MailStyleSheet {
  /// A rule.
  struct Rule {
    var selector: MailSelector
    var declarations: [MailProperty.Declaration]
  }

  /// The rules in the order of their specificity.
  private(set) var rules: [Rule] = []
  /// The custom properties of the whole document.
  private(set) var variables: [Substring: Substring] = [:]
  private var mediaRules: [(query: Substring, rules: [(selectors: [Substring], body: Substring)])] =
    []

  /// Reads a style sheet.
  init(_ text: String) {
    for block in CSSBlocks(text[...]) {
      if block.prelude.hasPrefix("@media") {
        guard !block.prelude.contains("print") else { continue }
        let inner = CSSBlocks(block.body).compactMap { rule in
          rule.prelude.hasPrefix("@")
            ? nil : (selectors: Self.selectors(rule.prelude), body: rule.body)
        }
        mediaRules.append((block.prelude, inner))
      } else if block.prelude == ":root" {
        for (name, value) in MailProperty.declarations(block.body) where name.hasPrefix("--") {
          variables[name] = value
        }
      } else if !block.prelude.hasPrefix("@") {
        let declarations = MailProperty.declarations(block.body)
        for selector in Self.selectors(block.prelude).compactMap(MailSelector.init) {
          rules.append(Rule(selector: selector, declarations: declarations))
        }
      }
    }
    rules = rules.enumerated()
      .sorted {
        ($0.element.selector.specificity, $0.offset) < ($1.element.selector.specificity, $1.offset)
      }
      .map(\.element)
  }

  private static func selectors(_ prelude: Substring) -> [Substring] {
    var selectors: [Substring] = []
    var start = prelude.startIndex
    var depth = 0
    for index in prelude.indices {
      switch prelude[index] {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case "," where depth == 0:
        selectors.append(prelude[start..<index].trimmed)
        start = prelude.index(after: index)
      default: continue
      }
    }
    return selectors + [prelude[start...].trimmed]
  }

  /// The rules for screens of some size or colour scheme, for the head of a message: they
  /// must override the styles of the elements.
  var media: String {
    var text = ""
    for (query, rules) in mediaRules {
      var inner = ""
      for (selectors, body) in rules {
        let known = selectors.filter { MailSelector($0) != nil }
        let declarations = MailProperty.declarations(body).compactMap { name, value in
          MailProperty.supported(name, value, variables: [variables])
        }
        guard !known.isEmpty, !declarations.isEmpty else { continue }
        inner += "\(known.joined(separator: ", ")) { "
        inner += declarations.map { "\($0.name): \($0.value) !important;" }.joined(separator: " ")
        inner += " }\n"
      }
      if !inner.isEmpty { text += "\(query) {\n\(inner)}\n" }
    }
    return text
  }

  /// The ids that rules of ``rules`` ask for.
  var ids: Set<Substring> { Set(rules.flatMap(\.selector.ids)) }

  /// The names of the classes that ``media`` needs.
  var mediaClasses: Set<Substring> {
    Set(
      mediaRules.flatMap(\.rules).flatMap(\.selectors).compactMap(MailSelector.init)
        .flatMap(\.classes))
  }
}

/// The blocks of a style sheet: the text before a brace, and that between it and its counterpart.
private struct CSSBlocks: Sequence, IteratorProtocol {
  private var rest: Substring

  init(_ text: Substring) { rest = Self.withoutComments(text) }

  mutating func next() -> (prelude: Substring, body: Substring)? {
    guard let open = rest.firstIndex(of: "{") else { return nil }
    var prelude = rest[..<open]
    // Statements such as @import end with a semicolon and have no block.
    if let end = prelude.lastIndex(of: ";") { prelude = prelude[prelude.index(after: end)...] }
    var depth = 0
    var close = open
    while close < rest.endIndex {
      if rest[close] == "{" { depth += 1 }
      if rest[close] == "}" {
        depth -= 1
        if depth == 0 { break }
      }
      close = rest.index(after: close)
    }
    let body = rest[rest.index(after: open)..<close]
    rest = close < rest.endIndex ? rest[rest.index(after: close)...] : ""
    return (prelude.trimmed, body)
  }

  private static func withoutComments(_ text: Substring) -> Substring {
    guard text.contains("/*") else { return text }
    var result = ""
    var rest = text
    while let start = rest.firstRange(of: "/*") {
      result += rest[..<start.lowerBound]
      let comment = rest[start.upperBound...]
      rest = comment.firstRange(of: "*/").map { comment[$0.upperBound...] } ?? ""
    }
    return (result + rest)[...]
  }
}
