package import Assembling
import Document
import Findings
import Platform
package import Wording
package import WorkspaceFiles
package import Writers

/// Writes an edition's output next to the old one, and then replaces it.
package struct Publisher {
  /// The reason for a failure to write an output.
  struct Failure: Error {
    var finding: Diagnostic

    /// - Parameter path: the file that failed, as messages name it.
    init(path: String, problem: FileProblem) {
      finding = .outputUnwritable(path, reason: problem.reason)
    }

    init(_ finding: Diagnostic) { self.finding = finding }
  }

  /// The name of the edition and of its folder.
  package let edition: String
  package let title: String
  /// The root folder of the workspace.
  package let root: Folder
  /// Whether a warning from an engine keeps the old output.
  package let isStrict: Bool
  package let jobs: Int
  /// The engines of this machine.
  package let engines: EngineRoll
  /// The build's observer, if any.
  package let observer: (any BuildObserver)?

  /// Makes the value.
  package init(
    edition: String, title: String, root: Folder, isStrict: Bool, jobs: Int,
    engines: EngineRoll = EngineRoll(), observer: (any BuildObserver)?
  ) {
    self.edition = edition
    self.title = title
    self.root = root
    self.isStrict = isStrict
    self.jobs = jobs
    self.engines = engines
    self.observer = observer
  }

  /// Writes files and the manifest that lists them, then replaces the old folder.
  ///
  /// - Parameters:
  ///   - files: the files of the formats, in the order of the manifest.
  ///   - assets: the files of the pictures that they show, in the order of the manifest.
  ///   - outline: the edition's content, for the pages that contain it.
  ///   - words: the vocabulary of its language.
  ///   - sections: the sources of each section.
  ///   - figures: the figures that the edition shows, for the manifest.
  ///   - isLossy: whether a format has already been lost; if no format is left, the old output is
  ///     kept.
  ///   - parent: the folder that contains the editions' output folders.
  package func publish(
    _ files: [OutputFile], assets: [OutputFile], of outline: Outline, words: Words,
    sections: [SectionSources], figures: [ManifestFigure], isLossy: Bool, in parent: String
  ) async -> Publication {
    do throws(Failure) {
      return try await write(
        files + assets, of: outline, words: words, sections: sections, figures: figures,
        isLossy: isLossy, in: parent)
    } catch {
      return Publication(isPublished: false, findings: [error.finding])
    }
  }

  private func write(
    _ files: [OutputFile], of outline: Outline, words: Words, sections: [SectionSources],
    figures: [ManifestFigure], isLossy: Bool, in parent: String
  ) async throws(Failure) -> Publication {
    if OutputPlace(in: root).isAmongSources("\(parent)/\(edition)") {
      throw Failure(.outputAmongSources(edition))
    }
    observer?.willBegin(.writing(folder: edition, in: parent))
    let folder = try named(edition) { () throws(FileProblem) in
      try OutputFolder(parent: parent, name: edition) {
        observer?.willBegin(.waiting(folder: edition))
      }
    }
    try checkOldOutput(folder)
    // Runs during the writing of the pages, which keeps all workers busy.
    async let sectionsMember = Manifest.member(of: sections)
    let outputs = try await stage(files, of: outline, words: words, to: folder)
    var staged = StagedFiles(files, outputs, in: folder, edition: edition)
    try await staged.derive(engines: engines, jobs: jobs) { [observer, edition] engine in
      observer?.willBegin(.running(engine: engine, edition: edition))
    }
    try named(edition) { () throws(FileProblem) in try staged.removeLinksToLost() }
    let sectionsOfManifest = await sectionsMember
    var publication = Publication(
      isPublished: false, isLossy: isLossy || !staged.lost.isEmpty, findings: staged.findings)
    let isRefused = isStrict && staged.findings.contains { $0.severity == .warning }
    guard !isRefused, staged.hasFormat || !publication.isLossy else { return publication }
    let manifest = Manifest(
      edition: edition, title: title, outputs: staged.published, figures: figures,
      sections: sectionsOfManifest)
    try named(edition) { () throws(FileProblem) in try staged.removeRest() }
    try named("\(edition)/\(Manifest.name)") { () throws(FileProblem) in
      let file = try folder.makeFile(Manifest.name)
      try FileProblem.mapping { () throws(SystemError) in try file.append(manifest.bytes) }
    }
    try checkOldOutput(folder)
    let kept = try keepStrangers(in: folder)
    try named(edition) { () throws(FileProblem) in try folder.publish() }
    publication.isPublished = true
    publication.remarks = folder.leftovers.map { .outputLeftover($0, of: edition) }
    if !kept.isEmpty { publication.remarks.append(.outputKept(kept, of: edition)) }
    return publication
  }

  /// Refuses to replace anything but a build.
  private func checkOldOutput(_ folder: OutputFolder) throws(Failure) {
    let old = BuiltFolder(folder.target)
    if old.isLink { throw Failure(.outputTakenByLink(edition)) }
    guard old.isReplaceable else { throw Failure(.outputTaken(edition)) }
  }

  /// Keeps the files that people have put into the old output.
  ///
  /// - Returns: the paths of these files.
  private func keepStrangers(in folder: OutputFolder) throws(Failure) -> [String] {
    let strangers = BuiltFolder(folder.target).strangers()
    for file in strangers {
      do throws(FileProblem) { try folder.keep(file) } catch {
        throw Failure(.outputTaken(edition, by: file, reason: error.reason))
      }
    }
    return strangers
  }

  /// Writes all files that are not derived by engines.
  ///
  /// - Returns: the manifest's entry for each file; nil for those still to be derived.
  private func stage(
    _ files: [OutputFile], of outline: Outline, words: Words, to folder: OutputFolder
  ) async throws(Failure) -> [Manifest.Output?] {
    let root = root
    // One worker may write other files while the rest write pages.
    async let others = Parallel.map(files, jobs: max(1, jobs - 1), chunkSize: 1) { file in
      Self.write(file, root: root, to: folder)
    }
    let pages = try await writePages(files, of: outline, words: words, to: folder)
    var nextPage = pages.makeIterator()
    var outputs: [Manifest.Output?] = []
    for (file, other) in await zip(files, others) {
      var result = other
      if case .page = file.content { result = nextPage.next() }
      outputs.append(
        try named(file.shownPath(edition: edition)) { () throws(FileProblem) in
          try result?.get()
        })
    }
    return outputs
  }

  /// Writes the edition's content into all pages that contain it.
  private func writePages(
    _ files: [OutputFile], of outline: Outline, words: Words, to folder: OutputFolder
  ) async throws(Failure) -> [Result<Manifest.Output, FileProblem>] {
    var writers: [any DocumentWriter] = []
    var pages: [(file: DigestedFile, frame: PageFrame)] = []
    for file in files {
      guard case .page(let writer, let frame) = file.content else { continue }
      let page = try named(file.shownPath(edition: edition)) { () throws(FileProblem) in
        try DigestedFile(file.path, in: folder)
      }
      page.append(frame.before)
      writers.append(writer)
      pages.append((page, frame))
    }
    await DocumentWriters.write(outline, in: writers, words: words, jobs: jobs) { bytes, number in
      pages[number].file.append(bytes)
    }
    return pages.map { file, frame in
      file.append(frame.after)
      return Result { () throws(FileProblem) in try file.finish() }
    }
  }

  /// Writes a file that does not depend on others; nil for pages and derived files.
  private static func write(
    _ file: OutputFile, root: Folder, to folder: OutputFolder
  ) -> Result<Manifest.Output, FileProblem>? {
    switch file.content {
    case .page, .derived: nil
    case .bytes(let bytes): write(bytes.parts, to: file.path, in: folder)
    case .asset(let asset):
      Result { () throws(FileProblem) in
        try root.folder(asset.folder).read(asset.path, limit: Asset.maxSize)
      }.flatMap { write([$0], to: file.path, in: folder) }
    case .picture(let picture):
      Result { () throws(FileProblem) in
        guard let bytes = picture.bytes else {
          throw .failed(
            "its saved copy in \(BuildCache.pathOfPictures) was changed; build again")
        }
        var output = try write([bytes], to: file.path, in: folder).get()
        output.engine = picture.maker
        output.inputs = [Manifest.Input(path: picture.source.workspacePath)]
        return output
      }
    }
  }

  private static func write(
    _ parts: [[UInt8]], to path: String, in folder: OutputFolder
  ) -> Result<Manifest.Output, FileProblem> {
    Result { () throws(FileProblem) in
      let file = try DigestedFile(path, in: folder)
      for part in parts { file.append(part) }
      return try file.finish()
    }
  }

  /// Performs an operation and attributes its errors to the given file.
  private func named<Made>(
    _ path: String, _ make: () throws(FileProblem) -> Made
  ) throws(Failure) -> Made {
    do { return try make() } catch { throw Failure(path: path, problem: error) }
  }
}
