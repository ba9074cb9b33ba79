/// The mark between the cells of a table.
public enum CSVSeparator: Sendable, Hashable, CaseIterable {
  /// A comma, as RFC 4180 has it.
  case comma
  /// A semicolon, which spreadsheets write where the comma is the decimal mark.
  case semicolon
  /// A tab, as in cells copied from a spreadsheet.
  case tab

  /// The separator of a table: the first of them that its first line has outside quotes; a comma if
  /// there is none.
  init(of text: UnsafeBufferPointer<UInt8>) {
    self = .comma
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in text {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      counts[byte, default: 0] += 1
    }
    self = Self.allCases.first { counts[$0.byte] != nil } ?? .comma
  }

  /// The separator as a byte of the text.
  public var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    }
  }

  /// The separator in words, such as "semicolon".
  public var singular: String {
    switch self {
    case .comma: "comma"
    case .semicolon: "semicolon"
    case .tab: "tab"
    }
  }

  /// Several of them in words, such as "semicolons".
  public var plural: String { singular + "s" }
}
