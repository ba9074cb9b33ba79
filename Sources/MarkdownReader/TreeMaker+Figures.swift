import Document
import Findings
import Wording

extension TreeMaker {
  /// The figure that a paragraph is: a picture that stands alone, with a title, which is its caption, or
  /// with notes in braces; nil for any other paragraph.
  func figure(of content: [Inline], at place: Place) -> Figure? {
    guard case .image(var image) = content.first else { return nil }
    let rest = content.dropFirst()
    var notes: PictureNotes?
    if !rest.isEmpty {
      let text = String(Array(rest).plainText.trimmed)
      guard text.hasPrefix("{"), text.hasSuffix("}") else { return nil }
      do throws(PictureNotes.Problem) {
        notes = try PictureNotes(text)
      } catch {
        diagnostics.report(.pictureNotes(text, error, at: place))
        return nil
      }
    } else if image.title.isEmpty {
      return nil
    }
    let caption = notes?.caption ?? image.title
    image.title = ""
    return Figure(
      image: image, caption: caption.isEmpty ? [] : [.text(caption)], credit: notes?.credit,
      width: notes?.width)
  }
}
