import Document

/// A list that Markdown can express.
struct MarkdownList {
  struct Item {
    var blocks: [MarkdownBlock]
    /// Whether the task is done; nil for an item that is no task.
    var isDone: Bool?
  }

  var marker: List.Marker
  var isTight: Bool
  var items: [Item]

  /// Makes a list, as tight as Markdown can have it.
  ///
  /// Items with blocks that need separation make a list loose; any other list is tight.
  init(_ marker: List.Marker = .bullet, isTight: Bool, items: [Item]) {
    self.marker = marker
    self.items = items
    if items.count == 1 && items[0].blocks.count <= 1 {
      self.isTight = true
    } else {
      self.isTight =
        isTight
        && items.allSatisfy { item in
          zip(item.blocks, item.blocks.dropFirst()).allSatisfy { $0.canTouch($1) }
        }
    }
  }

  /// The list of a document that reading the list's Markdown gives.
  var list: List {
    List(
      marker, isTight: isTight,
      items: items.map { List.Item($0.blocks.map(\.block), isDone: $0.isDone) })
  }
}
