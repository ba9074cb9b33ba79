import Document
import Findings

extension DiagnosticCode {
  static let officePicture = DiagnosticCode(
    "office-picture", .warning,
    cause: "Pandoc cannot put a picture into a document; its words stand there instead.",
    example: "![The opening](photos/opening.jpg)  # the file is damaged",
    cure: "Open the picture in another program, and save it again.")
}

/// Turns what Pandoc says into findings at the lines that people wrote.
struct PandocMessages: Sendable {
  /// Where pictures are shown, by the addresses of their files.
  let pictures: [String: Place?]
  /// The place that names the format.
  let place: Place

  /// What Pandoc says about the machine rather than about the document.
  private static let unimportant = ["Could not load translations for"]

  /// Translates what Pandoc printed.
  func translation(of lines: [String], in folder: String) -> Derivation.Translation {
    var translation = Derivation.Translation(rest: [])
    var found: Set<String> = []
    var isAboutPicture = false
    for line in lines {
      // A message goes on in lines that begin with blanks.
      if line.hasPrefix("  "), isAboutPicture { continue }
      isAboutPicture = false
      if Self.unimportant.contains(where: line.contains) {
        isAboutPicture = true
        continue
      }
      let picture = pictures.keys.sorted().first { line.contains($0) }
      if let picture {
        isAboutPicture = true
        guard found.insert(picture).inserted else { continue }
        translation.findings.append(
          Diagnostic(
            .officePicture, "Pandoc cannot show ‘\(picture.visible)’",
            at: pictures[picture].flatMap(\.self) ?? place,
            fix: "look whether the file is whole"))
      } else if !line.allSatisfy(\.isWhitespace) {
        translation.rest.append(line)
      }
    }
    return translation
  }
}
