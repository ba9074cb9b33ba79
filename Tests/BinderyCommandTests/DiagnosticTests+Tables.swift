extension DiagnosticTests {
  /// Findings about tables of records in CSV.
  static let tableCases: [DiagnosticCase] = [
    .content(
      "csv-quotes", "partners.csv",
      #"""
      category,name,country
      UN,‸"WHO,
      """#),
    .content(
      "csv-syntax", "partners.csv",
      #"""
      category,name,country
      UN,"W‸"HO,
      """#),
    .content(
      "csv-column", "partners.csv",
      #"""
      category,‸nmae,country
      UN,WHO,
      """#),
    .content(
      "csv-missing-column", "partners.csv",
      #"""
      ‸category,name
      UN,WHO
      """#),
    .content(
      "csv-ragged-row", "partners.csv",
      #"""
      category,name,country
      UN,WHO,
      ‸UN,WHO
      """#),
    .content(
      "csv-separator", "partners.csv",
      """
      ‸category|name|country
      UN|WHO|
      """),
    .content(
      "csv-swallowed-rows", "partners.csv",
      """
      category,name,country
      UN,‸"WHO,Japan
      UN,UNDP,Japan
      UN,FAO",Japan
      """),
    .content(
      "csv-cell-lines", status: 0, "partners.csv",
      """
      category,name,country
      UN,‸"World Health
      Organization",Japan
      """),
    .content(
      "csv-repeated-row", status: 0, "partners.csv",
      """
      category,name,country
      UN,WHO,Japan
      UN,FAO,Japan
      ‸UN,WHO ,Japan
      """),
    .content(
      "csv-empty-name", "partners.csv",
      #"""
      category,name,country
      ‸UN,,Japan
      """#),
  ]
}
