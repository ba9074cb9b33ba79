import CCMarkGFM
import Synchronization

/// Parses with cmark-gfm and the extensions of GitHub-flavoured Markdown, on any number of threads.
///
/// cmark-gfm keeps the characters at which inline extensions start in one table for the whole
/// process. Each parse enters the characters of its extensions and takes them away again, even while
/// another parse, on another thread, still needs them. Two measures keep that from showing:
///
/// - The characters of autolinks are entered once for good, and the extension forgets them, so that
///   no parse ever takes them away.
/// - Strikethrough needs to be found by its character. Texts that hold the character, which are few,
///   are parsed one at a time; the others do without the extension and never touch the table.
enum MarkdownParser {
  /// Parses a text; the caller frees the tree.
  static func parse(_ text: UnsafeBufferPointer<UInt8>) -> OpaquePointer? {
    precondition(isRegistered)
    guard text.contains(UInt8(ascii: "~")) else {
      return parse(text, with: ["table", "autolink", "tasklist"])
    }
    return strikethrough.withLock { _ in
      // The tree leaves the lock as a number, because pointers may not be sent.
      parse(text, with: ["table", "strikethrough", "autolink", "tasklist"])
        .map(UInt.init(bitPattern:))
    }.flatMap(OpaquePointer.init(bitPattern:))
  }

  private static let strikethrough = Mutex(())

  private static func parse(
    _ text: UnsafeBufferPointer<UInt8>, with extensions: [String]
  ) -> OpaquePointer? {
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
    defer { cmark_parser_free(parser) }
    for name in extensions {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    text.withMemoryRebound(to: CChar.self) {
      cmark_parser_feed(parser, $0.baseAddress, $0.count)
    }
    return cmark_parser_finish(parser)
  }

  /// Registers the extensions and enters the characters of autolinks, once.
  private static let isRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(0),
      let autolink = cmark_find_syntax_extension("autolink")
    else { return false }
    defer { cmark_parser_free(parser) }
    cmark_parser_attach_syntax_extension(parser, autolink)
    cmark_manage_extensions_special_characters(parser, 1)
    cmark_syntax_extension_set_special_inline_chars(autolink, nil)
    return true
  }()
}
