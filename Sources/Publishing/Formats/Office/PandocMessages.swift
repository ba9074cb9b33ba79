import Document
import Findings

extension DiagnosticCode {
  static let officePicture = DiagnosticCode(
    "office-picture", .warning,
    cause: "Pandoc cannot put a picture into a document; its description appears instead.",
    example: "![The opening](photos/opening.jpg)  # the file is damaged",
    cure: "Open the picture in another program, and save it again.")
}

extension Diagnostic {
  static func officeSize(_ picture: ShownPicture, at place: Place) -> Diagnostic {
    Diagnostic(
      .officePicture,
      "‘\(picture.asset.workspacePath)’ is not in the document, which would be larger than 512 MB",
      at: place, fix: "show fewer or smaller animated pictures")
  }
}

/// Turns Pandoc's messages into findings at the lines that people wrote.
struct PandocMessages: Sendable {
  /// The pictures that Pandoc reads.
  let pictures: [ShownPicture]
  /// The place that names the format.
  let place: Place

  /// Messages of Pandoc about the machine rather than about the document.
  private static let unimportant = ["Could not load translations for"]

  /// Translates Pandoc's output.
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
      if let picture = pictures.first(where: { line.contains($0.file.address) }) {
        isAboutPicture = true
        guard found.insert(picture.file.address).inserted else { continue }
        translation.findings.append(
          Diagnostic(
            .officePicture, "Pandoc cannot show ‘\(picture.file.address.visible)’",
            at: picture.place ?? place,
            fix: "check whether the file is complete"))
      } else if !line.allSatisfy(\.isWhitespace) {
        translation.rest.append(line)
      }
    }
    return translation
  }
}
