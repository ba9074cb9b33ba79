import Document
import Findings

// Words that Markdown accepts but that the author probably meant otherwise.
extension DiagnosticCode {
  static let commentOpen = DiagnosticCode(
    "comment-open", .note,
    cause:
      "An HTML comment is never closed, or only after a blank line; nothing in it is shown.",
    example: "The forum had 40 guests. <!-- ask the hotel",
    cure: "Close the comment with --> before the words that readers should see.")
  static let cellsLost = DiagnosticCode(
    "cells-lost", .warning,
    cause: "A table row has more cells than the table's head; the extra cells are left out.",
    example: """
      | Partner | Role |
      | --- | --- |
      | University of A | Host | Paid for the hall |
      """,
    cure: "Add a column to the head, or write \\| where a | is part of the text, even in code.")
  static let footnoteUncalled = DiagnosticCode(
    "footnote-uncalled", .warning, cause: "Nothing refers to a footnote, so it is not shown.",
    example: "[^source]: The figures were taken from the attendance list.",
    cure: "Refer to it in the text by its label, such as [^source], or remove it.")
  static let footnoteDoubled = DiagnosticCode(
    "footnote-doubled", .warning,
    cause: "Two footnotes have the same label; only the first is shown.",
    example: "[^count]: Counted at the door.\n[^count]: Counted by the hotel.",
    cure: "Give the second one its own label and refer to it.")
  static let footnoteMissing = DiagnosticCode(
    "footnote-missing", .warning,
    cause: """
      A text refers to a footnote that it does not have; readers see the reference as it is typed.
      """,
    example: "The forum had 40 guests.[^count]",
    cure: "Add the footnote to the same text: [^count]: Counted at the door.")
  static let pastedMark = DiagnosticCode(
    "pasted-mark", .note,
    cause: """
      A line looks like a list item or a heading, but begins with a bullet, number or space from a \
      word processor that Markdown does not recognize; it appears as running text.
      """,
    example: "• First\n• Second",
    cure:
      "Begin items with ‘- ’ and headings with ‘## ’, with an ordinary space. A \\ before the mark keeps it."
  )
  static let emphasisShown = DiagnosticCode(
    "emphasis-shown", .note,
    cause: """
      Emphasis marks stay visible because they have punctuation on one side and a letter on the \
      other.
      """,
    example: "参加者学习了**档案保护(Archive)**的方法。",
    cure: "Move the punctuation outside the marks, or put a space next to them.")
  static let spaceInAddress = DiagnosticCode(
    "space-in-address", .warning,
    cause: "The address of a link or picture contains spaces, so all of it appears as text.",
    example: "![The team](photos/team photo.png)",
    cure: "Put the address between < and >, or write %20 for each space.")
  static let pictureNotes = DiagnosticCode(
    "picture-notes", .warning,
    cause: "Bindery cannot read the notes in braces after a picture, so they appear as text.",
    example: "![The team](team.jpg){photographer=\"B. Bat\" width=5cm}",
    cure: """
      Write caption="…", credit="…", width=…%, from 10 to 100, and side=left or side=right, as \
      needed.
      """)
  static let quoteNotes = DiagnosticCode(
    "quote-notes", .warning,
    cause: """
      Bindery cannot read the notes in braces at the end of a quotation, so they appear as text.
      """,
    example: "> A well is a promise.\n> {pull-quote speaker=\"B. Bat\"}",
    cure: """
      Write {pull-quote by="…"} on its own line below somebody's words, or {pull-quote} below \
      words from the text itself.
      """)
  static let galleryLong = DiagnosticCode(
    "gallery-long", .warning,
    cause: "More than six pictures appear side by side, each too small to make out.",
    example: "![The stairs](1.jpg)\n![The hall](2.jpg)\n…",
    cure: "Put an empty line between some of them to make two galleries, or leave some out.")
}

extension Diagnostic {
  /// A comment that is not closed in its paragraph; `line` is the line where it ends, if it does.
  static func commentOpen(closedOn line: Int?, at place: Place) -> Diagnostic {
    Diagnostic(
      .commentOpen,
      line.map { "this comment ends on line \($0); nothing in it is shown" }
        ?? "this comment is never closed; the text after it is not shown",
      at: place, fix: "close it with -->")
  }

  static func cellsLost(columns: Int, inCode: Bool, at place: Place) -> Diagnostic {
    let columns = columns == 1 ? "one column" : "\(columns) columns"
    return Diagnostic(
      .cellsLost, "this is not shown: the table has \(columns)", at: place,
      fix: inCode
        ? "a | begins a cell even between backticks; write \\| instead"
        : "add a column to the head, or write \\| for a | in the text")
  }

  static func footnoteUncalled(_ label: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .footnoteUncalled, "nothing refers to the footnote ‘\(label)’, so it is not shown",
      at: place,
      fix: "write [^\(label)] where the text should refer to it")
  }

  static func footnoteDoubled(_ label: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .footnoteDoubled, "another footnote has the label ‘\(label)’, so this one is not shown",
      at: place,
      notes: [.init("the other one is here", at: first)], fix: "give it a label of its own")
  }

  static func footnoteMissing(_ label: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .footnoteMissing, "there is no footnote ‘\(label)’ in this text", at: place,
      fix: "add one: [^\(label)]: …")
  }

  static func pastedMark(_ mark: PastedMark, at place: Place) -> Diagnostic {
    Diagnostic(
      .pastedMark, "this line looks like a list item or a heading, but is read as running text",
      at: place,
      fix: mark.cure)
  }

  static func emphasisShown(_ marks: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .emphasisShown, "‘\(marks)’ does not mark emphasis here and stays visible", at: place,
      fix: "move the punctuation outside the marks, or put a space next to them")
  }

  static func spaceInAddress(_ address: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .spaceInAddress, "‘\(address)’ contains a space, so this is not read as a link", at: place,
      fix: "write <\(address)>")
  }

  static func pictureNotes(
    _ text: String, _ problem: PictureNotes.Problem, at place: Place
  ) -> Diagnostic {
    let known = PictureNotes.keys.joined(separator: ", ")
    let (message, fix) =
      switch problem {
      case .key(let key):
        (
          "a picture has no ‘\(key)’",
          Suggestion.nearest(to: key, among: PictureNotes.keys).map { "write ‘\($0)’" }
            ?? "the keys are \(known)"
        )
      case .side(let side): ("‘\(side)’ is not a side", "write side=left or side=right")
      case .width(let width): ("‘\(width)’ is not a width", "write a percentage, such as width=50%")
      case .form:
        (
          "‘\(text)’ is shown as text",
          "write {caption=\"…\" credit=\"…\" width=50%}, or part of it"
        )
      }
    return Diagnostic(.pictureNotes, message, at: place, fix: fix)
  }

  static func quoteNotes(
    _ text: String, _ problem: QuoteNotes.Problem, at place: Place
  ) -> Diagnostic {
    let form =
      "write {\(QuoteNotes.name) by=\"…\"}, or {\(QuoteNotes.name)} for words of the text itself"
    let (message, fix) =
      switch problem {
      case .key(let key):
        (
          "a quotation has no ‘\(key)’",
          Suggestion.nearest(to: key, among: QuoteNotes.keys).map { "write ‘\($0)’" } ?? form
        )
      case .form: ("‘\(text)’ is shown as text", form)
      }
    return Diagnostic(.quoteNotes, message, at: place, fix: fix)
  }

  static func galleryLong(_ count: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .galleryLong,
      "\(count) pictures appear side by side, but a gallery has at most \(Group.maxGallery)",
      at: place, fix: "put an empty line between some of them")
  }
}
