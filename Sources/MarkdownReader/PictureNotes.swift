import Document

/// The notes in braces after a picture, such as `{credit="UNESCO/B. Bat" width=50%}`.
///
/// With a side, as in `{side=left}`, the text that follows goes beside the picture.
struct PictureNotes {
  /// Why the braces cannot be understood.
  enum Problem: Error {
    /// There is no such key.
    case key(String)
    /// A width is not from 10 to 100 per cent.
    case width(String)
    /// A side is neither left nor right.
    case side(String)
    /// It is no list of keys with values.
    case form
  }

  /// The keys that there are.
  static let keys = ["caption", "credit", "width", "side"]

  /// The caption.
  private(set) var caption: String?
  /// Who made it or has the rights.
  private(set) var credit: String?
  /// The width in hundredths of the text's.
  private(set) var width: Int?
  /// The role of a group of the picture and the text that follows, if they are side by side.
  private(set) var side: Role?

  /// Reads a text from its opening brace to its closing one.
  init(_ text: String) throws(Problem) {
    guard let notes = try? BraceNotes(text) else { throw .form }
    for (key, value) in notes.entries {
      guard let value else { throw .form }
      switch key {
      case "caption": caption = value
      case "credit": credit = value
      case "width": width = try Self.width(value)
      case "side": side = try Self.side(value)
      default: throw .key(key)
      }
    }
  }

  private static func side(_ text: String) throws(Problem) -> Role {
    switch text {
    case "left": .pictureLeft
    case "right": .pictureRight
    default: throw .side(text)
    }
  }

  private static func width(_ text: String) throws(Problem) -> Int {
    let digits = text.hasSuffix("%") ? text.dropLast() : text[...]
    guard let width = Int(digits), (10...100).contains(width) else { throw .width(text) }
    return width
  }
}
