import Findings

/// Writes values as fields of a single line, each terminated by a tab.
///
/// A successful build exchanges only a few dozen lines; setting up a general-purpose encoder would
/// take longer than encoding them. ``FieldReader`` reads the fields in the same order.
struct FieldWriter {
  private(set) var bytes: [UInt8] = []
  /// The codes that this line has declared.
  private var declared: Set<DiagnosticCode> = []

  /// Writes a text, escaping characters that would end the field or the line.
  mutating func add(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case 0: bytes += "\\0".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\t"))
  }

  /// Writes a number.
  mutating func add(_ number: some FixedWidthInteger) { add(String(number)) }

  /// Writes a Boolean as 1 or 0.
  mutating func add(_ boolean: Bool) { add(boolean ? 1 : 0) }

  /// Writes an optional: a presence flag, then the value.
  mutating func add<Value>(_ value: Value?, _ each: (inout FieldWriter, Value) -> Void) {
    add(value != nil)
    if let value { each(&self, value) }
  }

  /// Writes a list: its count, then its elements.
  mutating func add<Value>(_ list: [Value], _ each: (inout FieldWriter, Value) -> Void) {
    add(list.count)
    for value in list { each(&self, value) }
  }
}

// The parts of findings. A new property of a place or a finding is written here and read at the
// same position in `FieldReader`; the round-trip tests compare whole findings.
extension FieldWriter {
  /// Writes a place.
  mutating func add(_ place: Place) {
    add(place.path)
    add(place.line)
    add(place.column ?? 0)
    add(place.end) {
      $0.add($1.line)
      $0.add($1.column)
    }
  }

  /// Writes a finding.
  mutating func add(_ finding: Diagnostic) {
    add(finding.code)
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

  /// Writes a code: its name and, at its first occurrence in the line, its whole declaration.
  ///
  /// The reader needs no list of codes.
  private mutating func add(_ code: DiagnosticCode) {
    add(code.name)
    let isNew = declared.insert(code).inserted
    add(isNew)
    guard isNew else { return }
    add(code.severity.rawValue)
    add(code.cause)
    add(code.example)
    add(code.cure)
  }
}
