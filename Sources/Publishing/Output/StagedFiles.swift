import Findings
import Platform
import WorkspaceFiles

/// The files in an unfinished output folder, with their manifest entries.
struct StagedFiles {
  private let files: [OutputFile]
  private let folder: OutputFolder
  private let edition: String
  private var outputs: [Manifest.Output?]
  /// The formats that were lost because an engine failed.
  private(set) var lost: Set<FormatUse> = []
  /// The findings from engines.
  private(set) var findings: [Diagnostic] = []

  /// Starts with files that have been written, in the order of the manifest.
  ///
  /// - Parameter outputs: the manifest entry of each file; nil for those still to be derived.
  init(
    _ files: [OutputFile], _ outputs: [Manifest.Output?], in folder: OutputFolder, edition: String
  ) {
    self.files = files
    self.outputs = outputs
    self.folder = folder
    self.edition = edition
  }

  private var hasUnpublished: Bool {
    files.contains { file in
      if case .derived = file.content { true } else { !file.isPublished }
    }
  }

  /// Runs the engines that derive files: those of different formats at the same time, those of one format one after
  /// the other, because each may use the files before it.
  ///
  /// - Parameters:
  ///   - jobs: the maximum number of engines that run at a time.
  ///   - willRun: called with the name of each engine.
  mutating func derive(
    engines: EngineRoll, jobs: Int, willRun: @escaping @Sendable (String) -> Void
  ) async throws(Publisher.Failure) {
    var queues: [(format: FormatUse?, indices: [Int])] = []
    for (index, file) in files.enumerated() {
      guard case .derived = file.content else { continue }
      if let queue = queues.firstIndex(where: { $0.format == file.format }) {
        queues[queue].indices.append(index)
      } else {
        queues.append((file.format, [index]))
      }
    }
    guard !queues.isEmpty else { return }
    let staged = self
    let results = await Parallel.map(
      queues.map(\.indices), jobs: jobs,
      awaiting: { indices in
        await staged.derive(indices, engines: engines, willRun: willRun)
      })
    for (queue, result) in zip(queues, results) {
      findings += result.findings
      if let failure = result.failure { throw failure }
      for (index, output) in result.outputs { outputs[index] = output }
      if queue.indices.contains(where: { outputs[$0] == nil }), let format = queue.format {
        lost.insert(format)
      }
    }
  }

  /// The result for the derived files of one format.
  private struct QueueResult: Sendable {
    var outputs: [(Int, Manifest.Output)] = []
    var findings: [Diagnostic] = []
    var failure: Publisher.Failure?
  }

  /// Runs the engines of one format until one of them fails.
  private func derive(
    _ indices: [Int], engines: EngineRoll, willRun: @Sendable (String) -> Void
  ) async -> QueueResult {
    var result = QueueResult()
    for index in indices {
      let file = files[index]
      guard case .derived(let derivation) = file.content else { continue }
      willRun(derivation.engine.name)
      let place = file.format?.place ?? Place(path: edition, line: 1)
      let shown = file.shownPath(edition: edition)
      do throws(FileProblem) {
        try folder.makeFolder(above: file.path)
        let outcome = await EngineRun(
          derivation: derivation, file: shown, folder: folder.staging, place: place,
          engines: engines
        ).run()
        result.findings += outcome.findings
        guard outcome.isSuccess else { return result }
        guard var output = try self.result(of: derivation, for: file) else {
          result.findings.append(
            EngineMessage(engine: derivation.engine, file: shown, place: place).silent())
          return result
        }
        output.engine = outcome.maker
        output.inputs = inputs(of: derivation)
        result.outputs.append((index, output))
      } catch {
        result.failure = Publisher.Failure(path: shown, problem: error)
        return result
      }
    }
    return result
  }

  /// The files that an engine read, in the order of their paths.
  private func inputs(of derivation: Derivation) -> [Manifest.Input] {
    let read = Set(derivation.inputs)
    return zip(files, outputs).compactMap { file, output in
      guard read.contains(file.path), let output else { return nil }
      return Manifest.Input(path: file.path, sha256: output.sha256)
    }.sorted { $0.path < $1.path }
  }

  /// Moves the file that an engine made into place; nil if it made none.
  private func result(
    of derivation: Derivation, for file: OutputFile
  ) throws(FileProblem) -> Manifest.Output? {
    let path = "\(folder.staging)/\(file.path)"
    let made = derivation.result.map { "\(folder.staging)/\($0)" } ?? path
    // A symbolic link could lead out of the published folder.
    guard let status = FileStatus(unfollowed: made), status.isRegular, status.size > 0 else {
      return nil
    }
    return try FileProblem.mapping { () throws(SystemError) in
      if made != path { try FileSystem.move(made, to: path) }
      return try Manifest.Output(digesting: path, as: file.path)
    }
  }

  private func isLost(_ file: OutputFile) -> Bool {
    file.format.map { lost.contains($0) } ?? false
  }

  /// Takes links to files of lost formats out of the files that have them.
  mutating func removeLinksToLost() throws(FileProblem) {
    let missing = files.filter { $0.isPublished && isLost($0) }.map(\.path)
    guard !missing.isEmpty else { return }
    for (index, file) in files.enumerated() where outputs[index] != nil {
      let links = missing.compactMap { file.links[$0] }
      guard !links.isEmpty else { continue }
      var bytes = try Folder(location: folder.staging).read(file.path, limit: .max)
      for link in links { bytes = bytes.replacing(link, with: []) }
      FileSystem.remove("\(folder.staging)/\(file.path)")
      let changed = try DigestedFile(file.path, in: folder)
      changed.append(bytes)
      outputs[index] = try changed.finish()
    }
  }

  /// The entries of the manifest: files that are published and belong to no lost format.
  var published: [Manifest.Output] {
    zip(files, outputs).compactMap { file, output in
      file.isPublished && !isLost(file) ? output : nil
    }
  }

  /// Whether any format is left to be published.
  var hasFormat: Bool {
    files.contains { $0.isPublished && $0.format != nil && !isLost($0) }
  }

  /// Removes everything that is not published: files for engines only, files that engines left
  /// behind, and the files of lost formats.
  func removeRest() throws(FileProblem) {
    if hasUnpublished { try folder.keepOnly(Set(published.map(\.path))) }
  }
}
