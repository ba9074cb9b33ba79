import Bytes
public import Findings

/// The contents of a text file, known to be UTF-8 without NUL.
public struct SourceText: Sendable, Hashable {
  /// The default size limit, in bytes, of a text that a person writes.
  public static let defaultLimit = 4 << 20

  /// The bytes without a byte order mark, every line ended by a line feed, alone or behind a carriage
  /// return.
  public let bytes: ArraySlice<UInt8>

  /// Validates the bytes of a file.
  public init(_ bytes: [UInt8]) throws(FileProblem) {
    let slice = bytes.dropFirst(Self.mark(of: bytes).count)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw .otherEncoding("UTF-16")
    }
    self.bytes = slice.withUnsafeBufferPointer { LineEnds.unified(in: $0) }?[...] ?? slice
    if let offset = Self.firstBadByte(slice) {
      let (line, column) = Self.place(of: offset, in: slice)
      throw .notText(
        line: line, column: column, probably: LegacyEncoding.name(in: slice, from: offset))
    }
    if let offset = slice.withUnsafeBufferPointer({ TextHazards.firstControl(in: $0) }) {
      let (line, column) = Self.place(of: slice.startIndex + offset, in: slice)
      throw .controlCharacter(line: line, column: column)
    }
    if let offset = slice.withUnsafeBufferPointer({ TextHazards.stackOfMarks(in: $0) }) {
      let (line, column) = Self.place(of: slice.startIndex + offset, in: slice)
      throw .stackedMarks(line: line, column: column)
    }
  }

  /// The byte order mark of UTF-8 at the start of a file; empty if there is none.
  public static func mark(of bytes: [UInt8]) -> [UInt8] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return bytes.starts(with: mark) ? mark : []
  }

  /// Reports a bidirectional control that could deceive readers.
  fileprivate func reportBidirectionalControl(path: String, into diagnostics: DiagnosticCollector) {
    guard
      let offset = bytes.withUnsafeBufferPointer({ TextHazards.firstBidirectionalControl(in: $0) })
    else { return }
    let (line, column) = Self.place(of: bytes.startIndex + offset, in: bytes)
    diagnostics.report(
      Diagnostic(
        .textDirection, "an invisible character changes the direction of the text here",
        at: Place(path: path, line: line, column: column)))
  }

  /// The line and column of an offset, both counted from 1, the column in scalars.
  private static func place(
    of offset: Int, in bytes: ArraySlice<UInt8>
  ) -> (line: Int, column: Int) {
    let before = bytes[..<offset]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? before.startIndex
    return (
      before.count { $0 == UInt8(ascii: "\n") } + 1,
      before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    )
  }

  private static func firstBadByte(_ bytes: ArraySlice<UInt8>) -> Int? {
    let isClean = bytes.withUnsafeBufferPointer { buffer in
      buffer.position(of: 0) == nil && buffer.isWellFormedUTF8
    }
    if isClean { return nil }
    if let nul = bytes.firstIndex(of: 0), String(validating: bytes[..<nul], as: UTF8.self) != nil {
      return nul
    }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = bytes.startIndex
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return offset
  }
}

extension Folder {
  /// A text file that the user names.
  public func readText(_ file: String, limit: Int) throws(FileProblem) -> SourceText {
    try SourceText(read(file, limit: limit))
  }

  /// A text file of untrusted content that the user names; characters that could deceive readers
  /// are reported.
  public func readText(
    _ file: String, limit: Int, into diagnostics: DiagnosticCollector
  ) throws(FileProblem) -> SourceText {
    let text = try readText(file, limit: limit)
    text.reportBidirectionalControl(path: displayPath(file), into: diagnostics)
    return text
  }

  /// A text file of untrusted content returned by ``files(under:)``; characters that could deceive
  /// readers are reported.
  public func readText(
    listed file: String, limit: Int, into diagnostics: DiagnosticCollector
  ) throws(FileProblem) -> SourceText {
    let text = try readText(listed: file, limit: limit)
    text.reportBidirectionalControl(path: displayPath(file), into: diagnostics)
    return text
  }

  /// A text file returned by ``files(under:)``.
  public func readText(listed file: String, limit: Int) throws(FileProblem) -> SourceText {
    try SourceText(read(listed: file, limit: limit))
  }
}
