/// Splits a text into words, numbers and marks, in one pass over its scalars.
struct Tokenizer {
  private let bytes: [UInt8]
  private let scalars: String.UnicodeScalarView

  static func tokens(_ text: String) -> [Token] {
    Tokenizer(bytes: Array(text.utf8), scalars: text.unicodeScalars).tokens
  }

  /// The class of a scalar, by the tokens that it can be part of.
  private enum Class { case letter, digit, space, mark }

  private static func classOf(_ scalar: Unicode.Scalar) -> Class {
    switch scalar.value {
    case 0x30...0x39: return .digit
    case 0x41...0x5A, 0x61...0x7A: return .letter
    case 0x09...0x0D, 0x20, 0xA0, 0x85, 0x200B, 0x2028, 0x2029, 0x202F, 0x3000: return .space
    case 0..<0x80: return .mark
    case 0x2000...0x200A: return .space
    default:
      let properties = scalar.properties
      if properties.isAlphabetic { return .letter }
      switch properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: return .letter
      default: return .mark
      }
    }
  }

  private var tokens: [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5)
    var offset = 0
    var isApart = true
    var index = scalars.startIndex
    func peek(_ index: String.Index) -> Class? {
      index < scalars.endIndex ? Self.classOf(scalars[index]) : nil
    }
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let start = offset
      let type = Self.classOf(scalar)
      offset += UTF8.width(scalar)
      index = scalars.index(after: index)
      if type == .space {
        isApart = true
        continue
      }
      var kind = Token.Kind.mark
      var isPlain = scalar.value < 0x80
      var hasCapitals = (0x41...0x5A).contains(scalar.value)
      var hasApostrophe = false
      switch type {
      case .digit, .letter:
        kind = type == .digit ? .number : .word
        scan: while index < scalars.endIndex {
          let next = scalars[index]
          let after = scalars.index(after: index)
          let joins: Bool
          switch Self.classOf(next) {
          case .digit: joins = true
          case .letter:
            if kind == .number { kind = .numbered }
            joins = true
          case .mark where next == "'" || next == "’":
            joins = kind == .word && peek(after) == .letter
          case .mark where next == "," || next == ".":
            joins = kind == .number && peek(after) == .digit
          default: joins = false
          }
          guard joins else { break scan }
          if next.value >= 0x80 {
            isPlain = false
            if next == "’" { hasApostrophe = true }
          } else if (0x41...0x5A).contains(next.value) {
            hasCapitals = true
          }
          offset += UTF8.width(next)
          index = after
        }
      default: break
      }
      let text = String(decoding: bytes[start..<offset], as: UTF8.self)
      let lower: String
      switch kind {
      case .number, .mark: lower = text
      // Most words are in lower case.
      default:
        let small = isPlain && !hasCapitals ? text : text.lowercased()
        lower = hasApostrophe ? small.replacing("’", with: "'") : small
      }
      tokens.append(
        Token(
          kind: kind, range: start..<offset, text: text, lower: lower, isApart: isApart))
      isApart = false
    }
    return tokens
  }
}
