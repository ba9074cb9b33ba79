import Assembling
import Bytes
import Document
import Findings
import Platform
import Synchronization
import WorkspaceFiles

/// The work at the pictures of an edition.
final class PictureWork: Sendable {
  /// The name of the source for every reader of pictures.
  private static let source = "source"

  private let root: Folder
  private let edition: String
  private let uses: Set<PictureUse>
  /// Whether to make all files; otherwise, those that show whether the pictures are readable.
  private let makesAll: Bool
  private let engine: PictureEngine?
  private let cache: BuildCache
  private let observer: (any BuildObserver)?
  /// The folder to work in, once there is something to make.
  private let scratch = Mutex<PictureScratch?>(nil)

  init(
    root: Folder, edition: String, uses: Set<PictureUse>, makesAll: Bool, engine: PictureEngine?,
    cache: BuildCache, observer: (any BuildObserver)?
  ) {
    self.root = root
    self.edition = edition
    self.uses = uses
    self.makesAll = makesAll
    self.engine = engine
    self.cache = cache
    self.observer = observer
  }

  /// The files made from a picture.
  func result(of asset: Asset, at place: Place) async -> PictureResult {
    var result = PictureResult(asset: asset)
    let bytes: [UInt8]
    let picture: PictureFile
    do throws(FileProblem) {
      bytes = try root.folder(asset.folder).read(asset.path, limit: Asset.maxSize)
    } catch {
      result.findings = [error.diagnostic(path: asset.workspacePath, namedAt: place)]
      return result
    }
    do throws(PictureFile.Problem) {
      picture = try PictureFile(bytes)
    } catch {
      result.findings = [.picture(error, of: asset, at: place)]
      return result
    }
    let plan = PicturePlan(picture, size: bytes.count, of: asset, for: uses)
    guard let engine else {
      if picture.tellsPosition {
        result.findings = [.picturePosition(asset, at: place)]
      } else {
        result.isForWantOfEngine = plan != nil
        publish(picture, cleaned: nil, in: &result)
      }
      return result
    }
    guard let cleaned = picture.cleaned else {
      result.findings = [.pictureSealed(asset, at: place)]
      return result
    }
    let source = picture.tellsMore ? cleaned : nil
    guard let plan else {
      if let obstacle = PicturePlan.obstacle(of: picture),
        !PicturePlan.isSmall(picture, size: bytes.count)
      {
        result.findings = [.pictureOneSize(asset, picture, because: obstacle, at: place)]
      }
      publish(picture, cleaned: source, in: &result)
      return result
    }
    do throws(Failure) {
      try await make(plan, of: cleaned, engine, at: place, in: &result)
    } catch {
      result = PictureResult(asset: asset)
      switch error {
      case .found(let finding): result.findings = [finding]
      case .unableEngine:
        result.findings = [.pictureOneSize(asset, picture, because: .kind, at: place)]
        publish(picture, cleaned: source, in: &result)
      }
    }
    return result
  }

  /// Ends the work: where new files were kept, old ones that nobody used are removed.
  func finish() {
    if scratch.withLock({ $0?.isInCache == true }) { cache.removeUnused() }
  }

  private enum Failure: Error {
    /// The picture is not published.
    case found(Diagnostic)
    /// It has one published size.
    case unableEngine
  }

  /// Publishes a picture in one file: as it is, or with parts left out.
  private func publish(
    _ picture: PictureFile, cleaned: [UInt8]?, in result: inout PictureResult
  ) {
    let path = result.asset.publishedPath
    result.published = PublishedPicture(
      .init(path: path, width: picture.width, height: picture.height))
    let content: OutputFile.Content =
      cleaned.map {
        .picture(MadePicture(source: result.asset, content: .bytes($0), engineVersion: nil))
      } ?? .asset(result.asset)
    result.files = [OutputFile(path: path, content: content, part: .assets)]
  }

  private func make(
    _ plan: PicturePlan, of source: [UInt8], _ engine: PictureEngine, at place: Place,
    in result: inout PictureResult
  ) async throws(Failure) {
    let digest = Digest.text(of: ByteRope([source]))
    var bench: Bench?
    var made: [(file: OutputFile, size: Int)] = []
    for (recipe, path) in makesAll ? plan.files : Array(plan.files.prefix(plan.essentialCount)) {
      let key = recipe.key(ofSource: digest, engine: engine.version)
      let content: MadePicture.Content
      let size: Int
      if let (entry, bytes) = cache.entry(key) {
        (content, size) = (.entry(entry), bytes.count)
      } else {
        if bench == nil { bench = try makeBench(with: source, for: result.asset) }
        guard let bench else { return }
        willRun()
        let bytes = try await bench.make(
          recipe, engine, of: result.asset, as: "\(edition)/\(path)", at: place)
        content = cache.keep(bytes, as: key, in: bench.scratch).map { .entry($0) } ?? .bytes(bytes)
        size = bytes.count
      }
      let picture = MadePicture(
        source: result.asset, content: content, engineVersion: engine.version)
      let isPublished = path != plan.paper?.path
      made.append(
        (
          OutputFile(
            path: path, content: .picture(picture), part: .assets, isPublished: isPublished), size
        ))
    }
    // Files in WebP that are no smaller would be in the way alone.
    func total(_ paths: [String]) -> Int {
      made.reduce(0) { paths.contains($1.file.path) ? $0 + $1.size : $0 }
    }
    let webP = plan.webP.map(\.path)
    let isSmaller = total(webP) < total(plan.sizes.map(\.path))
    result.published = plan.published(withWebP: isSmaller)
    result.files = made.map(\.file).filter { isSmaller || !webP.contains($0.path) }
  }

  private func willRun() {
    observer?.willBegin(.running(engine: PictureEngine.engine.name, edition: edition))
  }

  private func makeBench(
    with source: [UInt8], for asset: Asset
  ) throws(Failure) -> Bench {
    do throws(SystemError) {
      let scratch = try scratch.withLock { scratch throws(SystemError) in
        if let scratch { return scratch }
        let new = try cache.makeScratch()
        scratch = new
        return new
      }
      let folder = try scratch.makeFolder()
      try NewFile("\(folder)/\(Self.source)").append(source)
      return Bench(scratch: scratch, folder: folder)
    } catch {
      throw .found(.outputUnwritable(asset.workspacePath, reason: error.text))
    }
  }

  /// A folder with the source of one picture.
  private struct Bench {
    let scratch: PictureScratch
    let folder: String

    /// Makes a file, checks it against the request, and returns its bytes.
    func make(
      _ recipe: PictureRecipe, _ engine: PictureEngine, of asset: Asset, as shown: String,
      at place: Place
    ) async throws(Failure) -> [UInt8] {
      let target = "target.\(recipe.kind.fileExtension)"
      FileSystem.remove("\(folder)/\(target)")
      let outcome = await engine.run(
        recipe, from: PictureWork.source, to: target, in: folder, shown: shown, at: place)
      switch outcome {
      case .made: break
      case .damaged(let said):
        throw .found(.picture(.damaged, of: asset, at: place, said: said))
      case .failed(let finding): throw .found(finding)
      case .unable: throw .unableEngine
      }
      guard FileStatus(unfollowed: "\(folder)/\(target)")?.isRegular == true,
        let bytes = try? FileContent.read("\(folder)/\(target)", limit: engine.limits.fileSize),
        let file = try? PictureFile(bytes), file.kind == recipe.kind, file.width == recipe.width,
        file.height == recipe.height, file.orientation == 1
      else {
        throw .found(
          EngineMessage(engine: PictureEngine.engine, file: shown, place: place).silent())
      }
      return bytes
    }
  }
}
