public import Findings

extension DiagnosticCode {
  /// The findings about values of records.
  public static let recordValues: [DiagnosticCode] = [
    dateUnreadable, dateBackwards, peopleWithoutCount, color, addressWithoutScheme,
    addressWithSpace,
    recordID, csvEmptyName,
  ]

  static let dateUnreadable = DiagnosticCode(
    "date-unreadable", .error, cause: "A date is not in a form that Bindery reads.",
    example: "dates: 6 May 2024",
    cure: "Write 2024-02-26, 2024-09, 2024-Q3, 2024, or two of them with / between.")

  static let dateBackwards = DiagnosticCode(
    "date-backwards", .error, cause: "A span of time ends before it begins.",
    example: "dates: 2024-05-08/2024-05-06",
    cure: "Put the earlier date first.")

  static let peopleWithoutCount = DiagnosticCode(
    "people-without-count", .error, cause: "A count of people has no number.",
    example: """
      participants:
        qualifier: about
      """,
    cure: "Give ‘count’ or numbers by group.")

  static let color = DiagnosticCode(
    "color", .error, cause: "A colour is not of the form #rrggbb.",
    example: "color: red",
    cure: "Write # and six hexadecimal digits, in quotes.")

  static let addressWithoutScheme = DiagnosticCode(
    "address-without-scheme", .error, cause: "An address does not say how to reach it.",
    example: """
      links:
        - title: Programme of the forum
          url: example.org/forum
      """,
    cure: "Begin it with https://.")

  static let addressWithSpace = DiagnosticCode(
    "address-with-space", .error, cause: "An address holds a space and leads nowhere.",
    example: """
      links:
        - title: Programme of the forum
          url: >
            https://www.example.org/forum/
            programme
      """,
    cure: "Write it without spaces and on one line; a space that belongs to it is %20.")

  static let recordID = DiagnosticCode(
    "record-id", .error, cause: "An id contains characters that ids cannot have.",
    example: "id: forum/2024",
    cure: "Use letters, digits, hyphens, underscores and dots.")

  static let csvEmptyName = DiagnosticCode(
    "csv-empty-name", .error, cause: "A row names no partner.",
    example: """
      category,name,country
      Media,,Republic of Korea
      """,
    cure: "Fill in the name.")
}

extension Diagnostic {
  /// A date is invalid.
  public static func date(_ text: String, _ problem: DateSpan.Problem, at place: Place)
    -> Diagnostic
  {
    switch problem {
    case .unreadable:
      unreadableDate(text, MeantDate(text), at: place)
    case .backwards:
      Diagnostic(.dateBackwards, "‘\(text)’ ends before it begins", at: place)
    }
  }

  private static func unreadableDate(
    _ text: String, _ meant: MeantDate, at place: Place
  ) -> Diagnostic {
    if let reason = meant.reason {
      return Diagnostic(
        .dateUnreadable, "‘\(text)’ is not a date: \(reason)", at: place,
        fix: "write a day that there is, or only the month or the year")
    }
    return Diagnostic(
      .dateUnreadable, "‘\(text)’ is not a date in a form that Bindery reads", at: place,
      fix: meant.text.map { "write \($0)" }
        ?? "write 2024-02-26, 2024-09, 2024-Q3, 2024, or two of them with / between",
      replacement: meant.text.flatMap { Replacement($0, at: place) })
  }

  /// A list of dates is empty.
  static func noDate(at place: Place) -> Diagnostic {
    Diagnostic(
      .dateUnreadable, "the list holds no date", at: place,
      fix: "write the day, the month, the quarter or the year")
  }

  static func peopleWithoutCount(at place: Place) -> Diagnostic {
    Diagnostic(.peopleWithoutCount, "this count of people has no number", at: place)
  }

  static func color(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(.color, "‘\(text)’ is not a colour such as '#c5192d'", at: place)
  }

  static func addressWithoutScheme(_ address: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .addressWithoutScheme, "‘\(address)’ does not say how to reach it", at: place,
      fix: "begin it with https://")
  }

  static func addressWithSpace(_ address: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .addressWithSpace, "‘\(address)’ contains a space and leads nowhere", at: place,
      fix: "write it without spaces and on one line; a space that belongs to it is %20")
  }

  static func recordID(_ id: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .recordID, "‘\(id)’ cannot be an id", at: place,
      fix: "use letters, digits, hyphens, underscores and dots")
  }

  static func csvEmptyName(at place: Place) -> Diagnostic {
    Diagnostic(.csvEmptyName, "this row names no partner", at: place)
  }
}
