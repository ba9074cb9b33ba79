import Findings

/// Reads fields written by ``FieldWriter``, in the same order.
struct FieldReader {
  /// The line does not have the expected fields.
  struct Malformed: Error {}

  private var rest: ArraySlice<UInt8>
  /// The codes that the line has declared so far.
  private var codes: [String: DiagnosticCode] = [:]

  /// Reads a line, without its line feed.
  init(_ line: ArraySlice<UInt8>) { rest = line }

  /// Checks that no field is left.
  func end() throws(Malformed) {
    guard rest.isEmpty else { throw Malformed() }
  }

  mutating func text() throws(Malformed) -> String {
    guard let end = rest.firstIndex(of: UInt8(ascii: "\t")) else { throw Malformed() }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(end - rest.startIndex)
    var isEscaped = false
    for byte in rest[..<end] {
      if isEscaped {
        switch byte {
        case UInt8(ascii: "0"): bytes.append(0)
        case UInt8(ascii: "t"): bytes.append(UInt8(ascii: "\t"))
        case UInt8(ascii: "n"): bytes.append(UInt8(ascii: "\n"))
        case UInt8(ascii: "\\"): bytes.append(byte)
        default: throw Malformed()
        }
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    guard !isEscaped, let text = String(validating: bytes, as: UTF8.self) else {
      throw Malformed()
    }
    rest = rest[(end + 1)...]
    return text
  }

  mutating func number<Number: FixedWidthInteger>() throws(Malformed) -> Number {
    guard let number = Number(try text()) else { throw Malformed() }
    return number
  }

  mutating func boolean() throws(Malformed) -> Bool {
    switch try text() {
    case "0": false
    case "1": true
    default: throw Malformed()
    }
  }

  mutating func optional<Value>(
    _ each: (inout FieldReader) throws(Malformed) -> Value
  ) throws(Malformed) -> Value? {
    try boolean() ? try each(&self) : nil
  }

  mutating func list<Value>(
    _ each: (inout FieldReader) throws(Malformed) -> Value
  ) throws(Malformed) -> [Value] {
    var list: [Value] = []
    let count: Int = try number()
    guard count >= 0 else { throw Malformed() }
    for _ in 0..<count { list.append(try each(&self)) }
    return list
  }
}

// The parts of findings, in the order that `FieldWriter` writes them.
extension FieldReader {
  mutating func place() throws(Malformed) -> Place {
    let (path, line, column): (String, Int, Int) = (try text(), try number(), try number())
    let end = try optional { (reader) throws(Malformed) in
      Place.Position(line: try reader.number(), column: try reader.number())
    }
    return Place(path: path, line: line, column: column == 0 ? nil : column, end: end)
  }

  mutating func finding() throws(Malformed) -> Diagnostic {
    let code = try code()
    let severity = try severity()
    let message = try text()
    let place = try optional { (reader) throws(Malformed) in try reader.place() }
    let notes = try list { (reader) throws(Malformed) in
      let message = try reader.text()
      return Diagnostic.Note(
        message, at: try reader.optional { (reader) throws(Malformed) in try reader.place() })
    }
    let fix = try optional { (reader) throws(Malformed) in try reader.text() }
    let replacement = try optional { (reader) throws(Malformed) in
      let place = try reader.place()
      return Replacement(try reader.text(), at: place)
    }
    var finding = Diagnostic(
      code, message, at: place, notes: notes, fix: fix, replacement: replacement ?? nil)
    finding.severity = severity
    return finding
  }

  private mutating func code() throws(Malformed) -> DiagnosticCode {
    let name = try text()
    if try boolean() {
      codes[name] = DiagnosticCode(
        name, try severity(), cause: try text(), example: try text(), cure: try text())
    }
    guard let code = codes[name] else { throw Malformed() }
    return code
  }

  private mutating func severity() throws(Malformed) -> Severity {
    guard let severity = Severity(rawValue: try text()) else { throw Malformed() }
    return severity
  }
}
