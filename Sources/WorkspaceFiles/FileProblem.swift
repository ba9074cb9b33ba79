import Bytes
public import Findings

/// The reason why a file of the workspace is unusable.
public enum FileProblem: Error, Sendable, Hashable {
  /// The file does not exist.
  case missing
  /// The path leads out of the folder that it belongs to.
  case outside
  /// The path is a folder, a device or a pipe.
  case notRegular
  /// The file is larger than the limit.
  case tooLarge(limit: Int)
  /// The user has no permission to read it.
  case denied
  /// Another error, in the system's words.
  case failed(String)
  /// It is not text; the position is that of the first byte that is not UTF-8, or of the first NUL.
  ///
  /// `probably` names the likely encoding, if that shows.
  case notText(line: Int, column: Int, probably: String? = nil)
  /// It contains a control character; the position is that of the first.
  case controlCharacter(line: Int, column: Int)
  /// It contains more marks in a row, such as accents, than any written language has; the position
  /// is that of one of them.
  case stackedMarks(line: Int, column: Int)
  /// It begins with the byte order mark of an encoding other than UTF-8.
  case otherEncoding(String)

  private static let saveAsUTF8 =
    "save the file as UTF-8; spreadsheets offer ‘CSV UTF-8’, editors ‘Save with encoding’"

  /// The finding about a file.
  ///
  /// - Parameters:
  ///   - path: the file's path, relative to the workspace.
  ///   - place: the place of the reference to the file; nil if a listing of its folder found it.
  ///   - nearest: the name that the author probably meant where there is no such file, if any.
  public func diagnostic(
    path: String, namedAt place: Place?, nearest: String? = nil
  ) -> Diagnostic {
    let at = place ?? Place(path: path, line: 1)
    switch self {
    case .missing:
      return Diagnostic(
        .fileMissing,
        "there is no file ‘\(path)’" + (nearest.map(Suggestion.question) ?? ""), at: at,
        fix: nearest.map { place == nil ? "rename it" : "write ‘\($0)’" })
    case .outside:
      return Diagnostic(
        .fileOutside, "‘\(path)’ leads out of its folder", at: at,
        fix: "copy the file into the folder and name it there")
    case .notRegular:
      return Diagnostic(.fileNotRegular, "‘\(path)’ is not an ordinary file", at: at)
    case .tooLarge(let limit):
      return Diagnostic(.fileTooLarge, "‘\(path)’ is larger than \(limit) bytes", at: at)
    case .denied: return Diagnostic(.fileUnreadable, "‘\(path)’ may not be read", at: at)
    case .failed(let reason):
      return Diagnostic(.fileUnreadable, "‘\(path)’ cannot be read: \(reason)", at: at)
    case .notText(let line, let column, let encoding):
      let encoding = encoding.map { ", but probably \($0)" } ?? ""
      return Diagnostic(
        .fileNotText, "this is not UTF-8 text\(encoding)",
        at: Place(path: path, line: line, column: column),
        notes: place.map { [.init("the file is named here", at: $0)] } ?? [],
        fix: Self.saveAsUTF8)
    case .controlCharacter(let line, let column):
      return Diagnostic(
        .fileNotText, "there is an invisible control character here",
        at: Place(path: path, line: line, column: column),
        notes: place.map { [.init("the file is named here", at: $0)] } ?? [],
        fix: "remove it")
    case .stackedMarks(let line, let column):
      return Diagnostic(
        .fileNotText, "more than \(TextHazards.maxStackedMarks) accents follow each other here",
        at: Place(path: path, line: line, column: column),
        notes: place.map { [.init("the file is named here", at: $0)] } ?? [],
        fix: "remove them")
    case .otherEncoding(let name):
      return Diagnostic(
        .fileNotText, "the file is in \(name), not in UTF-8",
        at: Place(path: path, line: 1, column: 1), fix: Self.saveAsUTF8)
    }
  }
}

extension Diagnostic {
  /// A note about a file or folder whose name is not UTF-8, where nobody would read it anyway.
  package static func illegibleName(_ path: String) -> Diagnostic {
    var finding = FileProblem.illegibleName.diagnostic(path: path, namedAt: nil)
    finding.severity = .note
    return finding
  }
}

extension DiagnosticCode {
  /// The problems that a file can have before its content is parsed.
  public static let files: [DiagnosticCode] = [
    fileMissing, fileOutside, fileNotRegular, fileTooLarge, fileUnreadable, fileUnwritable,
    fileNotText,
    textDirection,
  ]

  static let fileMissing = DiagnosticCode(
    "file-missing", .error, cause: "A named file does not exist.",
    example: """
      - title: Foreword
        file: forword.md  # the file is foreword.md
      """,
    cure: "Correct the name or add the file.")
  static let fileOutside = DiagnosticCode(
    "file-outside", .error,
    cause: "A path leads out of its folder through ‘..’, ‘/’ or a symbolic link.",
    example: """
      - title: Foreword
        file: ../annual-report-2023/foreword.md
      """,
    cure: "Keep the file in the folder of its unit or edition.")
  static let fileNotRegular = DiagnosticCode(
    "file-not-regular", .error, cause: "A path names a folder, a device or a pipe.",
    example: """
      - title: Foreword
        file: foreword  # a folder with drafts
      """,
    cure: "Name an ordinary file.")
  static let fileTooLarge = DiagnosticCode(
    "file-too-large", .error, cause: "A file is larger than Bindery allows for its kind.",
    example: "A publications.yaml of 5 MB, with whole publications as annotations.",
    cure: "Split it, or make it smaller.")
  static let fileUnreadable = DiagnosticCode(
    "file-unreadable", .error,
    cause: "The system does not let Bindery read a file, or the file's name is not UTF-8.",
    example: "Only its author may read foreword.md, but a colleague builds the report.",
    cure: "Check the file's permissions, or rename it.")
  static let fileUnwritable = DiagnosticCode(
    "file-unwritable", .error, cause: "Bindery cannot write to a file that it should correct.",
    example: "bindery proofread --fix foreword.md  # which is read-only",
    cure: "Check the permissions of the file and its folder, or correct the file by hand."
  )
  static let fileNotText = DiagnosticCode(
    "file-not-text", .error,
    cause: "A text file contains bytes that are not UTF-8, or control characters.",
    example: "A partners.csv contains ‘Café’, and a spreadsheet saved it as Windows-1252.",
    cure: "Save the file as UTF-8.")
  static let textDirection = DiagnosticCode(
    "text-direction", .warning,
    cause: """
      An invisible character changes the reading direction of a text and is not reset on its line, \
      or forces a direction on letters; the text can look like a different one.
      """,
    example: "A name copied from a web page contains U+202E, and the words after it run backwards.",
    cure: "Remove the character; Arabic and Hebrew need none.")
}
