import Bytes
import Findings
import Synchronization
package import WorkspaceFiles

/// The excuses in the files of a workspace.
///
/// A file is read once per run, when a finding in it is about to be reported; if nothing is found,
/// nothing is read.
package final class Excuses: Sendable {
  private let found: FoundFiles
  private let files = Mutex<[String: [Int: Excuse]]>([:])

  /// Makes a lookup of excuses in a workspace.
  package convenience init(in root: Folder) { self.init(in: FoundFiles(in: root)) }

  /// Makes a lookup of excuses in files that others look at, too.
  package init(in found: FoundFiles) { self.found = found }

  /// The excuses that apply to a place, with their own places.
  func excuses(for place: Place) -> [(excuse: Excuse, place: Place)] {
    let lines = lines(of: place.path)
    guard !lines.isEmpty else { return [] }
    return [place.line - 1, place.line].compactMap { number in
      guard let excuse = lines[number], number == place.line || excuse.isAlone else { return nil }
      return (excuse, Place(path: place.path, line: number, column: excuse.column))
    }
  }

  private func lines(of path: String) -> [Int: Excuse] {
    if let known = files.withLock({ $0[path] }) { return known }
    // An unreadable file has its own findings and contains no excuses.
    let lines = found.bytes(of: path).map { Self.lines(in: $0) } ?? [:]
    files.withLock { $0[path] = lines }
    return lines
  }

  /// Takes the excuses in a file that has been read already, wherever it is.
  package func add(_ bytes: some Collection<UInt8>, path: String) {
    let lines = Self.lines(in: bytes)
    files.withLock { $0[path] = lines }
  }

  private static func lines(in bytes: some Collection<UInt8>) -> [Int: Excuse] {
    bytes.withContiguousStorageIfAvailable(lines) ?? Array(bytes).withUnsafeBufferPointer(lines)
  }

  /// Few files have the mark of an excuse, on few lines; all others are passed over.
  private static func lines(in text: UnsafeBufferPointer<UInt8>) -> [Int: Excuse] {
    if let unified = LineEnds.unified(in: text) {
      return unified.withUnsafeBufferPointer { Self.lines(in: $0) }
    }
    var lines: [Int: Excuse] = [:]
    let lineFeed = UInt8(ascii: "\n")
    var (line, start) = (1, 0)
    while let mark = text.position(of: Excuse.mark, from: start) {
      while let end = text.position(of: lineFeed, from: start), end < mark {
        line += 1
        start = end + 1
      }
      let end = text.position(of: lineFeed, from: mark) ?? text.count
      lines[line] = Excuse(line: String(decoding: text[start..<end], as: UTF8.self)[...])
      start = end
    }
    return lines
  }
}
