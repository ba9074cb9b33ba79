import CCMarkGFM
import CMarkArena
import Platform

/// Parses with cmark-gfm and the extensions of GitHub-flavoured Markdown, on any number of threads.
///
/// cmark-gfm keeps the characters at which inline extensions start in one table for the whole
/// process: each parse enters the characters of its extensions and takes them away again, even while
/// another parse, on another thread, still needs them. And each character that is entered cuts the
/// texts that hold it into pieces, which costs time; autolinks enter the letter w.
///
/// Few texts need the characters. Those are parsed alone, with the characters; all others at the
/// same time, without, so that the table never changes under anyone.
enum MarkdownParser {
  /// Hands on the tree of a text, which lasts no longer than the call; nil when the library gives
  /// none.
  static func withTree<Result>(
    of text: UnsafeBufferPointer<UInt8>, extensions: Extensions, _ use: (CMarkNode) -> Result
  ) -> Result? {
    bindery_arena_begin()
    defer { bindery_arena_end() }
    return CMarkNode(parse(text, with: extensions)).map(use)
  }

  /// Parses a text; the arena holds the tree.
  private static func parse(
    _ text: UnsafeBufferPointer<UInt8>, with extensions: Extensions
  ) -> OpaquePointer? {
    let mayLink = text.holdsAddress
    if !strikesOut(text) {
      let root = lock.reading { parse(text, with: extensions, entering: false) }
      guard let root, mayLink, holdsAddress(root) else { return root }
    }
    return lock.writing { parse(text, with: extensions, entering: true) }
  }

  /// Whether two tildes stand side by side.
  private static func strikesOut(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let tilde = UInt8(ascii: "~")
    var next = 0
    while let first = text.position(of: tilde, from: next) {
      next = first + 1
      if next < text.count, text[next] == tilde { return true }
    }
    return false
  }

  private static let lock = ReadWriteLock()

  /// Parses a text, entering the characters of inline extensions or doing without.
  private static func parse(
    _ text: UnsafeBufferPointer<UInt8>, with extensions: Extensions, entering: Bool
  ) -> OpaquePointer? {
    // One tilde is a range, such as 20~30; only two strike out.
    let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
    guard let parser = cmark_parser_new_with_mem(options, bindery_arena_memory())
    else { return nil }
    defer { cmark_parser_free(parser) }
    extensions.attach(to: parser, entering: entering)
    defer { if entering { extensions.forgetCharacters() } }
    text.withMemoryRebound(to: CChar.self) {
      cmark_parser_feed(parser, $0.baseAddress, $0.count)
    }
    return cmark_parser_finish(parser)
  }

  /// Whether running text holds what could be an autolink; addresses of links are not text.
  private static func holdsAddress(_ root: OpaquePointer) -> Bool {
    guard let iterator = cmark_iter_new(root) else { return false }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return false }
      guard event == CMARK_EVENT_ENTER,
        let node = CMarkNode(cmark_iter_get_node(iterator)),
        node.type == CMARK_NODE_TEXT.rawValue
      else { continue }
      if node.withLiteral({ $0.holdsAddress }) { return true }
    }
  }
}
