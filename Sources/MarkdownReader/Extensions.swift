import CCMarkGFM

/// The extensions of GitHub-flavoured Markdown, registered once per process.
struct Extensions: Sendable {
  /// The library lacks an extension.
  struct Missing: Error {
    /// The extension's name.
    var name: String
  }

  // The library never moves or frees a registered extension. The pointers are stored as numbers
  // because pointers are not Sendable; the autolink extension changes only while nothing else is
  // being parsed.
  private let table: UInt
  private let taskList: UInt
  private let strikethrough: UInt
  private let autolink: UInt
  private let autolinkCharacters: UInt

  /// The extensions, or the first one that the library lacks.
  static let shared = Result { () throws(Missing) in
    cmark_gfm_core_extensions_ensure_registered()
    return try Extensions { name in
      cmark_find_syntax_extension(name).map { UInt(bitPattern: $0) }
    }
  }

  /// Looks up the extensions by name.
  init(_ find: (String) -> UInt?) throws(Missing) {
    func taken(_ name: String) throws(Missing) -> UInt {
      guard let found = find(name) else { throw Missing(name: name) }
      return found
    }
    table = try taken("table")
    taskList = try taken("tasklist")
    strikethrough = try taken("strikethrough")
    autolink = try taken("autolink")
    var characters: UnsafeMutablePointer<cmark_llist>?
    for character in [UInt8(ascii: ":"), UInt8(ascii: "w")] {
      characters = cmark_llist_append(
        cmark_get_default_mem_allocator(), characters,
        UnsafeMutableRawPointer(bitPattern: UInt(character)))
    }
    autolinkCharacters = UInt(bitPattern: characters)
    forgetCharacters()
  }

  /// Attaches the extensions to a parser, with or without the characters that trigger inline
  /// extensions.
  ///
  /// Mail addresses are found without them.
  func attach(to parser: OpaquePointer, entering: Bool) {
    func attach(_ address: UInt) {
      cmark_parser_attach_syntax_extension(parser, OpaquePointer(bitPattern: address))
    }
    attach(table)
    if entering {
      attach(strikethrough)
      cmark_syntax_extension_set_special_inline_chars(
        OpaquePointer(bitPattern: autolink),
        UnsafeMutablePointer(bitPattern: autolinkCharacters))
    }
    attach(autolink)
    attach(taskList)
  }

  /// Clears the trigger characters of the autolink extension.
  func forgetCharacters() {
    cmark_syntax_extension_set_special_inline_chars(OpaquePointer(bitPattern: autolink), nil)
  }
}
