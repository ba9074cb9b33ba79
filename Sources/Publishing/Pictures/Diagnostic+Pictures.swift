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
    cause: "A file that is shown as a picture is not a picture, despite its name.",
    example: "photos/forum.jpg  # a web page, saved instead of the picture that it shows",
    cure: "Save the picture itself as JPEG, PNG, GIF, WebP or AVIF.")

  static let pictureDamaged = DiagnosticCode(
    "picture-damaged", .error,
    cause: "The file of a picture breaks off, or parts of it cannot be read.",
    example: "photos/forum.jpg  # only half of it was copied",
    cure: "Copy the picture again from where it came.")

  static let pictureTooLarge = DiagnosticCode(
    "picture-too-large", .error, cause: "A picture has more pixels than any camera makes.",
    example: "photos/map.png  # 50,000 by 50,000 pixels",
    cure: "Make it smaller: 2,400 pixels of width are enough for paper.")

  static let picturePosition = DiagnosticCode(
    "picture-position", .error,
    cause: """
      The file of a picture tells where it was taken, or may tell it. Bindery removes that with \
      libvips, which is not there.
      """,
    example: "photos/forum.jpg  # from a telephone that writes its position into every picture",
    cure: "Install libvips, or remove the position from the file with another program.")

  static let pictureSealed = DiagnosticCode(
    "picture-sealed", .error,
    cause:
      "A picture in AVIF holds private details in a form that Bindery cannot remove with certainty.",
    example: "photos/forum.avif  # a film, with the place and the camera in it",
    cure: "Save it as JPEG, PNG or WebP.")

  static let picturesAsTheyAre = DiagnosticCode(
    "pictures-as-they-are", .note,
    cause: "Pictures are published in the one size of their files, because libvips is not there.",
    example: "An edition shows ten photographs of four megabytes each.",
    cure: "Install libvips, if readers are to get sizes that fit their screens.")
}

extension DiagnosticCode {
  static let pictureOneSize = DiagnosticCode(
    "picture-one-size", .note,
    cause:
      "A picture is published in the one size of its file, because others cannot be made of it.",
    example: "photos/opening.png  # a picture that moves, in PNG",
    cure:
      "Save pictures that move as GIF or WebP, with fewer or smaller pictures; others as JPEG or PNG."
  )
}

extension Diagnostic {
  static func pictureOneSize(
    _ asset: Asset, _ picture: PictureFile, because obstacle: PicturePlan.Obstacle, at place: Place
  ) -> Diagnostic {
    let name = "‘\(asset.workspacePath)’ is published in the one size of its file"
    return switch obstacle {
    case .motion:
      Diagnostic(
        .pictureOneSize, "\(name), because libvips does not make pictures of this kind move",
        at: place, fix: "save it as GIF or WebP")
    case .length:
      Diagnostic(
        .pictureOneSize,
        "\(name), because it moves through \(picture.frameCount) pictures of \(picture.width) × "
          + "\(picture.height) pixels, more than are made smaller", at: place,
        fix: "save it with fewer or smaller pictures")
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
        kind.map { "‘\(name)’ is no picture but \($0)" }
          ?? "‘\(name)’ is no picture that can be read",
        at: place, fix: "save the picture as JPEG, PNG, GIF, WebP or AVIF")
    case .damaged:
      return Diagnostic(
        .pictureDamaged, "the picture ‘\(name)’ is damaged: it cannot be read to its end",
        at: place,
        notes: said.map { [.init("libvips said ‘\(String($0.prefix(200)).visible)’")] } ?? [],
        fix: "copy it again from where it came")
    case .tooLarge(let width, let height):
      return Diagnostic(
        .pictureTooLarge,
        "the picture ‘\(name)’ has \(width) × \(height) pixels, more than Bindery takes", at: place,
        fix: "make it smaller; 2400 pixels of width are enough for paper")
    }
  }

  static func picturePosition(_ asset: Asset, at place: Place) -> Diagnostic {
    Diagnostic(
      .picturePosition,
      "‘\(asset.workspacePath)’ may tell where it was taken, and libvips, which removes that, is not "
        + "there", at: place,
      fix: "\(PictureEngine.engine.cure), or remove the position from the file")
  }

  static func pictureSealed(_ asset: Asset, at place: Place) -> Diagnostic {
    Diagnostic(
      .pictureSealed,
      "‘\(asset.workspacePath)’ holds private details that Bindery cannot remove with certainty",
      at: place, fix: "save it as JPEG, PNG or WebP")
  }

  static func picturesAsTheyAre(_ count: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .picturesAsTheyAre,
      "without libvips, "
        + (count == 1 ? "one picture is" : "\(count) pictures are")
        + " published in the size of the file", at: place, fix: PictureEngine.engine.cure)
  }
}
