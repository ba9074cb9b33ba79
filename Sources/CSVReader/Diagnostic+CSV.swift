public import Findings

extension DiagnosticCode {
  /// The findings about the form of a table.
  public static let csv: [DiagnosticCode] = [csvQuotes, csvSyntax]

  static let csvQuotes = DiagnosticCode(
    "csv-quotes", .error, cause: "A table has a quote that is not closed.",
    example: """
      category,name,country
      Media,"Radio Seoul,Republic of Korea
      """,
    cure: "Write each quoted cell as \"…\", a quote inside it as two.")
  static let csvSyntax = DiagnosticCode(
    "csv-syntax", .error, cause: "A table does not follow the rules of CSV.",
    example: """
      category,name,country
      Media,"Morning" Radio,Republic of Korea
      """,
    cure: "Put the whole cell in quotes, a quote inside it as two.")
}

extension Diagnostic {
  static func csvQuotes(at place: Place, closed: Place? = nil) -> Diagnostic {
    Diagnostic(
      .csvQuotes, "the quote that opens here is not closed", at: place,
      notes: closed.map { [.init("the next quote is here, within a cell", at: $0)] } ?? [],
      fix: "close it at the end of the cell, or remove it")
  }

  static func csvSyntax(at place: Place) -> Diagnostic {
    Diagnostic(
      .csvSyntax, "a quote is in the middle of a cell", at: place,
      fix: "put the whole cell in quotes and write each quote within it twice, or remove it")
  }
}
