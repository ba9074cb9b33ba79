import Document

/// The files that are made of one picture.
struct PicturePlan {
  /// The widths in pixels for a telephone, for a page, and for the width of a printed one.
  private enum Width {
    static let phone = 640
    static let page = 1280
    static let paper = 2400
  }

  /// The maximum size in bytes of what is small enough as it is.
  private static let smallSize = 100 << 10
  /// The maximum side of WebP.
  private static let maxSideOfWebP = 16_383
  /// The folder of the files that only engines read.
  private static let paperFolder = ".print"

  /// The recipes with the paths of what they make.
  typealias Files = [(recipe: PictureRecipe, path: String)]

  let main: PictureRecipe
  let sizes: Files
  let webP: Files
  let paper: (recipe: PictureRecipe, path: String)?
  let fitting: (recipe: PictureRecipe, path: String)?

  /// Plans the files of a picture; nil where it is published as it is: it is small already, or moves, or
  /// is of a kind that is not taken apart.
  init?(_ picture: PictureFile, size: Int, of asset: Asset, for uses: Set<PictureUse>) {
    switch picture.kind {
    case .gif, .avif: return nil
    case .jpeg, .png, .webp: if picture.isAnimated { return nil }
    }
    let isSmall = size <= Self.smallSize && picture.width <= Width.phone
    if isSmall, picture.orientation == 1, !picture.isInk, picture.kind != .webp { return nil }
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
    // Typesetters go by the names of files, which need not say what is in them.
    let isPrinted =
      uses.contains(.paper)
      && (picture.width > Width.page || !picture.kind.isNamed(by: asset.path))
    paper =
      isPrinted
      ? (
        PictureRecipe(picture, kind: picture.kind, maxWidth: Width.paper, isForPrint: true),
        "\(Self.paperFolder)/\(path).\(picture.kind.fileExtension)"
      ) : nil
    if uses.contains(.letters), picture.kind == .webp {
      let kind = picture.isTransparent ? PictureKind.png : .jpeg
      let recipe = PictureRecipe(picture, kind: kind, maxWidth: Width.page)
      fitting = (recipe, "\(path)@\(recipe.width).\(kind.fileExtension)")
    } else {
      fitting = nil
    }
  }

  /// All files, those first that stand for the picture where there is one alone.
  var files: Files {
    let first: Files = [(main, sizes.last?.path ?? "")] + (fitting.map { [$0] } ?? [])
    return first + sizes.dropLast() + webP + (paper.map { [$0] } ?? [])
  }

  /// The number of ``files`` that stand for the picture where there is one alone.
  var essentialCount: Int { fitting == nil ? 1 : 2 }

  /// The picture as it is published.
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
