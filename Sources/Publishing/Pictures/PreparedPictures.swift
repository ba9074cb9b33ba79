package import Document
package import Findings
package import WorkspaceFiles

/// The pictures of an edition, ready for publication.
package struct PreparedPictures: Sendable {
  /// The published files of each picture.
  package fileprivate(set) var published: [Asset: PublishedPicture] = [:]
  /// The files, in the order of the manifest.
  package fileprivate(set) var files: [OutputFile] = []
  /// The findings.
  package fileprivate(set) var findings: [Diagnostic] = []
  /// The files for mail and office programs, by pictures.
  private var fitting: [Asset: OutputFile.Content] = [:]

  /// The workspace.
  private let root: Folder?

  /// No pictures yet.
  ///
  /// - Parameter root: the workspace with their files.
  package init(in root: Folder? = nil) { self.root = root }

  /// Adds the files made from a picture.
  mutating func add(_ result: PictureResult) {
    findings += result.findings
    guard let picture = result.published else { return }
    published[result.asset] = picture
    files += result.files
    fitting[result.asset] = result.files.first { $0.path == picture.fitting.path }?.content
  }

  /// Adds a finding about all pictures.
  mutating func report(_ finding: Diagnostic) { findings.append(finding) }

  /// The bytes of a picture's file for mail and office programs; nil if the picture was not prepared, or
  /// if there are more than a limit.
  func fittingBytes(of asset: Asset, limit: Int) -> [UInt8]? {
    let bytes: [UInt8]? =
      switch fitting[asset] {
      case .asset(let asset): try? root?.folder(asset.folder).read(asset.path, limit: limit)
      case .picture(let picture): picture.bytes
      case .bytes, .page, .derived, nil: nil
      }
    return bytes.flatMap { $0.count <= limit ? $0 : nil }
  }
}

/// The files made from one picture.
struct PictureResult: Sendable {
  let asset: Asset
  /// The published picture; nil if it cannot be published.
  var published: PublishedPicture?
  var files: [OutputFile] = []
  var findings: [Diagnostic] = []
  /// Whether it is published as it is because there is no engine.
  var isForWantOfEngine = false
}
