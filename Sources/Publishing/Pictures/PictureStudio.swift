package import Assembling
package import Document
package import Findings
import Platform
package import WorkspaceFiles

/// Makes the published files of an edition's pictures: upright, without private metadata, and in
/// the sizes that its formats need.
package struct PictureStudio: Sendable {
  /// The workspace.
  private let root: Folder
  /// The edition's name.
  private let edition: String
  /// The media that the edition's formats show pictures on.
  private let uses: Set<PictureUse>
  /// Whether to keep the files for later builds; otherwise, only enough of them are made to find
  /// out whether the pictures can be read.
  private let keeps: Bool
  private let jobs: Int
  private let observer: (any BuildObserver)?

  /// Prepares for an edition.
  package init(
    root: Folder, edition: String, uses: Set<PictureUse>, keeps: Bool, jobs: Int,
    observer: (any BuildObserver)? = nil
  ) {
    self.root = root
    self.edition = edition
    self.uses = uses
    self.keeps = keeps
    self.jobs = jobs
    self.observer = observer
  }

  /// Makes the files of pictures.
  ///
  /// - Parameters:
  ///   - images: the pictures in reading order; a file may be among them more than once.
  ///   - assets: the files that can be read.
  ///   - place: the place of the edition's configuration, for findings about all pictures.
  package func pictures(
    of images: [Image], among assets: Set<Asset>, at place: Place
  ) async -> PreparedPictures {
    var prepared = PreparedPictures(in: root)
    guard !assets.isEmpty else { return prepared }
    let places = Dictionary(
      images.compactMap { image -> (Asset, Place)? in
        guard case .asset(let asset) = image.source else { return nil }
        return image.place.map { (asset, $0) }
      }, uniquingKeysWith: { first, _ in first })
    let cache = BuildCache(in: root.location, isWritable: keeps)
    let engines = BuildCache(
      in: root.location, at: BuildCache.pathOfEngines, isWritable: keeps)
    let work = PictureWork(
      root: root, edition: edition, uses: uses, makesAll: keeps,
      engine: await PictureEngine(versionIn: engines), cache: cache, observer: observer)
    let sorted = assets.sorted { $0.publishedPath < $1.publishedPath }
    let results = await Parallel.map(
      sorted, jobs: jobs,
      awaiting: { asset in
        await work.result(
          of: asset, at: places[asset] ?? Place(path: asset.workspacePath, line: 1))
      })
    work.finish()
    var unmade = 0
    for result in results {
      prepared.add(result)
      if result.isForWantOfEngine { unmade += 1 }
    }
    if unmade > 0 { prepared.report(.picturesAsTheyAre(unmade, at: place)) }
    return prepared
  }
}
