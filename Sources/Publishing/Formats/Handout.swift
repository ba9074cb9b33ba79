import Wording
import Writers

/// A file of an edition that readers download from its web page.
package struct Handout: Sendable, Hashable {
  /// The path in the edition's output folder.
  let path: String
  /// The readers' name for the format, such as PDF.
  let label: String
  /// The media type, such as `application/pdf`.
  let mediaType: String

  /// The link to the file as HTML.
  func link(_ words: Words) -> String {
    let writer = HTMLWriter()
    return
      "<a href=\"\(writer.escaped(path))\" type=\"\(mediaType)\" download>\(writer.escaped(words.download(label)))</a>"
  }
}
