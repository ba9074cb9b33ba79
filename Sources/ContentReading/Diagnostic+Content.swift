import CSVReader
import Findings
import MarkdownReader
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

  static func strayFile(_ path: String, of kind: String) -> Diagnostic {
    Diagnostic(
      .strayFile, "this file is not read, because \(kind) end in .md",
      at: Place(path: path, line: 1))
  }

  static func strayName(_ path: String, meant: String) -> Diagnostic {
    let name = meant.hasSuffix("/") ? String(meant.dropLast()) : meant
    return Diagnostic(
      .strayFile, "‘\(path)’ is not read\(Suggestion.question(about: name))",
      at: Place(path: path, line: 1), fix: "rename it to ‘\(name)’")
  }

  static func unreadTranslation(_ path: String, language: String) -> Diagnostic {
    Diagnostic(
      .unreadTranslation,
      "this file is not read, because its name marks it as a translation (\(language))",
      at: Place(path: path, line: 1), fix: "rename it if it is a separate record")
  }

  static func notOneParagraph(at place: Place) -> Diagnostic {
    Diagnostic(.notOneParagraph, "only running text is allowed here", at: place)
  }

  static func notAList(_ path: String, of what: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .notAList, "the file should contain a list, \(what) in each item", at: place,
      fix: "begin each item with ‘- ’")
  }

  static func csvRepeatedColumn(_ column: String, at place: Place, known: [String]) -> Diagnostic {
    Diagnostic(
      .csvColumn, "the column ‘\(column)’ appears twice", at: place,
      fix: "the columns are \(known.joined(separator: ", "))")
  }

  static func csvMissingColumn(_ column: String, at place: Place) -> Diagnostic {
    Diagnostic(.csvMissingColumn, "the column ‘\(column)’ is missing", at: place)
  }

  static func csvRaggedRow(
    _ count: Int, expected: Int, at place: Place, separator: CSVSeparator, other: String?
  ) -> Diagnostic {
    Diagnostic(
      .csvRaggedRow,
      "this row has \(count == 1 ? "1 cell" : "\(count) cells"), the first line \(expected)",
      at: place,
      fix: other.map { "write \(separator.plural) between the cells, not \($0)" }
        ?? "put quotes around a cell that contains a \(separator.singular), and leave empty cells empty"
    )
  }

  static func csvSeparator(_ separator: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .csvSeparator, "the columns are separated by \(separator)", at: place,
      fix: "save the table again as CSV, with commas, semicolons or tabs")
  }

  static func csvSwallowedRows(at place: Place) -> Diagnostic {
    let lines = (place.end?.line ?? place.line) - place.line + 1
    return Diagnostic(
      .csvSwallowedRows,
      "the cell that begins here spans \(lines) lines that look like rows of their own",
      at: place, fix: "remove the quotes at its beginning and end")
  }

  static func repeatedRecord(of noun: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .repeatedRecord, "\(noun) is repeated here; it is shown only once", at: place,
      notes: [.init("it appears first here", at: first)])
  }

  static func csvCellLines(at place: Place) -> Diagnostic {
    let lines = (place.end?.line ?? place.line) - place.line + 1
    return Diagnostic(
      .csvCellLines,
      "the cell that begins here spans \(lines) lines, which are read as one", at: place,
      fix: "write it on one line, or remove the quotes if they are not intended")
  }

  static func csvRepeatedRow(at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .csvRepeatedRow, "this row is a repetition; it is shown only once", at: place,
      notes: [.init("it appears first here", at: first)])
  }
}

extension UnknownWord {
  /// A file has the extension of content files, but an unknown name.
  static func strayName(_ path: String) -> UnknownWord {
    UnknownWord(
      .strayFile, "‘\(path)’ is not read",
      word: path.split(separator: "/").last.map(String.init) ?? path,
      at: Place(path: path, line: 1), help: .all("the files are"))
  }

  static func csvColumn(_ column: String, at place: Place) -> UnknownWord {
    UnknownWord(
      .csvColumn, "there is no column ‘\(column)’", word: column, at: place,
      help: .all("the columns are"))
  }
}
