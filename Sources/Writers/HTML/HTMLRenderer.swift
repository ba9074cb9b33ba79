import Document
import Findings
import Wording

/// Renders blocks to HTML.
///
/// Line ends follow cmark, so the HTML of a Markdown text can be compared with the specification.
struct HTMLRenderer: MarkupRenderer {
  static let format = Format.html
  static var beginsBlocksOnLines: Bool { true }
  static var cellSeparator: StaticString { "\n" }
  static var strikethroughElement: StaticString { "del" }
  static var creditTags: (opening: StaticString, closing: StaticString) {
    ("<span class=\"credit\">", "</span>")
  }
  static var anchorsDeepTitles: Bool { true }
  static var namesDirection: Bool { false }

  var output = OutputBuffer.makePiece()
  let words: Words
  /// Whether the blocks are part of a page, with void elements as HTML writes them, or a fragment as
  /// cmark writes it.
  let isPage: Bool
  let direction: TextDirection
  let pictures: [Asset: PublishedPicture]
  /// The part of the text's width that the picture at hand takes, in hundredths.
  var scale = 100
  /// Whether the current picture is visible as soon as the page loads.
  var isOnTop = false
  private let footnoteNumbers: [String: Int]
  let surroundings: PageSurroundings?
  private let marks: SourceMarks?
  private var footnoteCalls: [String: Int] = [:]

  init(
    words: Words, isPage: Bool, direction: TextDirection, footnoteNumbers: [String: Int],
    pictures: [Asset: PublishedPicture], surroundings: PageSurroundings? = nil,
    marks: SourceMarks? = nil
  ) {
    self.surroundings = surroundings
    self.pictures = pictures
    self.words = words
    self.isPage = isPage
    self.direction = direction
    self.footnoteNumbers = footnoteNumbers
    self.marks = marks
  }

  @inline(__always) mutating func beginBlock(at place: Place?, isTight: Bool) {
    guard let marks else { return }
    markBlock(at: place, isTight: isTight, with: marks)
  }

  @inline(never) private mutating func markBlock(
    at place: Place?, isTight: Bool, with marks: SourceMarks
  ) {
    guard let place else { return }
    if !isTight { beginBlock() }
    marks.append(place, to: &output)
  }

  var voidEnd: StaticString { isPage ? ">" : " />" }

  var marksDirection: Bool { isPage }

  func target(of link: Link) -> String? { link.destination }

  func target(of image: Image) -> String? { image.destination }

  func shows(_ role: RoleTraits) -> Bool {
    surroundings == nil || role.element != .contentsNavigation
  }

  var linksTitles: Bool { surroundings != nil }

  func fullTitle(of anchor: String) -> String? { surroundings?.fullTitles[anchor] }

  mutating func appendAttributes(of link: Link) {
    output.attribute("title", link.title.isEmpty ? nil : link.title)
  }

  mutating func renderTaskBox(isDone: Bool) {
    output.append("<input type=\"checkbox\"")
    if isDone { output.append(isPage ? " checked" : " checked=\"\"") }
    output.append(isPage ? " disabled" : " disabled=\"\"")
    output.append(voidEnd)
    output.append(" ")
  }

  mutating func renderCode(_ code: CodeBlock) {
    beginBlock()
    output.append("<pre><code")
    if let language = code.info.split(whereSeparator: \.isWhitespace).first {
      output.attribute("class", "language-\(language)")
    }
    output.append(">")
    output.append(escaping: code.text)
    output.append("</code></pre>\n")
  }

  mutating func renderFootnoteReference(_ label: String) {
    let number = footnoteNumbers[label] ?? 0
    let call = nextCall(ofFootnote: label)
    output.append("<sup class=\"footnote-ref\"><a href=\"#fn-")
    output.append(address: label)
    output.append("\"")
    // The number precedes the label, which may end in one itself.
    output.attribute("id", call == 1 ? "fnref-\(label)" : "fnref.\(call)-\(label)")
    output.append(">")
    output.append(string: String(number))
    output.append("</a></sup>")
  }

  /// The number of calls of the footnote, including this one.
  ///
  /// A record's labels are its own, so all of its calls are in one piece.
  private mutating func nextCall(ofFootnote label: String) -> Int {
    let call = (footnoteCalls[label] ?? 0) + 1
    footnoteCalls[label] = call
    return call
  }

  mutating func renderFootnotes(_ footnotes: ArraySlice<Block>, depth: Int) {
    output.endLine()
    output.append("<section class=\"footnotes\">\n<ol>\n")
    for case .footnote(let footnote) in footnotes.map(\.kind) {
      output.append("<li")
      output.attribute("id", "fn-\(footnote.label)")
      output.attribute("value", footnoteNumbers[footnote.label].map(String.init))
      output.append(">\n")
      render(footnote.blocks, depth: depth)
      output.append("<a")
      output.attribute("href", "#fnref-\(footnote.label)")
      output.append(" class=\"footnote-backref\" aria-label=\"↩\">↩</a>\n</li>\n")
    }
    output.append("</ol>\n</section>\n")
  }
}
