/// What tells values apart where records are grouped: two spellings that differ only in case, in
/// spaces or in how Unicode writes their letters are one.
package struct GroupKey: Sendable, Hashable {
  private let text: String

  /// The key of a value.
  package init(_ value: String) {
    var folded = String.UnicodeScalarView()
    var isSpacePending = false
    for scalar in value.unicodeScalars {
      if scalar.properties.isWhitespace {
        isSpacePending = !folded.isEmpty
      } else if scalar.isASCII || scalar.properties.generalCategory != .format {
        if isSpacePending { folded.append(" ") }
        isSpacePending = false
        folded.append(scalar)
      }
    }
    // Texts that are canonically equivalent are equal in Swift, and hash alike.
    text = String(folded).lowercased()
  }
}
