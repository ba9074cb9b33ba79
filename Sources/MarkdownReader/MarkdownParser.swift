import CCMarkGFM
import Platform

/// Parses Markdown with cmark-gfm and its extensions, on any number of threads.
///
/// cmark-gfm keeps the characters that trigger inline extensions in a table for the whole process:
/// each parse adds the characters of its extensions and removes them afterwards, even if a parse on
/// another thread still needs them. Moreover, each trigger character splits the text at its
/// occurrences, which takes time, and autolinks add the letter w.
///
/// Few texts need the trigger characters. Those are parsed exclusively; all others are parsed
/// concurrently without them, so the table never changes during another parse.
enum MarkdownParser {
  /// Passes the tree of a text to a closure, for the duration of the call; nil if the library
  /// returns no tree.
  static func withTree<Result>(
    of text: UnsafeBufferPointer<UInt8>, extensions: Extensions, _ use: (CMarkNode) -> Result
  ) -> Result? {
    guard let root = parse(text, with: extensions) else { return nil }
    defer { cmark_node_free(root) }
    return CMarkNode(root).map(use)
  }

  /// Parses a text; the caller frees the tree.
  private static func parse(
    _ text: UnsafeBufferPointer<UInt8>, with extensions: Extensions
  ) -> OpaquePointer? {
    let mayLink = text.containsAddress
    if !strikesOut(text) {
      let root = lock.reading { parse(text, with: extensions, entering: false) }
      guard let root, mayLink, containsAddress(root) else { return root }
      cmark_node_free(root)
    }
    return lock.writing { parse(text, with: extensions, entering: true) }
  }

  /// Whether two tildes are side by side.
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

  /// Parses a text with or without the trigger characters of inline extensions.
  private static func parse(
    _ text: UnsafeBufferPointer<UInt8>, with extensions: Extensions, entering: Bool
  ) -> OpaquePointer? {
    // One tilde is a range, such as 20~30; only two strike out.
    let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
    guard let parser = cmark_parser_new(options) else { return nil }
    defer { cmark_parser_free(parser) }
    extensions.attach(to: parser, entering: entering)
    defer { if entering { extensions.forgetCharacters() } }
    text.withMemoryRebound(to: CChar.self) {
      cmark_parser_feed(parser, $0.baseAddress, $0.count)
    }
    return cmark_parser_finish(parser)
  }

  /// Whether running text contains a possible autolink; the targets of links do not count.
  private static func containsAddress(_ root: OpaquePointer) -> Bool {
    guard let iterator = cmark_iter_new(root) else { return false }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return false }
      guard event == CMARK_EVENT_ENTER,
        let node = CMarkNode(cmark_iter_get_node(iterator)),
        node.type == CMARK_NODE_TEXT.rawValue
      else { continue }
      if node.withLiteral({ $0.containsAddress }) { return true }
    }
  }
}
