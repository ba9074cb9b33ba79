public import Document
public import Findings
import Wording
public import YAMLReader

/// A record as a Markdown file with front matter gives it.
public struct DocumentInput {
  /// The fields of the front matter.
  public let fields: RecordInput
  /// The file's name without its folders and ending.
  public let name: String
  private let body: (String) -> [Block]

  /// Joins front matter and body.
  ///
  /// - Parameter body: reads the body, with a prefix for its footnotes' labels.
  package init(_ fields: RecordInput, name: String, body: @escaping (String) -> [Block]) {
    self.fields = fields
    self.name = name
    self.body = body
  }

  /// The id of the unit.
  public var sector: String { fields.sector }
  /// Where the front matter begins.
  public var place: Place { fields.place }

  /// The value of a field; nil when it is not given, or cannot be understood and that was reported.
  public subscript<Value>(_ field: YAMLField<Value>) -> Value? { fields[field] }

  /// The id that a field gives, else the file's name; nil when it cannot be one, which was reported.
  public func id(_ field: YAMLField<String>) -> String? {
    let id = (fields[field] ?? name).composed
    if RecordID.isValid(id) { return id }
    let place = fields.object.valuePlace(of: field) ?? Place(path: place.path, line: 1)
    fields.diagnostics.report(.recordID(id, at: place))
    return nil
  }

  /// The body's tree, its headings and footnotes named under an anchor.
  public func blocks(under anchor: String) -> [Block] {
    body("\(anchor)-").anchored(under: anchor)
  }
}
