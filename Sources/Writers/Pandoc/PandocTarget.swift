import Document

/// A format that Pandoc makes from what is written for it.
public enum PandocTarget: String, Sendable, Hashable, CaseIterable {
  /// A document for Word.
  case docx
  /// A document in the OpenDocument format.
  case odt
  /// A book for reading devices.
  case epub

  /// The extensions of the pictures that readers of the format show.
  package var pictureKinds: [String] {
    switch self {
    case .docx, .odt: ["jpg", "jpeg", "png", "gif"]
    case .epub: ["jpg", "jpeg", "png", "gif", "webp"]
    }
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
