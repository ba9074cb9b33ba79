public import Findings
import Wording

/// A way to read one value: what it looks like and how it is understood.
///
/// Readers and descriptions come from the same value, so that neither can know a form that the
/// other does not.
public struct YAMLValue<Output: Sendable>: Sendable {
  /// What the value looks like.
  public let shape: YAMLShape
  /// Understands a node; on failure reports why and gives nil.
  public let read: @Sendable (YAMLNode, DiagnosticCollector) -> Output?

  /// Declares a way to read a value.
  @inlinable public init(
    shape: YAMLShape, read: @escaping @Sendable (YAMLNode, DiagnosticCollector) -> Output?
  ) {
    self.shape = shape
    self.read = read
  }

  /// A value with its place.
  @inlinable public static func located<Value: Sendable>(
    _ value: YAMLValue<Value>
  ) -> YAMLValue where Output == Located<Value> {
    YAMLValue(shape: value.shape) { node, diagnostics in
      value.read(node, diagnostics).map { Located($0, at: node.place) }
    }
  }

  /// The value understood further; `transform` reports at the node it is handed what it refuses.
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
  /// are taken by their letters.
  ///
  /// White space at its ends is no part of it, and white space within is one space, however the text
  /// is written.
  public static var text: YAMLValue { text(form: nil) }

  /// A text of one line and of a form that a description names.
  public static func text(form: String?) -> YAMLValue {
    scalar(form: form) { $0.line }
  }

  /// The name of a file: a text without the white space at its ends.
  public static var file: YAMLValue {
    scalar(form: nil) { $0.trimmedText }
  }

  /// A text of any length, taken as it is written, of a form that a description names.
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

  /// One of some words; `what` names the kind, such as "a form".
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
  /// A language by its BCP 47 tag.
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
  /// The greatest number that is read: many times the people there are, and far from overflowing sums.
  public static var greatestCount: Int { 1_000_000_000_000 }

  /// A whole number that is not negative.
  public static var count: YAMLValue {
    YAMLValue(shape: .integer) { node, diagnostics in
      guard let text = node.line, let number = Int(text), (0...greatestCount).contains(number)
      else {
        diagnostics.report(.wrongType(expected: "a whole number", found: node))
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
  /// A single value without brackets is refused, so that a list stays one.
  @inlinable public static func list<Element: Sendable>(
    _ element: YAMLValue<Element>
  ) -> YAMLValue where Output == [Element] {
    YAMLValue(shape: .list(element.shape)) { node, diagnostics in
      guard node.kind == .sequence else {
        diagnostics.report(.wrongType(expected: "a list", found: node))
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

  /// A mapping whose keys its fields declare; `what` names it in messages, such as "a photo".
  @inlinable public static func object(
    _ what: String, _ keys: [YAMLKey],
    _ make: @escaping @Sendable (YAMLObject) -> Output?
  ) -> YAMLValue {
    YAMLValue(shape: .object(keys)) { node, diagnostics in
      YAMLObject(node, what: what, keys: keys, diagnostics: diagnostics).flatMap(make)
    }
  }
}

extension YAMLValue where Output == YAMLNode {
  /// A value that is read later, by fields of its own.
  public static var node: YAMLValue {
    YAMLValue(shape: .either([])) { node, _ in node }
  }
}
