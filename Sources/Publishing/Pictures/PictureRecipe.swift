/// The recipe for a file of a picture: its kind and its size.
struct PictureRecipe: Sendable, Hashable {
  /// A number that changes whenever the same pictures give other files.
  private static let edition = 2

  let kind: PictureKind
  let width: Int
  let height: Int
  /// Whether nothing may be lost, as of drawings.
  let isLossless: Bool
  /// Whether colours of inks become those of screens.
  let leavesInk: Bool
  /// Whether the file moves as the picture does; otherwise it shows its first moment.
  let moves: Bool
  /// Whether the file is for paper, which people view more closely than screens.
  let isForPrint: Bool

  /// Describes a file of a picture, no larger than the picture itself.
  ///
  /// - Parameter isStill: whether it is still even if the picture moves.
  init(
    _ picture: PictureFile, kind: PictureKind, maxWidth: Int, isStill: Bool = false,
    isForPrint: Bool = false
  ) {
    self.kind = kind
    self.isForPrint = isForPrint
    moves = picture.isAnimated && !isStill
    width = min(maxWidth, picture.width)
    let exact = Double(picture.height) * Double(width) / Double(picture.width)
    height = max(1, Int(exact.rounded()))
    isLossless = kind == .webp && !moves && (picture.kind == .png || picture.kind == .gif)
    leavesInk = picture.isInk
  }

  /// The options of the file, as libvips writes them.
  private var options: String {
    switch kind {
    case .jpeg: isForPrint ? "Q=88,optimize_coding" : "Q=82,optimize_coding"
    case .webp: isLossless ? "lossless" : "Q=78"
    case .avif: "Q=58,effort=3"
    case .png, .gif: ""
    }
  }

  /// The arguments that make a file of another, both in the working folder.
  func arguments(from source: String, to target: String) -> [String] {
    [
      "thumbnail", moves ? "\(source)[n=-1]" : source,
      options.isEmpty ? target : "\(target)[\(options)]", String(width),
      "--height", String(height), "--size", "force", "--fail-on", "truncated",
    ] + (leavesInk ? ["--export-profile", "srgb"] : [])
  }

  /// The name of the recipe's result for a source: the same for the same bytes, wherever they are.
  func key(ofSource digest: String, engine version: String) -> String {
    let digester = Digest()
    let text = [
      String(Self.edition), version, digest,
      arguments(from: "source", to: "target.\(kind.fileExtension)").joined(separator: " "),
    ].joined(separator: "\n")
    digester.add(Array(text.utf8))
    return digester.finish()
  }
}
