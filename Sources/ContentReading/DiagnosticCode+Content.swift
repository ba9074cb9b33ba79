public import Findings

extension DiagnosticCode {
  /// The findings about a unit's content.
  public static let content: [DiagnosticCode] = [
    frontMatterMissing, frontMatterUnclosed, emptyFile,
    profileMissing, strayFile, unreadTranslation, notOneParagraph, notAList, csvColumn,
    csvMissingColumn, csvRaggedRow, csvSeparator, csvSwallowedRows, csvCellLines, csvRepeatedRow,
    repeatedRecord,
  ]

  static let frontMatterMissing = DiagnosticCode(
    "front-matter-missing", .error, cause: "An activity's file does not begin with front matter.",
    example: """
      title: Forum on teaching
      dates: 2024-05-06
      ---
      Teachers from five countries met in Seoul.
      """,
    cure: "Begin the file with a line ---, the keys, and a second line ---.")
  static let frontMatterUnclosed = DiagnosticCode(
    "front-matter-unclosed", .error, cause: "The front matter has no second line --- to end it.",
    example: """
      ---
      title: Forum on teaching
      dates: 2024-05-06
      Teachers from five countries met in Seoul.
      """,
    cure: "Add a line --- between the keys and the text.")
  static let emptyFile = DiagnosticCode(
    "empty-file", .error, cause: "A file or its front matter is empty.",
    example: """
      ---
      # title and dates will follow
      ---
      Teachers from five countries met in Seoul.
      """,
    cure: "Fill it in or remove it.")
  static let profileMissing = DiagnosticCode(
    "profile-missing", .error, cause: "A unit's content folder has no sector.yaml.",
    example: "Plugins/Education/Content/ holds activities/ and partners.csv, and nothing else.",
    cure: "Add sector.yaml with id, code and name.")
  static let strayFile = DiagnosticCode(
    "stray-file", .warning,
    cause:
      "A file is in a place that Bindery does not read, or its name almost matches one that it reads.",
    example: "A draft activities/2024/forum.docx beside forum.md; Partners.csv with a capital.",
    cure: "Correct its name, or move it elsewhere.")
  static let unreadTranslation = DiagnosticCode(
    "unread-translation", .note,
    cause: "A file is named as a translation of a record, and no edition shows translations yet.",
    example: "Plugins/Education/Content/activities/2024/forum.fr.md",
    cure: "Nothing to do if it is a translation; otherwise, remove the dot from its name.")
  static let notOneParagraph = DiagnosticCode(
    "not-one-paragraph", .error, cause: "A short text contains more than paragraphs.",
    example: """
      summary: |
        Teachers met in Seoul. They came
        - from China,
        - from Japan.
      """,
    cure: "Use running text only.")
  static let notAList = DiagnosticCode(
    "not-a-list", .error, cause: "A file that should contain a list contains something else.",
    example: """
      # publications.yaml
      title: A Guide to Learning with Technology
      date: 2024
      """,
    cure: "Begin each record with ‘- ’.")
  static let csvColumn = DiagnosticCode(
    "csv-column", .error, cause: "A table has an unknown column, or the same column twice.",
    example: """
      category,nmae,country
      Media,Radio Seoul,Republic of Korea
      """,
    cure: "Correct the first line.")
  static let csvMissingColumn = DiagnosticCode(
    "csv-missing-column", .error, cause: "A table lacks a required column.",
    example: """
      category,name
      Media,Radio Seoul
      """,
    cure: "Add the column to the first line and to each row.")
  static let csvRaggedRow = DiagnosticCode(
    "csv-ragged-row", .error, cause: "A row has more or fewer cells than the first line.",
    example: """
      category,name,country
      Media,Radio, Film and Television Office,China
      """,
    cure: "Put cells that contain a comma in quotes; leave empty cells empty.")
  static let csvSeparator = DiagnosticCode(
    "csv-separator", .error,
    cause: "The columns of a table are not separated by commas, semicolons or tabs.",
    example: """
      category|name|country
      Media|Radio Seoul|Republic of Korea
      """,
    cure: "Save the table as CSV again.")
  static let csvSwallowedRows = DiagnosticCode(
    "csv-swallowed-rows", .error,
    cause: "Two stray quotes turn all the rows between them into one cell.",
    example: """
      category,name,country
      Media,"Radio Seoul,Republic of Korea
      Media,Radio Tokyo,Japan
      Media,Radio Beijing",China
      """,
    cure: "Remove both quotes.")
  static let csvCellLines = DiagnosticCode(
    "csv-cell-lines", .note, cause: "A cell that should be one line runs over several.",
    example: """
      category,name,country
      Media,"Radio
      Seoul",Republic of Korea
      """,
    cure: "Write it on one line.")
  static let csvRepeatedRow = DiagnosticCode(
    "csv-repeated-row", .note, cause: "A table contains the same row twice; it is shown once.",
    example: """
      category,name,country
      Media,Radio Seoul,Republic of Korea
      Media,Radio Seoul,Republic of Korea
      """,
    cure: "Remove one of the two.")
  static let repeatedRecord = DiagnosticCode(
    "repeated-record", .note, cause: "A list contains the same record twice; it is shown once.",
    example: """
      - title: A Guide to Learning with Technology
        date: 2024
      - title: A Guide to Learning with Technology
        date: 2024
      """,
    cure: "Remove one of the two.")
}
