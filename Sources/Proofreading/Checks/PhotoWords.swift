import Findings
import MarkdownReader

/// Finds pictures without a description, or whose description adds nothing to the caption or file
/// name.
struct PhotoWords: TextCheck {
  let code = DiagnosticCode(
    "photo-words", .warning,
    cause: "A picture has no description, or one that only repeats its caption or file name.",
    example: "![IMG_2034](photos/IMG_2034.jpg)",
    cure: "Describe the picture in a sentence, for people who cannot see it.")
  let reason = "People who cannot see the picture learn nothing from it."

  let triggering: [TextExample] = [
    .markdown("The forum:\n\n‸![](photos/forum.jpg)\n"),
    .markdown("![‸IMG_2034](photos/IMG_2034.jpg)\n"),
    .markdown("![‸The harbour at dusk](a.jpg \"The harbour at dusk\")\n"),
    .markdown(
      "---\nphotos:\n  - file: a.jpg\n    alt: ‸Pupils at work\n    caption: Pupils at work.\n---\nText.\n"
    ),
  ]
  let nonTriggering: [TextExample] = [
    .markdown("![Pupils plant trees beside the school](photos/IMG_2034.jpg)\n"),
    .markdown("![](icons/line.svg)\n\n![](logo.png)\n"),
    .markdown("![Fishing boats in evening light](a.jpg \"The harbour at dusk\")\n"),
    .markdown("---\nphotos:\n  - caption: To come\n---\nText.\n"),
  ]

  /// Words that could describe any picture.
  private static let empty: WordSet = [
    "image", "photo", "photograph", "picture", "img", "alt", "figure", "foto", "bild", "untitled",
    "image description", "alt text", "a photo", "a picture", "photo of",
  ]
  /// Parts of the file names of decorative pictures.
  private static let ornaments = ["logo", "icon", "line", "divider", "spacer", "banner", "rule"]
  private static let endings = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".tif", ".tiff", ".heic"]

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    text.blocks.compactMap { block in
      guard let picture = block.picture else { return nil }
      let words = block.text.text
      guard !words.isEmpty else {
        let name = Self.name(of: picture.target)
        guard picture.title.isEmpty, !picture.target.lowercased().hasSuffix(".svg"),
          !Self.ornaments.contains(where: name.contains)
        else { return nil }
        return finding(
          "this picture has no description",
          at: picture.source.place(ofBytes: 0..<picture.source.text.utf8.count),
          fix: "describe it between the brackets")
      }
      return finding(about: block.text, file: picture.target, caption: picture.title)
    }
      + text.facts.photos.compactMap { photo in
        photo.alternative.flatMap {
          finding(about: $0, file: photo.file ?? "", caption: photo.caption?.text ?? "")
        }
      }
  }

  private func finding(about words: LocatedText, file: String, caption: String) -> Diagnostic? {
    let key = Self.key(words.text)
    let problem: String
    if Self.endings.contains(where: words.text.lowercased().hasSuffix)
      || key.split(separator: " ").count < 4 && key == Self.key(Self.name(of: file))
      || Self.isNumbered(key)
    {
      problem = "‘\(words.text)’ is the name of a file and does not describe the picture"
    } else if Self.empty.contains(key) {
      problem = "‘\(words.text)’ does not describe the picture"
    } else if !caption.isEmpty, key == Self.key(caption) {
      problem = "the description repeats the caption, which readers hear twice"
    } else if words.text.hasPrefix("©") {
      problem = "‘\(words.text)’ names the owner of the picture, but does not describe it"
    } else {
      return nil
    }
    return finding(
      problem, at: words.place(ofBytes: 0..<words.text.utf8.count),
      fix: "describe the picture")
  }

  /// Whether words are a file name from a camera or program, such as ‘IMG 2034’ or ‘image1’.
  private static func isNumbered(_ key: String) -> Bool {
    let letters = key.prefix { !$0.isNumber && $0 != " " }
    let rest = key.dropFirst(letters.count)
    return !rest.isEmpty && rest.contains(where: \.isNumber)
      && rest.allSatisfy { $0.isNumber || $0 == " " }
      && ["img", "dsc", "dscf", "image", "photo", "picture", "pic", "p", "screenshot", "foto", ""]
        .contains(String(letters))
  }

  /// The name of a file without folders and extension.
  private static func name(of address: String) -> String {
    let name = address.split(separator: "/").last ?? ""
    return String(name.split(separator: ".").first ?? "").lowercased()
  }

  /// Words without case, marks and the underscores of file names.
  private static func key(_ words: String) -> String {
    Tokenizer.tokens(words).filter { $0.kind != .mark }.map(\.lower).joined(separator: " ")
  }
}
