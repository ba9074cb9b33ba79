/// The direction of a text.
public enum TextDirection: String, Sendable {
  /// From left to right.
  case leftToRight = "ltr"
  /// From right to left.
  case rightToLeft = "rtl"

  /// The direction of the language that a BCP 47 tag names: that of the script where the tag names
  /// one, else that of the language's usual script.
  public init(ofLanguage tag: String) {
    let parts = tag.lowercased().split(separator: "-")
    guard let language = parts.first else {
      self = .leftToRight
      return
    }
    // A script has four letters and precedes regions, variants and extensions.
    let script = parts.dropFirst().prefix { $0.count > 2 }
      .first { $0.count == 4 && $0.allSatisfy { $0.isASCII && $0.isLetter } }
    let isRightToLeft =
      script.map { Self.rightToLeftScripts.contains($0) }
      ?? Self.rightToLeftLanguages.contains(language)
    self = isRightToLeft ? .rightToLeft : .leftToRight
  }

  private static let rightToLeftLanguages: Set<Substring> = [
    "acm", "acw", "aeb", "aii", "ajp", "apc", "apd", "ar", "arb", "arc", "ars", "ary", "arz", "bal",
    "bcc", "bgn", "bqi", "ckb", "dv", "fa", "glk", "haz", "he", "iw", "khw", "ks", "lrc", "luz",
    "mzn", "nqo", "pbt", "pes", "phl", "pnb", "prs", "ps", "pus", "rhg", "sam", "sd",
    "sdh", "skr", "syr", "trw", "ug", "ur", "ydd", "yi", "ji",
  ]

  private static let rightToLeftScripts: Set<Substring> = [
    "adlm", "arab", "aran", "avst", "hebr", "mand", "mend", "nbat", "nkoo", "phnx", "rohg", "samr",
    "syrc", "syre", "syrj", "syrn", "thaa",
  ]
}

extension Unicode.Scalar {
  /// Whether the scalar is a letter of a script written from right to left.
  package var isRightToLeftLetter: Bool {
    switch value {
    case 0x660...0x66C, 0x6DD, 0x6F0...0x6F9: false  // figures
    case 0x5BE, 0x5C0, 0x5C3, 0x5C6, 0x5D0...0x5F4, 0x608, 0x60B, 0x60D, 0x61B...0x64A,
      0x66D...0x66F,
      0x671...0x6D5, 0x6E5, 0x6E6, 0x6EE, 0x6EF, 0x6FA...0x710, 0x712...0x72F, 0x74D...0x7A5,
      0x7B1...0x7EA, 0x7F4, 0x7F5, 0x7FA...0x815, 0x81A, 0x824, 0x828, 0x830...0x858,
      0x85E...0x88E, 0x8A0...0x8C9, 0xFB1D, 0xFB1F...0xFB28, 0xFB2A...0xFD3D, 0xFD50...0xFDFC,
      0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1E8CF, 0x1E900...0x1E943, 0x1EC70...0x1EEFF:
      true
    default: false
    }
  }
}
