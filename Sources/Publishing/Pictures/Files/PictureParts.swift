/// A picture's file taken apart: the parts that show the picture, and its metadata.
struct PictureParts {
  /// The width in pixels as it is stored; 0 if the file does not tell.
  var width = 0
  /// The height in pixels as it is stored.
  var height = 0
  /// Whether the file has an end.
  var isComplete = false
  /// Whether the picture moves.
  var isAnimated = false
  /// The number of pictures that follow each other, where it moves.
  var frames = 0
  /// Whether parts of it may be transparent; checked only in WebP and AVIF.
  var isTransparent = false
  /// Whether its colours are those of printing inks.
  var isInk = false
  /// The ranges that show the picture, in order.
  var shown: [Range<Int>] = []
  /// Blocks of Exif, from the mark of their byte order on.
  var exif: [Range<Int>] = []
  /// Packets of XMP.
  var xmp: [Range<Int>] = []
  /// Records of IPTC.
  var iptc: [Range<Int>] = []
  /// The ranges of unreadable metadata.
  var sealed: [Range<Int>] = []
  /// The number of bytes that tell something.
  var told = 0
}
