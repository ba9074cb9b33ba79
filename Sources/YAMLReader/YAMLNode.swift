public import Findings

/// A node of a YAML document with the places where it starts and ends.
public struct YAMLNode: Sendable {
  /// What a node can be.
  public enum Kind: Sendable, Hashable {
    /// A text or number; standing without quotes, `true` and `12` mean more than their letters.
    case scalar(isPlain: Bool)
    /// A list of nodes.
    case sequence
    /// Keys with their values, in the order of the file.
    case mapping
  }

  /// A key with its value.
  public struct Pair: Sendable {
    /// The key, always a scalar.
    public let key: YAMLNode
    /// Its value.
    public let value: YAMLNode

    /// The key's text.
    public var name: String { key.text ?? "" }
  }

  let table: YAMLTable
  let index: Int

  private var entry: YAMLTable.Entry { table.entries[index] }

  /// What the node is.
  public var kind: Kind {
    switch entry.kind {
    case .plain: .scalar(isPlain: true)
    case .quoted, .block, .alias: .scalar(isPlain: false)
    case .sequence: .sequence
    case .mapping: .mapping
    }
  }

  /// Where the node starts and ends; what follows it on its line, and the line ends and blank lines
  /// behind a block scalar, are not part of it.
  public var place: Place { table.place(index) }

  /// Whether the node is a block scalar, whose text begins on the line below `|` or `>`.
  public var isBlockScalar: Bool { entry.kind == .block }

  /// The text of a scalar; nil for anything else.
  public var text: String? { withText { String(decoding: $0, as: UTF8.self) } }

  /// Hands on the text of a scalar in UTF-8; nil for anything else.
  func withText<Result>(_ use: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    let entry = entry
    guard entry.isScalar else { return nil }
    return table.text.withUnsafeBufferPointer {
      use(UnsafeBufferPointer(rebasing: $0[Int(entry.start)..<Int(entry.end)]))
    }
  }

  /// Whether the node stands for "nothing given": an empty plain scalar, `null` or `~`.
  public var isNull: Bool {
    let entry = entry
    guard entry.kind == .plain else { return false }
    if entry.start == entry.end { return true }
    return entry.end - entry.start <= 4 && ["~", "null", "Null", "NULL"].contains(text)
  }

  /// The nodes of a list; none for anything else.
  public var items: [YAMLNode] { entry.kind == .sequence ? children : [] }

  /// The keys and values of a mapping; none for anything else.
  public var pairs: [Pair] {
    guard entry.kind == .mapping else { return [] }
    let children = children
    return stride(from: 0, to: children.count - 1, by: 2).map {
      Pair(key: children[$0], value: children[$0 + 1])
    }
  }

  /// What a list or mapping holds, keys and values in turn.
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
