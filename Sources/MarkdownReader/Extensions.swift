import CCMarkGFM

/// The extensions of GitHub-flavoured Markdown, registered once for the process.
struct Extensions: Sendable {
  // The library never moves or frees what it registers. Numbers, because pointers may not be
  // shared between threads; autolinks change only while no one else parses.
  private let table: UInt
  private let taskList: UInt
  private let strikethrough: UInt
  private let autolink: UInt
  private let autolinkCharacters: UInt

  /// The extensions; nil when the library lacks one.
  static let shared = Extensions()

  private init?() {
    cmark_gfm_core_extensions_ensure_registered()
    func find(_ name: String) -> UInt? {
      cmark_find_syntax_extension(name).map { UInt(bitPattern: $0) }
    }
    guard let table = find("table"), let taskList = find("tasklist"),
      let strikethrough = find("strikethrough"), let autolink = find("autolink")
    else { return nil }
    self.table = table
    self.taskList = taskList
    self.strikethrough = strikethrough
    self.autolink = autolink
    var characters: UnsafeMutablePointer<cmark_llist>?
    for character in [UInt8(ascii: ":"), UInt8(ascii: "w")] {
      characters = cmark_llist_append(
        cmark_get_default_mem_allocator(), characters,
        UnsafeMutableRawPointer(bitPattern: UInt(character)))
    }
    autolinkCharacters = UInt(bitPattern: characters)
    forgetCharacters()
  }

  /// Gives a parser its extensions, with the characters at which inline ones start or without.
  ///
  /// Mail addresses are found without characters.
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

  /// Makes autolinks enter no characters.
  func forgetCharacters() {
    cmark_syntax_extension_set_special_inline_chars(OpaquePointer(bitPattern: autolink), nil)
  }
}
