/// XML written by hand, with escaped values.
package struct XMLText {
  /// The declaration at the beginning of every part.
  package static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// A text with the characters escaped that mean something in XML, and without those that it cannot have.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars where scalar.isXML {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
