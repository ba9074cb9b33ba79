public import Document
public import Findings
public import YAMLReader

/// The fields of a record, before interpretation, and the means to turn texts into trees.
public struct RecordInput: Sendable {
  /// The mapping that contains the fields.
  public let object: YAMLObject
  private let context: any RecordContext

  /// Makes an input from a mapping and a context.
  package init(_ object: YAMLObject, in context: any RecordContext) {
    self.object = object
    self.context = context
  }

  /// The unit's ID.
  public var sector: String { context.sector }
  /// The place of the record.
  public var place: Place { object.place }
  /// Receives findings.
  public var diagnostics: DiagnosticCollector { object.diagnostics }

  /// The value of a field; nil if it is absent, or if it is invalid, which is reported.
  public subscript<Value>(_ field: YAMLField<Value>) -> Value? { object[field] }

  /// The tree of a Markdown field; empty if it is absent.
  ///
  /// - Parameter label: a word that distinguishes the footnotes of this kind of record from others.
  public func blocks(_ field: YAMLField<MarkdownText>, label: String) -> [Block] {
    guard let text = object[field] else { return [] }
    // Several records may be on one line.
    let position = "\(place.line)-\(place.column ?? 0)"
    return context.blocks(text, footnotePrefix: "\(sector)-\(label)-\(position)-")
  }

  /// The running text of a Markdown field that should be a single paragraph; nil if it is absent.
  public func inlines(_ field: YAMLField<MarkdownText>) -> [Inline]? {
    object[field].map(context.inlines)
  }

  /// The countries of a field, each once and by the name that the workspace shows; names that are not
  /// known are reported later.
  public func countries(_ field: YAMLField<[Located<String>]>) -> [String] {
    let countries = (object[field] ?? []).map(country)
    if countries.count < 2 { return countries }
    var met: Set<String> = []
    return countries.filter { met.insert($0).inserted }
  }

  /// The workspace's name for a country; an unknown name is reported later.
  public func country(_ name: Located<String>) -> String { context.country(name) }

  /// The photographs of a field.
  public func photos(_ field: YAMLField<[PhotoEntry]>) -> [Photo] {
    (object[field] ?? []).map(context.photo)
  }
}

/// Turns the texts and files that records contain into trees and photographs.
package protocol RecordContext: Sendable {
  /// The unit's ID.
  var sector: String { get }

  /// The workspace's name for a country.
  func country(_ name: Located<String>) -> String

  /// The tree of a Markdown text, with a prefix on the labels of its footnotes.
  func blocks(_ text: MarkdownText, footnotePrefix: String) -> [Block]

  /// The running text of a Markdown text that should be a single paragraph; several are joined.
  func inlines(_ text: MarkdownText) -> [Inline]

  /// The photograph described by an entry.
  func photo(_ entry: PhotoEntry) -> Photo
}
