import Findings

/// Finds the tags of a Mustache template.
///
/// The template engine silently renders unknown names as empty text; with the scanner, names are
/// checked, and reported with their places, before anything is rendered.
struct TemplateScanner {
  private let path: String
  private let template: Substring
  private var rest: Substring
  private var line = 1
  private var column = 1
  private var depth = 0

  /// Finds the tags of a template.
  ///
  /// - Throws: a finding if a tag is not closed.
  static func tags(of template: String, path: String) throws(Diagnostic) -> [TemplateTag] {
    var scanner = TemplateScanner(path: path, template: template[...])
    return try scanner.tags()
  }

  private init(path: String, template: Substring) {
    self.path = path
    self.template = template
    rest = template
  }

  /// The place of a tag's name, given its content and the braces that precede it.
  private func namePlace(
    of tag: TemplateTag, _ content: Substring, after braces: Substring
  ) -> Place? {
    guard let column = tag.place.column, tag.place.end?.line == tag.place.line,
      let range = content.firstRange(of: tag.name)
    else { return nil }
    let start =
      column + braces.unicodeScalars.count + content[..<range.lowerBound].unicodeScalars.count
    let end = start + tag.name.unicodeScalars.count
    return tag.place.elsewhere(
      line: tag.place.line, column: start, end: .init(line: tag.place.line, column: end))
  }

  private mutating func tags() throws(Diagnostic) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    while let start = rest.firstRange(of: "{{") {
      skip(to: start.lowerBound)
      var place = Place(path: path, line: line, column: column)
      let tagStart = rest.startIndex
      let isTriple = rest.hasPrefix("{{{")
      let open = isTriple ? "{{{" : "{{"
      skip(to: rest.index(rest.startIndex, offsetBy: open.count))
      guard let end = rest.firstRange(of: isTriple ? "}}}" : "}}") else {
        throw .tagUnclosed(at: place)
      }
      let content = rest[..<end.lowerBound]
      skip(to: end.upperBound)
      place = place.elsewhere(
        line: place.line, column: place.column, end: .init(line: line, column: column))
      guard var tag = tag(content, isTriple: isTriple, at: place) else { continue }
      tag.namePlace = namePlace(of: tag, content, after: template[tagStart..<content.startIndex])
      tags.append(tag)
    }
    return tags
  }

  private mutating func skip(to index: Substring.Index) {
    for scalar in rest[..<index].unicodeScalars {
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    rest = rest[index...]
  }

  private mutating func tag(
    _ content: Substring, isTriple: Bool, at place: Place
  ) -> TemplateTag? {
    if isTriple { return make(.raw, content, at: place) }
    switch content.first {
    case "!", "=", "%": return nil
    case "&": return make(.raw, content.dropFirst(), at: place)
    case "#", "^":
      defer { depth += 1 }
      return make(content.first == "#" ? .section : .inverted, content.dropFirst(), at: place)
    case "/":
      depth -= 1
      return make(.close, content.dropFirst(), at: place)
    case ">": return make(.partial, content.dropFirst(), at: place)
    default: return make(.variable, content, at: place)
    }
  }

  private func make(_ kind: TemplateTag.Kind, _ content: Substring, at place: Place) -> TemplateTag
  {
    var name = content.filter { !$0.isWhitespace }
    while let open = name.firstIndex(of: "("), name.hasSuffix(")") {
      name = String(name[name.index(after: open)...].dropLast())
    }
    return TemplateTag(kind: kind, name: name, place: place, depth: depth)
  }
}
