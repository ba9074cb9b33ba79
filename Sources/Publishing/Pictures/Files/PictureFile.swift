/// A picture's file: its kind, its displayed size and its metadata.
///
/// Nothing is decoded: each part of the file is read once and within its bounds, so a hostile file
/// costs no more than an honest one of its size.
package struct PictureFile: Sendable {
  /// The reason why a file is not published.
  package enum Problem: Error, Sendable, Hashable {
    /// It is no picture; the value names its actual kind, where known.
    case otherKind(String?)
    /// It breaks off, or its parts do not fit together.
    case damaged
    /// It has more pixels than anybody can show.
    case tooLarge(width: Int, height: Int)
  }

  /// The maximum number of pixels: that of the largest cameras, and half as many again.
  package static let maxPixels = 225_000_000
  /// The maximum number of pixels along a side, which is that of JPEG.
  package static let maxSide = 65_500

  /// The kind of file.
  package let kind: PictureKind
  /// The picture's own displayed width in pixels.
  package let width: Int
  /// The height in pixels.
  package let height: Int
  /// The turn that makes it upright: 1 for none, up to 8.
  package let orientation: Int
  /// Its statements about rights.
  package let rights: PictureRights
  /// Whether it reveals, or may reveal, its location.
  package let tellsPosition: Bool

  private let file: FileBytes
  private let parts: PictureParts

  /// Whether the picture moves.
  package var isAnimated: Bool { parts.isAnimated }
  /// The number of pictures that follow each other; 1 for a still one.
  package var frameCount: Int { isAnimated ? max(2, parts.frames) : 1 }
  /// Whether parts of it may be transparent; checked only in WebP and AVIF.
  package var isTransparent: Bool { parts.isTransparent }
  /// Whether its colours are those of printing inks.
  package var isInk: Bool { parts.isInk }
  /// Whether the file tells anything besides showing the picture.
  package var tellsMore: Bool { parts.told > 0 }

  /// Looks at a file.
  package init(_ bytes: [UInt8]) throws(Problem) {
    let file = FileBytes(bytes)
    guard let kind = PictureKind(of: file) else {
      throw .otherKind(PictureKind.otherKind(of: file))
    }
    let parts = Self.parts(of: file, kind)
    var orientation = 1
    var rights = PictureRights()
    var tellsPosition = parts.sealed.contains { Self.mayTellPosition(file, $0, kind) }
    for range in parts.exif {
      let exif = ExifText(file, in: range)
      // AVIF has a separate box for its rotation.
      if orientation == 1, kind != .avif { orientation = exif.orientation }
      rights.complete(with: exif.rights)
      tellsPosition = tellsPosition || exif.tellsPosition
    }
    for range in parts.xmp {
      let xmp = XMPText(file, in: range)
      rights.complete(with: xmp.rights)
      tellsPosition = tellsPosition || xmp.tellsPosition
    }
    for range in parts.iptc { rights.complete(with: IPTCText(file, in: range).rights) }
    let isTurned = orientation >= 5
    self.kind = kind
    self.file = file
    self.parts = parts
    self.orientation = orientation
    self.rights = rights
    self.tellsPosition = tellsPosition
    width = isTurned ? parts.height : parts.width
    height = isTurned ? parts.width : parts.height
    guard width > 0, height > 0 else { throw .damaged }
    guard width <= Self.maxSide, height <= Self.maxSide, width * height <= Self.maxPixels else {
      throw .tooLarge(width: width, height: height)
    }
    guard parts.isComplete else { throw .damaged }
  }

  private static func parts(of file: FileBytes, _ kind: PictureKind) -> PictureParts {
    switch kind {
    case .jpeg: JPEGFile.parts(of: file)
    case .png: PNGFile.parts(of: file)
    case .webp: WebPFile.parts(of: file)
    case .gif: GIFFile.parts(of: file)
    case .avif: AVIFFile.parts(of: file)
    }
  }

  /// Whether an unread part may hold a position: it names a form that could.
  private static func mayTellPosition(
    _ file: FileBytes, _ range: Range<Int>, _ kind: PictureKind
  ) -> Bool {
    if kind == .avif, range.count == file.count { return true }
    return file.contains("GPS", in: range) || file.contains("gps", in: range)
      || file.contains("Exif", in: range) || file.contains("exif", in: range)
      || file.contains("xmp", in: range) || file.contains("ftyp", in: range)
  }

  /// The file without anything but the picture, its colour profile, how it is turned, and the rights in
  /// it; nil for a kind that cannot be taken apart, where there is something to remove.
  package var cleaned: [UInt8]? {
    guard tellsMore else { return file.bytes }
    let told = ToldParts(rights, orientation: orientation)
    switch kind {
    case .jpeg: return JPEGFile.cleaned(file, parts, telling: told)
    case .png: return PNGFile.cleaned(file, parts, telling: told)
    case .webp: return WebPFile.cleaned(file, parts, telling: told)
    case .gif: return GIFFile.cleaned(file, parts)
    case .avif: return AVIFFile.cleaned(file, telling: told, isNeeded: !rights.isEmpty)
    }
  }
}
