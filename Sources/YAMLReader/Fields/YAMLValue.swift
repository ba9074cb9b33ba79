public import Findings
import Wording

/// A way to read a value, together with a description of its form.
///
/// Because readers and descriptions share one declaration, they always accept the same forms.
public struct YAMLValue<Output: Sendable>: Sendable {
  /// The form of the value.
  public let shape: YAMLShape
  /// Interprets a node; if it is invalid, reports why and returns nil.
  public let read: @Sendable (YAMLNode, DiagnosticCollector) -> Output?

  /// Declares a way to read a value.
  @inlinable public init(
    shape: YAMLShape, read: @escaping @Sendable (YAMLNode, DiagnosticCollector) -> Output?
  ) {
    self.shape = shape
    self.read = read
  }

  /// A value together with its place.
  @inlinable public static func located<Value: Sendable>(
    _ value: YAMLValue<Value>
  ) -> YAMLValue where Output == Located<Value> {
    YAMLValue(shape: value.shape) { node, diagnostics in
      value.read(node, diagnostics).map { Located($0, at: node.place) }
    }
  }

  /// Transforms the value; `transform` reports what it rejects at the node that it receives.
  @inlinable public func map<New: Sendable>(
    _ transform: @escaping @Sendable (Output, YAMLNode, DiagnosticCollector) -> New?
  ) -> YAMLValue<New> {
    YAMLValue<New>(shape: shape) { node, diagnostics in
      read(node, diagnostics).flatMap { transform($0, node, diagnostics) }
    }
  }
}

extension YAMLValue where Output == String {
  /// A text of one line, such as a title, a name or a place; plain numbers and words such as `true`
  /// are taken literally.
  ///
  /// White space at its ends is ignored, and any white space within is one space, however the text
  /// is written.
  public static var text: YAMLValue { text(form: nil) }

  /// A text of one line whose format has a name in descriptions.
  public static func text(form: String?) -> YAMLValue {
    YAMLValue(shape: .text(form: form)) { node, diagnostics in
      guard !node.isBlank, let (line, comments) = node.lineAndComments else {
        diagnostics.report(.wrongType(expected: "a text", found: node))
        return nil
      }
      if comments != .none {
        diagnostics.report(.textComment(isClosed: comments == .closed, at: node.place))
        if line.isEmpty {
          diagnostics.report(.wrongType(expected: "a text", found: node))
          return nil
        }
      }
      if let label = FootnoteCall.label(in: line) {
        diagnostics.report(.textFootnote(label, at: node.place))
      }
      return line
    }
  }

  /// The name of a file: a text without the white space at its ends.
  public static var file: YAMLValue {
    scalar(form: nil) { $0.trimmedText }
  }

  /// A text of any length, taken as written, of a form that a description names.
  public static func longText(form: String) -> YAMLValue {
    scalar(form: form) { $0.text }
  }

  private static func scalar(
    form: String?, _ read: @escaping @Sendable (YAMLNode) -> String?
  ) -> YAMLValue {
    YAMLValue(shape: .text(form: form)) { node, diagnostics in
      guard !node.isBlank, let text = read(node) else {
        diagnostics.report(.wrongType(expected: "a text", found: node))
        return nil
      }
      return text
    }
  }

  /// One of a list of words; `what` is the noun for it, such as "a form".
  public static func choice(_ words: [String], _ what: String) -> YAMLValue {
    YAMLValue(shape: .choice(words)) { node, diagnostics in
      guard let text = node.line, !node.isBlank else {
        diagnostics.report(
          .wrongType(expected: "one of \(words.joined(separator: ", "))", found: node))
        return nil
      }
      guard words.contains(text) else {
        diagnostics.report(.unknownValue(text, what, at: node.place), among: words)
        return nil
      }
      return text
    }
  }
}

extension YAMLValue where Output == String {
  /// A language as a BCP 47 tag.
  public static var language: YAMLValue {
    text(form: "language").map { text, node, diagnostics in
      guard LanguageTag.isValid(text) else {
        diagnostics.report(
          .unknownValue(text, "a language tag, such as en or zh-Hans", at: node.place), among: [])
        return nil
      }
      return text
    }
  }
}

extension YAMLValue where Output == Int {
  /// The maximum number, which exceeds the world population many times over and cannot make sums
  /// overflow.
  public static var maxCount: Int { 1_000_000_000_000 }

  /// A non-negative integer.
  public static var count: YAMLValue {
    count { text in text.groupedNumber.map { "write \($0)" } }
  }

  /// A non-negative integer.
  ///
  /// - Parameter fix: the number that a text which is no number means; nil if that is unknown.
  package static func count(fix: @escaping @Sendable (String) -> String?) -> YAMLValue {
    YAMLValue(shape: .integer) { node, diagnostics in
      guard let text = node.line, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(text), (0...maxCount).contains(number)
      else {
        diagnostics.report(
          .wrongType(
            expected: "a whole number", found: node,
            fix: node.isBlank ? nil : node.line.flatMap(fix)))
        return nil
      }
      return number
    }
  }
}

extension YAMLValue where Output == Int {
  /// A positive integer.
  public static var positiveCount: YAMLValue {
    count.map { number, node, diagnostics in
      guard number > 0 else {
        diagnostics.report(.wrongType(expected: "a whole number from 1 on", found: node))
        return nil
      }
      return number
    }
  }
}

extension YAMLValue where Output == Bool {
  /// `true` or `false`.
  public static var boolean: YAMLValue {
    YAMLValue(shape: .boolean) { node, diagnostics in
      guard node.kind == .scalar(isPlain: true), let text = node.text,
        text == "true" || text == "false"
      else {
        diagnostics.report(.wrongType(expected: "true or false", found: node))
        return nil
      }
      return text == "true"
    }
  }
}

extension YAMLValue {
  /// A list of values.
  ///
  /// A single value without brackets is rejected: a list is always written as one.
  @inlinable public static func list<Element: Sendable>(
    _ element: YAMLValue<Element>
  ) -> YAMLValue where Output == [Element] {
    YAMLValue(shape: .list(element.shape)) { node, diagnostics in
      guard node.kind == .sequence else {
        diagnostics.report(.notAList(of: element.shape, found: node))
        return nil
      }
      let items = node.items
      var elements: [Element] = []
      elements.reserveCapacity(items.count)
      for item in items {
        if let element = element.read(item, diagnostics) { elements.append(element) }
      }
      return elements
    }
  }

  /// A mapping with declared fields; `what` is the noun for it in messages, such as "a photo".
  @inlinable public static func object(
    _ what: String, _ keys: [YAMLKey],
    _ make: @escaping @Sendable (YAMLObject) -> Output?
  ) -> YAMLValue {
    YAMLValue(shape: .object(keys)) { node, diagnostics in
      guard let object = YAMLObject(node, what: what, keys: keys, diagnostics: diagnostics) else {
        return nil
      }
      if let output = make(object) { return output }
      object.reportProblems(of: keys)
      return nil
    }
  }
}

extension YAMLValue where Output == YAMLNode {
  /// A node that is interpreted later, by other fields.
  public static var node: YAMLValue {
    YAMLValue(shape: .either([])) { node, _ in node }
  }
}
