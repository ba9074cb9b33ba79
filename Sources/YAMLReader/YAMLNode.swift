public import Findings

/// A node of a YAML document.
public struct YAMLNode: Sendable {
  /// The kind of a node.
  public enum Kind: Sendable, Hashable {
    /// A text or number; unquoted, `true` and `12` can mean more than text.
    case scalar(isPlain: Bool)
    /// A list of nodes.
    case sequence
    /// A mapping, in the order of the file.
    case mapping
  }

  /// A key and its value.
  public struct Pair: Sendable {
    /// The key, which is always a scalar.
    public let key: YAMLNode
    /// The value.
    public let value: YAMLNode

    /// The text of the key.
    public var name: String { key.text ?? "" }
  }

  let table: YAMLTable
  let index: Int

  private var entry: YAMLTable.Entry { table.entries[index] }

  /// The kind of the node.
  public var kind: Kind {
    switch entry.kind {
    case .plain: .scalar(isPlain: true)
    case .quoted, .block, .alias: .scalar(isPlain: false)
    case .sequence: .sequence
    case .mapping: .mapping
    }
  }

  /// The place of the node, without anything that follows it on its line, and without the line
  /// breaks and blank lines after a block scalar.
  public var place: Place { table.place(index) }

  /// Whether the node is a block scalar, whose text starts on the line after `|` or `>`.
  public var isBlockScalar: Bool { entry.kind == .block }

  /// The text of a scalar; nil for other nodes.
  public var text: String? { withText { String(decoding: $0, as: UTF8.self) } }

  /// Passes the text of a scalar, in UTF-8, to a closure; nil for other nodes.
  func withText<Result>(_ use: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    let entry = entry
    guard entry.isScalar else { return nil }
    return table.text.withUnsafeBufferPointer {
      use(UnsafeBufferPointer(rebasing: $0[Int(entry.start)..<Int(entry.end)]))
    }
  }

  /// Whether the node means that no value is given: an empty plain scalar, `null` or `~`.
  public var isNull: Bool {
    let entry = entry
    guard entry.kind == .plain else { return false }
    if entry.start == entry.end { return true }
    return entry.end - entry.start <= 4 && ["~", "null", "Null", "NULL"].contains(text)
  }

  /// The items of a list; empty for other nodes.
  public var items: [YAMLNode] { entry.kind == .sequence ? children : [] }

  /// The pairs of a mapping; empty for other nodes.
  public var pairs: [Pair] {
    guard entry.kind == .mapping else { return [] }
    let children = children
    return stride(from: 0, to: children.count - 1, by: 2).map {
      Pair(key: children[$0], value: children[$0 + 1])
    }
  }

  /// The children of a list or mapping, with keys and values alternating.
  private var children: [YAMLNode] {
    var children: [YAMLNode] = []
    children.reserveCapacity(table.childCount(of: index))
    var child = index + 1
    while child < Int(entry.next) {
      children.append(table.node(child))
      child = Int(table.entries[child].next)
    }
    return children
  }
}
