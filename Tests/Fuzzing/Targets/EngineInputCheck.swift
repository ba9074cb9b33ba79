import Foundation

/// Checks that what engines read is whole: JSON that can be read, and Typst whose strings and brackets
/// are closed.
///
/// Strings are where everything that people wrote stands, so content that could break out is noticed.
public enum EngineInputCheck {
  /// What is wrong with a file; nil if all is well, or if the file is of another kind.
  public static func fault(in text: String, path: String) -> String? {
    if path.hasSuffix(".json") {
      let value = try? JSONSerialization.jsonObject(with: Data(text.utf8))
      return value == nil ? "JSON that cannot be read" : nil
    }
    if path.hasSuffix(".typ"), !path.hasSuffix("bindery.typ") { return typstFault(in: text) }
    let isDrawing = path.hasSuffix(".svg")
    return isDrawing && text.unicodeScalars.contains(where: isForbidden)
      ? "a drawing with a character that XML does not have" : nil
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && !"\t\n\r".unicodeScalars.contains(scalar)
      || (0xFFFE...0xFFFF).contains(scalar.value)
  }

  /// Reads Typst that consists of calls, whose text stands in strings alone.
  private static func typstFault(in text: String) -> String? {
    var open: [UInt8] = []
    var isInString = false
    var isEscaped = false
    for byte in text.utf8 {
      if isEscaped {
        isEscaped = false
      } else if isInString {
        switch byte {
        case UInt8(ascii: "\\"): isEscaped = true
        case UInt8(ascii: "\""): isInString = false
        case UInt8(ascii: "\n"): return "a string of Typst with a line end"
        default: break
        }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): open.append(byte)
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
          // The closing bracket of ASCII follows the opening one at once, or after one more.
          guard let last = open.popLast(), (1...2).contains(Int(byte) - Int(last)) else {
            return "Typst with a bracket too many"
          }
        default: break
        }
      }
    }
    return isInString || !open.isEmpty ? "Typst without an end" : nil
  }
}
