import Document

/// A block that Markdown can express.
///
/// ``MarkdownProjection`` turns everything else in a document, such as charts, key figures and the
/// roles of groups, into one of these, so the renderer has no kind to leave out.
enum MarkdownBlock {
  /// A heading, of level six at the most.
  case heading(level: Int, [Inline])
  /// A paragraph, never empty.
  case paragraph([Inline])
  /// A list.
  case list(MarkdownList)
  /// A quotation.
  case quote([MarkdownBlock])
  /// Preformatted text.
  case code(CodeBlock)
  /// A table without a caption.
  case table(Table)
  /// A break between topics.
  case thematicBreak
  /// The text of a footnote.
  case footnote(label: String, [MarkdownBlock])
  /// Text in the syntax of Markdown.
  case raw(RawBlock)
}

extension MarkdownBlock {
  /// The block of a document that reading the block's Markdown gives.
  var block: Block {
    let kind: Block.Kind =
      switch self {
      case .heading(let level, let content): .heading(Heading(level: level, content))
      case .paragraph(let content): .paragraph(content)
      case .list(let list): .list(list.list)
      case .quote(let blocks): .quote(blocks.map(\.block))
      case .code(let code): .code(code)
      case .table(let table): .table(table)
      case .thematicBreak: .thematicBreak
      case .footnote(let label, let blocks):
        .footnote(Footnote(label: label, blocks.map(\.block)))
      case .raw(let raw): .raw(raw)
      }
    return Block(kind)
  }

  /// The block; if it is a list, without its boxes: readers see them only where there is nothing but
  /// spaces before the marker.
  var withoutTasks: MarkdownBlock {
    guard case .list(var list) = self else { return self }
    for index in list.items.indices {
      list.items[index].isDone = nil
      list.items[index].blocks = list.items[index].blocks.map(\.withoutTasks)
    }
    return .list(list)
  }

  /// The block; if it is a paragraph, emphasized.
  var emphasized: MarkdownBlock {
    guard case .paragraph(let content) = self else { return self }
    // Emphasis within emphasis adds nothing.
    if content.count == 1, case .emphasis = content[0] { return self }
    return .paragraph(MarkdownInlines.normalized([.emphasis(content)]))
  }

  /// Whether another block can follow this one without an empty line between them.
  func canTouch(_ next: MarkdownBlock) -> Bool {
    switch self {
    case .paragraph:
      switch next {
      case .list(let list):
        if case .number(let start) = list.marker { return start == 1 }
        return true
      case .paragraph, .table, .raw: return false
      case .heading, .quote, .code, .thematicBreak, .footnote: return true
      }
    case .quote:
      if case .quote = next { return false }
      return true
    case .table:
      switch next {
      case .paragraph, .table: return false
      case .heading, .list, .quote, .code, .thematicBreak, .footnote, .raw: return true
      }
    case .raw: return false
    case .heading, .list, .code, .thematicBreak, .footnote: return true
    }
  }

  /// The marker of the items, if the block is a list.
  var listMarker: List.Marker? {
    if case .list(let list) = self { list.marker } else { nil }
  }

  /// Whether a reader would take the block for the continuation of a list before it.
  ///
  /// - Parameter marker: the marker of the block before it, if that is a list.
  func continuesList(with marker: List.Marker?) -> Bool {
    switch (marker, listMarker) {
    case (.bullet?, .bullet?), (.number?, .number?): true
    case (nil, _), (_, nil), (.bullet?, .number?), (.number?, .bullet?): false
    }
  }
}
