import Bytes
import Findings
import WorkspaceFiles
import Writers

/// Shows source lines with the subject of a finding underlined.
struct SourceExcerpts {
  /// The maximum size in bytes of files to take lines from.
  private static let sizeLimit = 16 << 20
  /// The maximum length in scalars of lines to show.
  private static let lengthLimit = 200

  private let root: Folder
  /// The file read last; findings are sorted by file.
  private var last: (path: String, lines: Result<[ArraySlice<UInt8>], FileProblem>)?

  /// Takes lines from the files of a folder.
  init(root: Folder) { self.root = root }

  /// The line where a place starts, with a caret below its first character and tildes below the
  /// others; empty if nothing useful can be shown.
  mutating func excerpt(_ place: Place) -> Result<String, FileProblem> {
    lines(of: place.path).map { lines in
      guard lines.indices.contains(place.line - 1) else { return "" }
      let line = String(decoding: lines[place.line - 1], as: UTF8.self)
      guard line.unicodeScalars.count <= Self.lengthLimit, line.hasNoInvisibleCharacters else {
        return ""  // too long to read, or not a true text
      }
      return "  \(line)\n" + underline(place, line)
    }
  }

  private func underline(_ place: Place, _ line: String) -> String {
    guard let column = place.column else { return "" }
    let scalars = line.unicodeScalars
    let start =
      scalars.index(scalars.startIndex, offsetBy: column - 1, limitedBy: scalars.endIndex)
      ?? scalars.endIndex
    var end = start
    if let last = place.end {
      let column = last.line > place.line ? scalars.count + 1 : last.column
      end =
        scalars.index(scalars.startIndex, offsetBy: column - 1, limitedBy: scalars.endIndex)
        ?? scalars.endIndex
    }
    // The width of a tab depends on the terminal, so tabs are repeated; everything else has a known
    // width.
    let margin = line[..<start].split(separator: "\t", omittingEmptySubsequences: false)
      .map { String(repeating: " ", count: $0.displayWidth) }.joined(separator: "\t")
    let marked = start < end ? line[start..<end] : ""
    let width = marked.filter { $0 != "\r" }.displayWidth
    return "  \(margin)^\(String(repeating: "~", count: max(0, width - 1)))\n"
  }

  private mutating func lines(of path: String) -> Result<[ArraySlice<UInt8>], FileProblem> {
    if let last, last.path == path { return last.lines }
    let lines = Result { () throws(FileProblem) in
      let bytes = try root.read(path, limit: Self.sizeLimit)
      return (bytes.withUnsafeBufferPointer { LineEnds.unified(in: $0) } ?? bytes)
        .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }
    last = (path, lines)
    return lines
  }
}
