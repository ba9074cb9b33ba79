import Document

/// The files made of one picture.
struct PicturePlan {
  /// The widths in pixels for a telephone, for a page, and for the width of a printed one.
  private enum Width {
    static let phone = 640
    static let page = 1280
    static let paper = 2400
  }

  /// The maximum size in bytes of a file that is small enough as it is.
  private static let smallSize = 100 << 10
  /// The maximum side of WebP.
  private static let maxSideOfWebP = 16_383
  /// The folder of the files that only engines read.
  private static let paperFolder = ".print"

  /// The recipes with the paths of their results.
  typealias Files = [(recipe: PictureRecipe, path: String)]

  let main: PictureRecipe
  let sizes: Files
  let webP: Files
  let paper: (recipe: PictureRecipe, path: String)?
  let fitting: (recipe: PictureRecipe, path: String)?

  /// The reason for publishing a picture in the one size of its file.
  enum Obstacle: Sendable {
    /// It moves in a way that libvips does not know.
    case motion
    /// All its pictures together have too many pixels.
    case length
    /// The installed libvips does not know the kind.
    case kind
  }

  /// The maximum number of pixels of all the pictures of one that moves: libvips holds all of them.
  static let maxMovingPixels = 80_000_000

  /// The obstacle to making the sizes of a picture; nil if there is none.
  static func obstacle(of picture: PictureFile) -> Obstacle? {
    guard picture.isAnimated else { return nil }
    switch picture.kind {
    case .gif, .webp: break
    case .jpeg, .png, .avif: return .motion
    }
    return picture.frameCount > maxMovingPixels / (picture.width * picture.height) ? .length : nil
  }

  /// Whether a picture needs no other size than its own.
  static func isSmall(_ picture: PictureFile, size: Int) -> Bool {
    size <= smallSize && picture.width <= Width.phone
  }

  /// Plans the files of a picture; nil where it is published as it is: it is small already, or there is an
  /// obstacle.
  init?(_ picture: PictureFile, size: Int, of asset: Asset, for uses: Set<PictureUse>) {
    guard Self.obstacle(of: picture) == nil else { return nil }
    if Self.isSmall(picture, size: size), picture.orientation == 1, !picture.isInk {
      switch picture.kind {
      case .jpeg, .png, .gif: return nil
      case .webp, .avif: break  // for mail, office programs and paper, others have to be made
      }
    }
    let path = asset.publishedPath
    func files(_ kind: PictureKind) -> Files {
      [Width.phone, Width.page].filter { $0 == Width.page || $0 < picture.width }.map { width in
        let recipe = PictureRecipe(picture, kind: kind, maxWidth: width)
        let isMain = width == Width.page && kind == picture.kind
        return (recipe, isMain ? path : "\(path)@\(recipe.width).\(kind.fileExtension)")
      }
    }
    main = PictureRecipe(picture, kind: picture.kind, maxWidth: Width.page)
    let areScreens = uses.contains(.screens)
    sizes = areScreens ? files(picture.kind) : [(main, path)]
    let hasWebP =
      areScreens && picture.kind != .webp
      && max(picture.width, picture.height) <= Self.maxSideOfWebP
    webP = hasWebP ? files(.webp) : []
    let stillKind = Self.stillKind(of: picture)
    // Typesetters go by the names of files, which need not match their content.
    let isPrinted =
      uses.contains(.paper)
      && (picture.width > Width.page || stillKind != picture.kind
        || !picture.kind.isNamed(by: asset.path))
    paper =
      isPrinted
      ? (
        PictureRecipe(
          picture, kind: stillKind, maxWidth: Width.paper, isStill: true, isForPrint: true),
        "\(Self.paperFolder)/\(path).\(stillKind.fileExtension)"
      ) : nil
    switch picture.kind {
    case .webp where uses.contains(.letters), .avif where uses.contains(.letters):
      let kind = picture.isTransparent ? PictureKind.png : .jpeg
      let recipe = PictureRecipe(picture, kind: kind, maxWidth: Width.page, isStill: true)
      fitting = (recipe, "\(path)@\(recipe.width).\(kind.fileExtension)")
    case .jpeg, .png, .gif, .webp, .avif: fitting = nil
    }
  }

  /// The kind of a file that shows a picture on paper, where nothing moves.
  private static func stillKind(of picture: PictureFile) -> PictureKind {
    switch picture.kind {
    case .jpeg, .png: picture.kind
    case .gif: .png
    case .webp where !picture.isAnimated: .webp
    case .webp, .avif: picture.isTransparent ? .png : .jpeg
    }
  }

  /// All files; those for uses that take only one come first.
  var files: Files {
    let first: Files = [(main, sizes.last?.path ?? "")] + (fitting.map { [$0] } ?? [])
    return first + sizes.dropLast() + webP + (paper.map { [$0] } ?? [])
  }

  /// The number of ``files`` for uses that take only one.
  var essentialCount: Int { fitting == nil ? 1 : 2 }

  /// The published picture.
  func published(withWebP: Bool) -> PublishedPicture {
    func file(_ file: (recipe: PictureRecipe, path: String)) -> PublishedPicture.File {
      PublishedPicture.File(path: file.path, width: file.recipe.width, height: file.recipe.height)
    }
    var picture = PublishedPicture(file((main, sizes.last?.path ?? "")))
    picture.sizes = sizes.map(file)
    picture.webP = withWebP ? webP.map(file) : []
    if let paper { picture.print = file(paper) }
    if let fitting { picture.fitting = file(fitting) }
    return picture
  }
}
