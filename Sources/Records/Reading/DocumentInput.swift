public import Document
public import Findings
import Wording
public import YAMLReader

/// A record in a Markdown file with front matter, before interpretation.
public struct DocumentInput {
  /// The fields of the front matter.
  public let fields: RecordInput
  /// The file's name without its folders and extension.
  public let name: String
  private let body: (String) -> [Block]

  /// Makes an input from front matter and body.
  ///
  /// - Parameter body: reads the body, given a prefix for the labels of its footnotes.
  package init(_ fields: RecordInput, name: String, body: @escaping (String) -> [Block]) {
    self.fields = fields
    self.name = name
    self.body = body
  }

  /// The unit's ID.
  public var sector: String { fields.sector }
  /// The place where the front matter starts.
  public var place: Place { fields.place }

  /// The value of a field; nil if it is absent, or if it is invalid, which is reported.
  public subscript<Value>(_ field: YAMLField<Value>) -> Value? { fields[field] }

  /// The ID: the value of a field or, if that is absent, the file's name; nil if the ID is invalid,
  /// which is reported.
  public func id(_ field: YAMLField<String>) -> String? {
    let id = (fields[field] ?? name).composed
    if RecordID.isValid(id) { return id }
    let place = fields.object.valuePlace(of: field) ?? Place(path: place.path, line: 1)
    fields.diagnostics.report(.recordID(id, at: place))
    return nil
  }

  /// The tree of the body, with an anchor as prefix of its headings' anchors and its footnotes'
  /// labels.
  public func blocks(under anchor: String) -> [Block] {
    body("\(anchor)-").anchored(under: anchor)
  }
}
