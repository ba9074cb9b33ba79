import Findings
import Platform
import WorkspaceFiles

/// The files in an output folder that is being written, with their manifest entries.
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

  /// Runs the engines that derive files, one after the other, because each may use the files before
  /// it.
  ///
  /// - Parameter willRun: called with the name of each engine.
  mutating func derive(willRun: (String) -> Void) async throws(Publisher.Failure) {
    for (index, file) in files.enumerated() {
      guard case .derived(let derivation) = file.content, !isLost(file) else { continue }
      willRun(derivation.engine.name)
      let place = file.format?.place ?? Place(path: edition, line: 1)
      let shown = file.shownPath(edition: edition)
      do throws(FileProblem) {
        try folder.makeFolder(above: file.path)
        let outcome = await EngineRun(
          derivation: derivation, file: shown, folder: folder.staging, place: place
        ).run()
        findings += outcome.findings
        if outcome.isSuccess { outputs[index] = try result(of: derivation, for: file) }
        if outcome.isSuccess, outputs[index] == nil {
          findings.append(
            EngineMessage(engine: derivation.engine, file: shown, place: place).silent())
        }
      } catch {
        throw Publisher.Failure(path: shown, problem: error)
      }
      if outputs[index] == nil, let format = file.format { lost.insert(format) }
    }
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
