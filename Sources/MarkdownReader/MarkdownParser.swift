import CCMarkGFM

/// A parser of cmark-gfm with the extensions of GitHub-flavoured Markdown.
struct MarkdownParser: ~Copyable {
  private let parser: OpaquePointer

  init() {
    precondition(Self.isRegistered)
    parser = cmark_parser_new(CMARK_OPT_FOOTNOTES)
    for name in Self.extensions {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
  }

  deinit { cmark_parser_free(parser) }

  /// Parses a text; the caller frees the tree.
  func parse(_ text: UnsafeBufferPointer<UInt8>) -> OpaquePointer? {
    text.withMemoryRebound(to: CChar.self) {
      cmark_parser_feed(parser, $0.baseAddress, $0.count)
    }
    return cmark_parser_finish(parser)
  }

  private static let extensions = ["table", "strikethrough", "autolink", "tasklist"]

  /// Registers the extensions once.
  ///
  /// cmark-gfm keeps the characters at which inline extensions start in one table for the whole
  /// process: each parse adds them and takes them away again, so that one parse can end while
  /// another, on another thread, still needs them. Here they are added once for good, and the
  /// extensions forget them, so that no parse ever changes the table.
  private static let isRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(0) else { return false }
    defer { cmark_parser_free(parser) }
    for name in extensions {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    cmark_manage_extensions_special_characters(parser, 1)
    for name in extensions {
      cmark_syntax_extension_set_special_inline_chars(cmark_find_syntax_extension(name), nil)
    }
    return true
  }()
}
