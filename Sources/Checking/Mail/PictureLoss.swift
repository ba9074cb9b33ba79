package import Document
package import Findings

/// The pictures that an edition written as mail leaves out, since they are too large.
package struct PictureLoss {
  /// The pictures in reading order.
  package var images: [Image]
  /// Where the configuration asks for mail.
  package var place: Place

  /// Names pictures.
  package init(images: [Image], at place: Place) {
    self.images = images
    self.place = place
  }
}
