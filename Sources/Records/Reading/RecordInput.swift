public import Document
public import Findings
public import YAMLReader

/// A record as its file gives it: its fields, and the way to turn texts into trees.
public struct RecordInput: Sendable {
  /// The record's mapping.
  public let object: YAMLObject
  private let context: any RecordContext

  /// Joins a mapping and the reader of its texts.
  package init(_ object: YAMLObject, in context: any RecordContext) {
    self.object = object
    self.context = context
  }

  /// The id of the unit.
  public var sector: String { context.sector }
  /// Where the record stands.
  public var place: Place { object.place }
  /// Where findings go.
  public var diagnostics: DiagnosticCollector { object.diagnostics }

  /// The value of a field; nil when it is not given, or cannot be understood and that was reported.
  public subscript<Value>(_ field: YAMLField<Value>) -> Value? { object[field] }

  /// The tree of a Markdown field; none when it is not given.
  ///
  /// - Parameter label: a word that keeps the footnotes of this kind of record apart from others'.
  public func blocks(_ field: YAMLField<MarkdownText>, label: String) -> [Block] {
    guard let text = object[field] else { return [] }
    return context.blocks(text, footnotePrefix: "\(sector)-\(label)-\(place.line)-")
  }

  /// The running text of a Markdown field that should be one paragraph; nil when it is not given.
  public func inlines(_ field: YAMLField<MarkdownText>) -> [Inline]? {
    object[field].map(context.inlines)
  }

  /// The photographs of a field.
  public func photos(_ field: YAMLField<[PhotoEntry]>) -> [Photo] {
    (object[field] ?? []).map(context.photo)
  }
}

/// What turns the texts and files that records name into trees and photographs.
package protocol RecordContext: Sendable {
  /// The id of the unit.
  var sector: String { get }

  /// The tree of a Markdown text; its footnotes' labels get a prefix.
  func blocks(_ text: MarkdownText, footnotePrefix: String) -> [Block]

  /// The running text of a Markdown text that should be one paragraph; several are joined.
  func inlines(_ text: MarkdownText) -> [Inline]

  /// The photograph of an entry.
  func photo(_ entry: PhotoEntry) -> Photo
}
