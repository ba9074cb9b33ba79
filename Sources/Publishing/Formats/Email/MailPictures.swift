import Document
import WorkspaceFiles

/// The pictures of an edition that is sent as mail.
struct MailPictures: TreeVisitor {
  /// The pictures in reading order, each file once.
  private(set) var images: [Image] = []
  private var assets: Set<Asset> = []

  /// Finds the pictures of an edition.
  init(of assembly: Assembly) { walk(assembly.blocks) }

  mutating func visit(_ inline: Inline) {
    guard case .image(let image) = inline, case .asset(let asset) = image.source,
      assets.insert(asset).inserted
    else { return }
    images.append(image)
  }

  /// The widths of the pictures, as far as their files tell them.
  func widths(in root: Folder?) -> [Asset: Int] {
    guard let root else { return [:] }
    var widths: [Asset: Int] = [:]
    for asset in assets {
      let head = try? root.folder(asset.folder)
        .readStart(asset.path, count: PictureHead.length)
      widths[asset] = head.flatMap { PictureHead($0).width }
    }
    return widths
  }
}
