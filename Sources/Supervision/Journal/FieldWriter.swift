import Findings

/// Writes values as the fields of one line, a tab between them.
///
/// Lines are written and read a few dozen times in every build that goes well, in which general
/// encoders take longer over their preparations than over the lines.
struct FieldWriter {
  private(set) var bytes: [UInt8] = []

  /// Adds a text; what would end the field or the line is escaped.
  mutating func add(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case 0: bytes += Array("\\0".utf8)
      case UInt8(ascii: "\t"): bytes += Array("\\t".utf8)
      case UInt8(ascii: "\n"): bytes += Array("\\n".utf8)
      case UInt8(ascii: "\\"): bytes += Array("\\\\".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\t"))
  }

  /// Adds a number.
  mutating func add(_ number: some FixedWidthInteger) { add(String(number)) }

  /// Adds a truth.
  mutating func add(_ truth: Bool) { add(truth ? 1 : 0) }

  /// Adds what there may be.
  mutating func add<Value>(_ value: Value?, _ each: (inout FieldWriter, Value) -> Void) {
    add(value != nil)
    if let value { each(&self, value) }
  }

  /// Adds a list.
  mutating func add<Value>(_ list: [Value], _ each: (inout FieldWriter, Value) -> Void) {
    add(list.count)
    for value in list { each(&self, value) }
  }

  /// Adds a place.
  mutating func add(_ place: Place) {
    add(place.path)
    add(place.line)
    add(place.column ?? 0)
    add(place.end) {
      $0.add($1.line)
      $0.add($1.column)
    }
  }

  /// Adds a finding, its code by name.
  mutating func add(_ finding: Diagnostic) {
    add(finding.code.name)
    add(finding.severity.rawValue)
    add(finding.message)
    add(finding.place) { $0.add($1) }
    add(finding.notes) { writer, note in
      writer.add(note.message)
      writer.add(note.place) { $0.add($1) }
    }
    add(finding.fix) { $0.add($1) }
    add(finding.replacement) {
      $0.add($1.place)
      $0.add($1.text)
    }
  }
}
