import Findings
import Records

extension Diagnostic {
  static func frontMatter(
    _ problem: FrontMatter.Problem, of noun: String, path: String
  ) -> Diagnostic {
    let place = Place(path: path, line: 1, column: 1)
    return switch problem {
    case .missing:
      Diagnostic(
        .frontMatterMissing, "the file should begin with a line --- and \(noun)'s keys",
        at: place)
    case .unclosed:
      Diagnostic(.frontMatterUnclosed, "no second line --- ends the front matter", at: place)
    }
  }

  static func emptyFile(_ path: String, line: Int) -> Diagnostic {
    Diagnostic(.emptyFile, "there is nothing here yet", at: Place(path: path, line: line))
  }

  static func profileMissing(_ path: String) -> Diagnostic {
    Diagnostic(
      .profileMissing, "the unit has no sector.yaml", at: Place(path: path, line: 1),
      fix: "add the file with ‘id’, ‘code’ and ‘name’")
  }

  static func otherSector(_ id: String, of sector: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .otherSector, "this is the content of ‘\(sector)’, not of ‘\(id)’", at: place,
      fix: "write ‘id: \(sector)’")
  }

  static func duplicateID(_ id: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .duplicateID, "the id ‘\(id)’ is taken", at: place,
      notes: [.init("by this record", at: first)])
  }

  static func unknownTheme(_ theme: String, at place: Place, known: [String]) -> Diagnostic {
    let nearest = Suggestion.nearest(to: theme, among: known)
    return Diagnostic(
      .unknownTheme,
      "the unit has no theme ‘\(theme)’" + (nearest.map { "; did you mean ‘\($0)’?" } ?? ""),
      at: place,
      fix: nearest.map { "write ‘\($0)’" }
        ?? (known.isEmpty ? nil : "the themes are \(known.joined(separator: ", "))"))
  }

  static func duplicateTheme(_ theme: String, at place: Place) -> Diagnostic {
    Diagnostic(.duplicateTheme, "the theme ‘\(theme)’ is declared twice", at: place)
  }

  static func photoMissing(_ path: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .photoMissing, "the photo ‘\(path)’ is not there; its caption stays", at: place)
  }

  static func photoToCome(at place: Place) -> Diagnostic {
    Diagnostic(.photoToCome, "this caption waits for its photo", at: place)
  }

  static func photoWithoutWords(at place: Place) -> Diagnostic {
    Diagnostic(
      .photoWithoutWords, "this photo does not say what it shows", at: place, fix: "add ‘alt’")
  }

  static func strayFile(_ path: String, of kind: String) -> Diagnostic {
    Diagnostic(
      .strayFile, "this file is not read: \(kind) end in .md", at: Place(path: path, line: 1))
  }

  static func unreadTranslation(_ path: String, language: String) -> Diagnostic {
    Diagnostic(
      .unreadTranslation,
      "this file is not read: its name says that it is a translation (\(language))",
      at: Place(path: path, line: 1), fix: "rename it if it is a record of its own")
  }

  static func notOneParagraph(at place: Place) -> Diagnostic {
    Diagnostic(.notOneParagraph, "only running text can stand here", at: place)
  }

  static func notAList(_ path: String, of what: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .notAList, "the file should hold a list, \(what) in each item", at: place,
      fix: "begin each item with ‘- ’")
  }

  static func csvQuotes(_ path: String) -> Diagnostic {
    Diagnostic(.csvQuotes, "a quote is not closed", at: Place(path: path, line: 1))
  }

  static func csvSyntax(_ path: String, line: Int) -> Diagnostic {
    Diagnostic(
      .csvSyntax, "a quote stands in the middle of a cell",
      at: Place(path: path, line: line))
  }

  static func csvColumn(_ column: String, at place: Place, known: [String]) -> Diagnostic {
    let nearest = known.contains(column) ? nil : Suggestion.nearest(to: column, among: known)
    let message =
      known.contains(column)
      ? "the column ‘\(column)’ stands twice"
      : "there is no column ‘\(column)’" + (nearest.map { "; did you mean ‘\($0)’?" } ?? "")
    return Diagnostic(
      .csvColumn, message, at: place, fix: "the columns are \(known.joined(separator: ", "))")
  }

  static func csvMissingColumn(_ column: String, at place: Place) -> Diagnostic {
    Diagnostic(.csvMissingColumn, "the column ‘\(column)’ is missing", at: place)
  }

  static func csvRaggedRow(_ count: Int, expected: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .csvRaggedRow, "this row has \(count) cells, the first line \(expected)", at: place)
  }
}
