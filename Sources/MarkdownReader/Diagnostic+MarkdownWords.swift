import Findings

// What an author hardly meant, though Markdown has a meaning for it.
extension DiagnosticCode {
  static let commentOpen = DiagnosticCode(
    "comment-open", .note,
    cause:
      "A comment of HTML is never closed, or only behind a blank line; nothing in it is shown.",
    example: "The forum had 40 guests. <!-- ask the hotel",
    cure: "Close the comment with -->, where the words that are to be shown begin.")
  static let cellsLost = DiagnosticCode(
    "cells-lost", .warning,
    cause: "A row of a table has more cells than its head, and nothing shows those left over.",
    example: """
      | Partner | Role |
      | --- | --- |
      | University of A | Host | Paid for the hall |
      """,
    cure: "Give the head another column, or write \\| where a | is part of the text, in code too.")
  static let footnoteUncalled = DiagnosticCode(
    "footnote-uncalled", .warning, cause: "Nothing calls a footnote, so that it is not shown.",
    example: "[^source]: The figures were taken from the attendance list.",
    cure: "Call it in the text with its label, such as [^source], or leave it out.")
  static let footnoteDoubled = DiagnosticCode(
    "footnote-doubled", .warning,
    cause: "Two footnotes have the same label; only the first is shown.",
    example: "[^count]: Counted at the door.\n[^count]: Counted by the hotel.",
    cure: "Give the second one a label of its own, and call it.")
  static let footnoteMissing = DiagnosticCode(
    "footnote-missing", .warning,
    cause: "A text calls a footnote that it does not have; readers see the call as it is written.",
    example: "The forum had 40 guests.[^count]",
    cure: "Write the footnote into the same text: [^count]: Counted at the door.")
  static let pastedMark = DiagnosticCode(
    "pasted-mark", .note,
    cause: """
      A line begins like an item of a list or a heading, but with a bullet or a space that Markdown \
      does not know, as word processors write them; it is shown as running text.
      """,
    example: "• First\n• Second",
    cure:
      "Begin items with ‘- ’ and headings with ‘## ’, with a plain space. A \\ before a mark keeps it."
  )
  static let emphasisShown = DiagnosticCode(
    "emphasis-shown", .note,
    cause: """
      Marks of emphasis stay visible, because there is punctuation on one side of them and a letter on \
      the other.
      """,
    example: "参加者学习了**档案保护(Archive)**的方法。",
    cure: "Put the punctuation outside the marks, or a space before or behind them.")
  static let spaceInAddress = DiagnosticCode(
    "space-in-address", .warning,
    cause: "The address of a link or picture has spaces, so that it is shown as text.",
    example: "![The team](photos/team photo.png)",
    cure: "Put the address between < and >, or write %20 for each space.")
  static let pictureNotes = DiagnosticCode(
    "picture-notes", .warning,
    cause: "What stands in braces behind a picture is not understood, so that it is shown as text.",
    example: "![The team](team.jpg){photographer=\"B. Bat\" width=5cm}",
    cure: "Write caption=\"…\", credit=\"…\" and width=…%, from 10 to 100, as far as you need them."
  )
}

extension Diagnostic {
  /// A comment that its paragraph does not close; `line` is where it ends, if anywhere.
  static func commentOpen(closedOn line: Int?, at place: Place) -> Diagnostic {
    Diagnostic(
      .commentOpen,
      line.map { "this comment ends on line \($0); nothing in it is shown" }
        ?? "this comment is never closed; what follows it is not shown",
      at: place, fix: "close it with -->")
  }

  static func cellsLost(columns: Int, inCode: Bool, at place: Place) -> Diagnostic {
    let columns = columns == 1 ? "one column" : "\(columns) columns"
    return Diagnostic(
      .cellsLost, "this is not shown: the table has \(columns)", at: place,
      fix: inCode
        ? "a | between backticks begins a cell too; write \\| for it"
        : "give the head another column, or write \\| for a | in the text")
  }

  static func footnoteUncalled(_ label: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .footnoteUncalled, "nothing calls the footnote ‘\(label)’, so that it is not shown",
      at: place,
      fix: "write [^\(label)] where it belongs")
  }

  static func footnoteDoubled(_ label: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .footnoteDoubled, "another footnote is called ‘\(label)’; this one is not shown", at: place,
      notes: [.init("the other one is here", at: first)], fix: "give it a label of its own")
  }

  static func footnoteMissing(_ label: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .footnoteMissing, "this text has no footnote ‘\(label)’", at: place,
      fix: "write it: [^\(label)]: …")
  }

  static func pastedMark(_ mark: PastedMark, at place: Place) -> Diagnostic {
    Diagnostic(
      .pastedMark, "this line looks like an item or a heading, but is running text", at: place,
      fix: mark.cure)
  }

  static func emphasisShown(_ marks: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .emphasisShown, "‘\(marks)’ is shown here as it is written", at: place,
      fix: "put the punctuation outside the marks, or a space beside them")
  }

  static func spaceInAddress(_ address: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .spaceInAddress, "‘\(address)’ has a space, so that it is no address", at: place,
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
      case .width(let width): ("‘\(width)’ is no width", "write a percentage, such as width=50%")
      case .form:
        (
          "‘\(text)’ is shown as text",
          "write {caption=\"…\" credit=\"…\" width=50%}, or some of it"
        )
      }
    return Diagnostic(.pictureNotes, message, at: place, fix: fix)
  }
}
