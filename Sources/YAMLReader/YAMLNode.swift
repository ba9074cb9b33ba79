public import ReportDocument

/// A node of a YAML document with the places where it starts and ends.
public struct YAMLNode: Sendable, Hashable {
  /// What a node can be.
  public enum Content: Sendable, Hashable {
    /// A scalar: its text, and whether it stands without quotes, so that `true` and `12` mean more
    /// than their letters.
    case scalar(String, isPlain: Bool)
    /// A list of nodes.
    case sequence([YAMLNode])
    /// Keys with their values, in the order of the file.
    case mapping([Pair])
  }

  /// A key with its value.
  public struct Pair: Sendable, Hashable {
    /// The key, always a scalar.
    public var key: YAMLNode
    /// Its value.
    public var value: YAMLNode

    /// The key's text.
    public var name: String { key.text ?? "" }
  }

  /// What the node is.
  public var content: Content
  /// Where it starts.
  public var place: Place
  /// The line and column just behind it, counted from 1, columns in Unicode scalars.
  public var end: (line: Int, column: Int) { (Int(endLine), Int(endColumn)) }

  private var endLine: Int32
  private var endColumn: Int32

  init(_ content: Content, at place: Place, endLine: Int, endColumn: Int) {
    self.content = content
    self.place = place
    self.endLine = Int32(clamping: endLine)
    self.endColumn = Int32(clamping: endColumn)
  }

  /// The text of a scalar; nil for anything else.
  public var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }

  /// Whether the node stands for "nothing given": an empty plain scalar, `null` or `~`.
  public var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
  }
}
