/// A bulleted, numbered or task list.
public struct List: Sendable, Hashable {
  /// The marker before the items.
  public enum Marker: Sendable, Hashable {
    /// Bullets.
    case bullet
    /// Numbers counted up from `start`.
    case number(start: Int)
  }

  /// One item.
  public struct Item: Sendable, Hashable {
    /// The item's content.
    public var blocks: [Block]
    /// Whether the task is done, if the item is a task.
    public var isDone: Bool?

    /// Makes an item.
    @inlinable public init(_ blocks: [Block], isDone: Bool? = nil) {
      self.blocks = blocks
      self.isDone = isDone
    }
  }

  /// The marker before the items.
  public var marker: Marker
  /// Whether the items have no space between them.
  public var isTight: Bool
  /// The items.
  public var items: [Item]

  /// Makes a list.
  @inlinable public init(_ marker: Marker = .bullet, isTight: Bool = true, items: [Item]) {
    self.marker = marker
    self.isTight = isTight
    self.items = items
  }
}
