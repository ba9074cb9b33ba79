public import Findings

extension DiagnosticCode {
  /// The findings about Markdown texts.
  public static let markdown: [DiagnosticCode] = [
    markdownTooDeep, markdownTooIntricate, markdownUnavailable, htmlShownAsText,
    commentOpen, cellsLost, footnoteUncalled, footnoteDoubled, footnoteMissing, pastedMark,
    emphasisShown, spaceInAddress, pictureNotes, galleryLong, quoteNotes,
  ]

  static let markdownTooDeep = DiagnosticCode(
    "markdown-too-deep", .error,
    cause: "Quotations, lists or emphasis are nested deeper than allowed.",
    example: "A mail answered over and over is pasted in, its lines behind more than a hundred >.",
    cure: "Flatten the text.")
  static let markdownTooIntricate = DiagnosticCode(
    "markdown-too-intricate", .error,
    cause: """
      A text has more of something than a person would write, and the time or memory to parse it \
      would grow with the square: images or open brackets in a paragraph, cells in a line or a table, \
      references that repeat a long address.
      """,
    example: "A table of 300 columns, exported from a spreadsheet.",
    cure: "Put blank lines between images, split the table, shorten the address.")
  static let markdownUnavailable = DiagnosticCode(
    "markdown-unavailable", .error,
    cause:
      "The library that reads Markdown, cmark-gfm, is incomplete, so no text can be read.",
    example: "A machine has a build of cmark-gfm without tables.",
    cure: "Install cmark-gfm with its extensions: libcmark-gfm-extensions on Debian.")
  static let htmlShownAsText = DiagnosticCode(
    "html-shown-as-text", .warning,
    cause: "The Markdown holds raw HTML, which every format shows as text.",
    example: "The forum was <b>well attended</b>.",
    cure: "Write it in Markdown, or put ‘allow-html: true’ on the section.")
}

extension Diagnostic {
  static func markdownTooDeep(at place: Place, limit: Int) -> Diagnostic {
    Diagnostic(.markdownTooDeep, "nested more than \(limit) levels deep", at: place)
  }

  static func markdownTooIntricate(_ excess: MarkdownComplexity.Excess, at place: Place)
    -> Diagnostic
  {
    let what =
      switch excess {
      case .images: "more than \(MarkdownComplexity.maxImages) images without a blank line"
      case .cells: "more than \(MarkdownComplexity.maxCells) cells on one line"
      case .rows: "a table of more than \(MarkdownComplexity.maxTableCells) cells"
      case .rules:
        "more than \(MarkdownComplexity.maxRules) lines of dashes and | without a blank line"
      case .brackets:
        "more than \(MarkdownComplexity.maxBrackets) addresses or tags without their > and no blank line"
      case .emphasis: "very many links among marks of emphasis in one paragraph"
      case .heads: "very long heads over the many rows of a table"
      case .references: "references that repeat a very long address"
      }
    return Diagnostic(.markdownTooIntricate, "\(what): the text cannot be read", at: place)
  }

  /// The library is not usable: it lacks the extension `name` or, if that is nil, returns no tree.
  static func markdownUnavailable(lacking name: String?) -> Diagnostic {
    Diagnostic(
      .markdownUnavailable,
      name.map {
        "the installed cmark-gfm lacks the extension ‘\($0)’, so no text can be read"
      }
        ?? "the installed cmark-gfm returns no tree")
  }

  static func htmlShownAsText(at place: Place) -> Diagnostic {
    Diagnostic(.htmlShownAsText, "this HTML will be shown as text", at: place)
  }
}
