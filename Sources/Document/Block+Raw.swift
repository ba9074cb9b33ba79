extension Block {
  /// Text in the syntax of one format, with a fallback for the others.
  ///
  /// Nothing in it is escaped, so only trusted code may make it.
  public static func raw(_ format: Format, _ text: String, fallback: [Block]) -> Block {
    Block(.raw(RawBlock([format], text, fallback: fallback)))
  }
}
