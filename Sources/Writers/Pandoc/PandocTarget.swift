import Document

/// A format that Pandoc makes from the writer's output.
public enum PandocTarget: String, Sendable, Hashable, CaseIterable {
  /// A document for Word.
  case docx
  /// A document in the OpenDocument format.
  case odt
  /// A book for reading devices.
  case epub

  /// The readers' name for the format.
  package var label: String {
    switch self {
    case .docx: "Word"
    case .odt: "OpenDocument"
    case .epub: "EPUB"
    }
  }

  /// The media type of its files.
  package var mediaType: String {
    switch self {
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .odt: "application/vnd.oasis.opendocument.text"
    case .epub: "application/epub+zip"
    }
  }

  /// The extensions of the pictures that readers of the format show.
  package var pictureKinds: [String] {
    switch self {
    case .docx, .odt: ["jpg", "jpeg", "png", "gif"]
    case .epub: ["jpg", "jpeg", "png", "gif", "webp"]
    }
  }

  /// Whether pictures come with the model rather than from the output folder: Pandoc writes no words for those of
  /// OpenDocument, and takes a pixel for a point.
  package var packsPictures: Bool {
    switch self {
    case .docx, .epub: false
    case .odt: true
    }
  }

  /// The path in the document of a picture that comes with the model, made of nothing but letters, digits and
  /// few marks.
  ///
  /// - Parameter address: the address of the picture in the output folder.
  package func packedPath(of address: String) -> String {
    let name = address.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        String(UnicodeScalar(byte))
      default: "_\(String(byte, radix: 16))"
      }
    }
    return "Pictures/\(name.joined())"
  }

  /// The extension of drawn charts: vectors that the format's readers show without further programs.
  package var drawingKind: String {
    switch self {
    case .docx: "emf"
    case .odt, .epub: "svg"
    }
  }

  /// Pandoc's name for text in the syntax of the format.
  var rawFormat: StaticString {
    switch self {
    case .docx: "openxml"
    case .odt: "opendocument"
    case .epub: "html"
    }
  }

  /// Whether the look of parts comes from named styles rather than from the classes of elements.
  var hasNamedStyles: Bool {
    switch self {
    case .docx, .odt: true
    case .epub: false
    }
  }

  /// A style by the name that the format refers to it by.
  package func reference(to style: String) -> String {
    switch self {
    case .docx, .epub: style
    // OpenDocument refers to styles by XML names.
    case .odt: style.replacing(" ", with: "_20_")
    }
  }
}
