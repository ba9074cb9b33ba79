import Document
import Writers

/// The pictures of an edition sent as mail.
struct MailPictures: TreeVisitor {
  /// The maximum sum of the sizes of pictures in bytes that a message carries.
  ///
  /// Many servers take messages of up to ten megabytes, and base64 makes four bytes of three.
  static let maxPictureBytes = 7 << 20

  /// The pictures in reading order, each file once.
  private(set) var images: [Image] = []
  private var known: Set<Asset> = []

  /// The files of the pictures in reading order.
  var assets: [Asset] {
    images.compactMap { if case .asset(let asset) = $0.source { asset } else { nil } }
  }

  private let prepared: PreparedPictures

  /// Finds the pictures of an edition.
  ///
  /// - Parameter prepared: the pictures with the files made of them.
  init(of assembly: Assembly, among prepared: PreparedPictures) {
    self.prepared = prepared
    walk(assembly.blocks)
  }

  mutating func visit(_ inline: Inline) {
    guard case .image(let image) = inline, case .asset(let asset) = image.source,
      known.insert(asset).inserted
    else { return }
    images.append(image)
  }

  /// The address of a picture's file for mail, beside the message.
  func address(of asset: Asset) -> String {
    prepared.published[asset]?.fitting.address ?? asset.publishedAddress
  }

  /// The pictures that a message can carry, and those that are too large for it together with the ones
  /// before them.
  ///
  /// - Parameter domain: the domain of the pictures' ids.
  func carried(domain: String) -> (pictures: [Asset: MailPicture], left: [Image]) {
    var pictures: [Asset: MailPicture] = [:]
    var left: [Image] = []
    var room = Self.maxPictureBytes
    for (image, asset) in zip(images, assets) {
      guard let file = prepared.published[asset]?.fitting,
        let bytes = prepared.fittingBytes(of: asset, limit: room)
      else {
        left.append(image)
        continue
      }
      room -= bytes.count
      pictures[asset] = MailPicture(
        id: Self.id(of: bytes, named: asset.publishedPath, domain),
        name: file.path.split(separator: "/").last.map(String.init) ?? file.path, bytes: bytes)
    }
    return (pictures, left)
  }

  /// The id of a picture in messages; one picture may be there in two files.
  static func id(of bytes: [UInt8], named path: String, _ domain: String) -> String {
    let digest = Digest()
    digest.add(Array(path.utf8))
    digest.add(bytes)
    return "\(digest.finish().prefix(32))@\(domain)"
  }
}
