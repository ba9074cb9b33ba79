public import Bytes
import Wording

/// Writes styles into the elements of a message, because mail clients ignore style sheets.
///
/// It reads the output of ``EmailWriter`` and of the theme's template: elements closed in order.
public struct MailStyler: Sendable {
  private static let void: Set<Substring> = ["br", "hr", "img", "meta", "link", "input"]

  private let sheet: MailStyleSheet

  /// Makes a styler from a theme's style sheet.
  public init(_ styleSheet: String) { sheet = MailStyleSheet(styleSheet) }

  /// The rules that stay in the head of the message.
  public var headRules: String { sheet.media }

  /// A page with the styles of the elements in its body.
  public func styled(_ page: ByteRope) -> ByteRope {
    let page = String(decoding: page.parts.joined(), as: UTF8.self)
    guard let body = page.firstRange(of: "<body") else { return ByteRope([Array(page.utf8)]) }
    var pass = Pass(sheet: sheet, kept: sheet.mediaClasses)
    pass.output.append(string: String(page[..<body.lowerBound]))
    pass.run(over: page[body.lowerBound...])
    return ByteRope([pass.output.bytes])
  }

  /// One pass over a page.
  private struct Pass {
    let sheet: MailStyleSheet
    /// The classes that stay.
    let kept: Set<Substring>
    /// The ids that styles depend on.
    let ids: Set<Substring>
    var output = OutputBuffer()
    private var path: [MailSelector.Element] = []
    private var variables: [[Substring: Substring]]
    /// A number for each path of nested elements that occurs, regardless of content.
    private var paths: [Step: Int] = [:]
    private var numbers: [Int] = []
    /// The styles of paths by their numbers; there are few, however long the page is.
    private var styles: [String] = []

    /// An element inside the one that a path ends with.
    private struct Step: Hashable {
      var outer: Int
      var element: MailSelector.Element
      var style: Substring
    }

    init(sheet: MailStyleSheet, kept: Set<Substring>) {
      ids = sheet.ids
      self.sheet = sheet
      self.kept = kept
      variables = [sheet.variables]
    }

    mutating func run(over text: Substring) {
      var rest = text
      while let open = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
        output.append(string: String(rest[..<open]))
        guard let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: ">")) else { break }
        tag(rest[open...close])
        rest = rest[rest.utf8.index(after: close)...]
      }
      output.append(string: String(rest))
    }

    private mutating func tag(_ tag: Substring) {
      if tag.hasPrefix("</") {
        if !path.isEmpty {
          leave()
        }
        return output.append(string: String(tag))
      }
      let inside = tag.dropFirst().dropLast()
      let name = inside.prefix { !$0.isWhitespace }
      let attributes = Self.attributes(inside.dropFirst(name.count))
      func value(_ key: String) -> Substring? { attributes.first { $0.name == key }?.value }
      let classes = value("class")?.split(separator: " ") ?? []
      let id = value("id").flatMap { ids.contains($0) ? $0 : nil }
      let number = enter(
        .init(name: name, classes: classes, id: id), style: value("style") ?? "")
      write(name, attributes, classes, style: styles[number])
      if MailStyler.void.contains(name) { leave() }
    }

    /// Goes into an element; gives the number of the path to it.
    private mutating func enter(_ element: MailSelector.Element, style: Substring) -> Int {
      let own = MailProperty.declarations(style)
      path.append(element)
      variables.append(
        Dictionary(own.filter { $0.name.hasPrefix("--") }.map { ($0.name, $0.value) }) { $1 })
      let step = Step(outer: numbers.last ?? -1, element: element, style: style)
      let number = paths[step] ?? styles.count
      if number == styles.count {
        paths[step] = number
        styles.append(self.style(and: own))
      }
      numbers.append(number)
      return number
    }

    private mutating func leave() {
      path.removeLast()
      variables.removeLast()
      numbers.removeLast()
    }

    private mutating func write(
      _ name: Substring, _ attributes: [(name: Substring, value: Substring)],
      _ classes: [Substring], style: String
    ) {
      output.append("<")
      output.append(string: String(name))
      for (key, value) in attributes {
        switch key {
        case "style": continue
        case "class":
          let staying = classes.filter(kept.contains)
          if !staying.isEmpty {
            output.append(string: " class=\"\(staying.joined(separator: " "))\"")
          }
        default: output.append(string: " \(key)=\"\(value)\"")
        }
      }
      if !style.isEmpty { output.append(string: " style=\"\(style)\"") }
      output.append(">")
    }

    /// The style of the innermost element.
    private func style(and own: [MailProperty.Declaration]) -> String {
      var values: [Substring: Substring] = [:]
      var order: [Substring] = []
      func set(_ declarations: [MailProperty.Declaration]) {
        for (name, value) in declarations {
          guard let (name, value) = MailProperty.supported(name, value, variables: variables)
          else { continue }
          if values.updateValue(value, forKey: name) != nil { order.removeAll { $0 == name } }
          order.append(name)
        }
      }
      for rule in sheet.rules where rule.selector.matches(path) { set(rule.declarations) }
      set(own)
      return order.map { "\($0):\((values[$0] ?? "").replacing("\"", with: "'"))" }
        .joined(separator: ";")
    }

    private static func attributes(
      _ text: Substring
    ) -> [(name: Substring, value: Substring)] {
      var attributes: [(name: Substring, value: Substring)] = []
      var rest = text.trimmed
      while let equals = rest.firstIndex(of: "=") {
        let name = rest[..<equals].trimmed
        let quoted = rest[rest.index(after: equals)...]
        guard quoted.first == "\"", let end = quoted.dropFirst().firstIndex(of: "\"") else { break }
        attributes.append((name, quoted[quoted.index(after: quoted.startIndex)..<end]))
        rest = quoted[quoted.index(after: end)...]
      }
      return attributes
    }
  }
}
