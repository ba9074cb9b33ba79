import Bytes
import Document
import Findings
import Records
import WorkspaceFiles

/// The flaws that prevent writers from showing a plugin's contribution, as phrases for messages.
enum ContributionFlaws {
  /// The maximum length of one text in bytes; four times as long as the longest file of content.
  static let maxTextSize = 16 << 20
  private static let longText = "a text of more than \(maxTextSize) bytes"

  /// The levels that headings have in Markdown and HTML.
  private static let levels = 1...6
  /// The widths that figures have, in hundredths of the text’s.
  private static let widths = 1...100
  /// The numbers that Markdown reads as the start of a list.
  private static let starts = 0...999_999_999

  /// The number of parts of a block that are not blocks or running text, however little they hold.
  static func parts(of block: Block) -> Int {
    switch block.kind {
    case .list(let list): list.items.count
    case .table(let table):
      table.rows.reduce(table.header.count + table.alignments.count) { $0 + 1 + $1.count }
    case .definitionList(let definitions): definitions.count
    case .keyFigures(let figures): figures.count
    case .timeline(let entries): entries.count
    case .chart(let chart): chart.size
    default: 0
    }
  }

  /// The flaw of a block itself; nil if there is none.
  static func flaw(of block: Block) -> String? {
    switch block.kind {
    case .heading(let heading) where !levels.contains(heading.level):
      return "a heading of level \(heading.level)"
    case .list(let list):
      if case .number(let start) = list.marker, !starts.contains(start) {
        return "a list whose numbers start at \(start)"
      }
    case .table(let table): if let flaw = flaw(of: table) { return flaw }
    case .chart(let chart): if let flaw = ChartFlaws.flaw(of: chart) { return flaw }
    case .raw(let raw): if let flaw = flaw(of: raw.text) { return flaw }
    default: break
    }
    var flaw: String?
    _ = block.containsPart { part in
      if case .text(let text) = part { flaw = Self.flaw(of: text) }
      return flaw != nil
    }
    return flaw
  }

  /// The flaw of a text; nil if there is none.
  static func flaw(of text: String) -> String? {
    let size = text.utf8.count
    if size > maxTextSize { return longText }
    // Shorter texts have not so many marks.
    guard size > 2 * TextHazards.maxStackedMarks else { return nil }
    var text = text
    return text.withUTF8 { TextHazards.stackOfMarks(in: $0) } == nil
      ? nil : "a text with more than \(TextHazards.maxStackedMarks) accents in a row"
  }

  /// The flaw of a figure itself; nil if there is none.
  static func flaw(of figure: Figure) -> String? {
    guard let width = figure.width, !widths.contains(width) else { return nil }
    return "a picture \(width) hundredths of the text wide"
  }

  /// The flaw of a group itself; nil if there is none.
  static func flaw(of group: Group) -> String? {
    guard let color = group.color, !color.isColor else { return nil }
    return "a part in the colour ‘\(color.clipped)’, which is not of the form #rrggbb"
  }

  private static func flaw(of table: Table) -> String? {
    let width = table.header.count
    if width == 0 { return "a table without columns" }
    if let row = table.rows.first(where: { $0.count != width }) {
      return "a table with \(width) columns and a row of \(row.count)"
    }
    let alignments = table.alignments.count
    return alignments == width
      ? nil : "a table with \(width) columns and alignments for \(alignments)"
  }

  /// The flaw of a link's destination; nil if there is none, or if a person wrote it and was told.
  static func flaw(of link: Link) -> String? {
    guard link.place == nil else { return nil }
    let address = link.destination
    if address.utf8.count > maxTextSize { return longText }
    if address.hasPrefix("#") || LinkAddress(address) == .complete(address) { return nil }
    return "a link to ‘\(address.clipped)’"
  }

  /// The flaw of a picture's path in its folder; nil if there is none, or if a person wrote it and
  /// was told.
  static func flaw(ofPath asset: Asset, at place: Place?) -> String? {
    guard place == nil, !asset.path.isEmpty, Folder.normalized(asset.path) != asset.path else {
      return nil
    }
    return "a picture at ‘\(asset.path.clipped)’"
  }

  /// The flaw of a picture's location, or of its published path; nil if there is none.
  static func flaw(of asset: Asset) -> String? {
    if Folder.normalized(asset.folder) != asset.folder {
      return "a picture in the folder ‘\(asset.folder.clipped)’"
    }
    if Folder.normalized(asset.owner) != asset.owner || asset.owner.utf8.contains(UInt8(ascii: "/"))
    {
      return "a picture of ‘\(asset.owner.clipped)’"
    }
    return nil
  }
}
