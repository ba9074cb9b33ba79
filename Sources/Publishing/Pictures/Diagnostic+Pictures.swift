import Document
public import Findings

extension DiagnosticCode {
  /// The findings about the files of pictures.
  public static let pictures: [DiagnosticCode] = [
    pictureUnreadable, pictureDamaged, pictureTooLarge, picturePosition, pictureSealed,
    picturesAsTheyAre, pictureOneSize,
  ]

  static let pictureUnreadable = DiagnosticCode(
    "picture-unreadable", .error,
    cause: "A file used as a picture is something else, despite its name.",
    example: "photos/forum.jpg  # a web page, saved in place of the picture on it",
    cure: "Save the picture itself as JPEG, PNG, GIF, WebP or AVIF.")

  static let pictureDamaged = DiagnosticCode(
    "picture-damaged", .error,
    cause: "A picture file is cut short, or parts of it cannot be read.",
    example: "photos/forum.jpg  # only half of it was copied",
    cure: "Copy the picture again from its source.")

  static let pictureTooLarge = DiagnosticCode(
    "picture-too-large", .error, cause: "A picture has more pixels than any camera produces.",
    example: "photos/map.png  # 50,000 by 50,000 pixels",
    cure: "Make it smaller: a width of 2,400 pixels is enough for paper.")

  static let picturePosition = DiagnosticCode(
    "picture-position", .error,
    cause: """
      A picture file reveals, or may reveal, where the picture was taken. Bindery removes this \
      with libvips, which is not installed.
      """,
    example: "photos/forum.jpg  # from a telephone that records the location in every picture",
    cure: "Install libvips, or remove the location from the file with another program.")

  static let pictureSealed = DiagnosticCode(
    "picture-sealed", .error,
    cause: """
      An AVIF file contains more than the picture, in a form that Bindery cannot remove with \
      certainty.
      """,
    example: "photos/forum.avif  # a film that records the location and the camera",
    cure: "Save it as JPEG, PNG or WebP.")

  static let picturesAsTheyAre = DiagnosticCode(
    "pictures-as-they-are", .note,
    cause: """
      Pictures are published only in the sizes of their files, because libvips is not installed.
      """,
    example: "An edition shows ten photographs of four megabytes each.",
    cure: "Install libvips to give readers sizes that fit their screens.")
}

extension DiagnosticCode {
  static let pictureOneSize = DiagnosticCode(
    "picture-one-size", .note,
    cause: """
      A picture is published only in its own size, because Bindery cannot make others from it.
      """,
    example: "photos/opening.png  # an animated PNG",
    cure: """
      Save animated pictures as GIF or WebP, with fewer or smaller frames; save others as JPEG or \
      PNG.
      """
  )
}

extension Diagnostic {
  static func pictureOneSize(
    _ asset: Asset, _ picture: PictureFile, because obstacle: PicturePlan.Obstacle, at place: Place
  ) -> Diagnostic {
    let name = "‘\(asset.workspacePath)’ is published only in the size of its file"
    return switch obstacle {
    case .motion:
      Diagnostic(
        .pictureOneSize, "\(name), because libvips cannot animate pictures of this kind",
        at: place, fix: "save it as GIF or WebP")
    case .length:
      Diagnostic(
        .pictureOneSize,
        "\(name), because it has \(picture.frameCount) frames of \(picture.width) × "
          + "\(picture.height) pixels, more than Bindery resizes", at: place,
        fix: "save it with fewer or smaller frames")
    case .kind:
      Diagnostic(
        .pictureOneSize, "\(name), because this libvips does not know its kind", at: place,
        fix: "save it as JPEG, PNG or WebP")
    }
  }

  static func picture(
    _ problem: PictureFile.Problem, of asset: Asset, at place: Place, said: String? = nil
  ) -> Diagnostic {
    let name = asset.workspacePath
    switch problem {
    case .otherKind(let kind):
      return Diagnostic(
        .pictureUnreadable,
        kind.map { "‘\(name)’ is not a picture but \($0)" }
          ?? "‘\(name)’ is not a readable picture",
        at: place, fix: "save the picture as JPEG, PNG, GIF, WebP or AVIF")
    case .damaged:
      return Diagnostic(
        .pictureDamaged, "the picture ‘\(name)’ is damaged: it cannot be read to its end",
        at: place,
        notes: said.map { [.init("libvips said ‘\(String($0.prefix(200)).visible)’")] } ?? [],
        fix: "copy it again from its source")
    case .tooLarge(let width, let height):
      return Diagnostic(
        .pictureTooLarge,
        "the picture ‘\(name)’ has \(width) × \(height) pixels, more than Bindery accepts",
        at: place,
        fix: "make it smaller; 2400 pixels of width are enough for paper")
    }
  }

  static func picturePosition(_ asset: Asset, at place: Place) -> Diagnostic {
    Diagnostic(
      .picturePosition,
      "‘\(asset.workspacePath)’ may reveal where it was taken, and libvips, which removes that, is not "
        + "installed", at: place,
      fix: "\(PictureEngine.engine.cure), or remove the location from the file")
  }

  static func pictureSealed(_ asset: Asset, at place: Place) -> Diagnostic {
    Diagnostic(
      .pictureSealed,
      "‘\(asset.workspacePath)’ contains more than the picture, which cannot be removed with certainty",
      at: place, fix: "save it as JPEG, PNG or WebP")
  }

  static func picturesAsTheyAre(_ count: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .picturesAsTheyAre,
      "without libvips, "
        + (count == 1 ? "one picture is" : "\(count) pictures are")
        + " published only in the size of the file", at: place, fix: PictureEngine.engine.cure)
  }
}
