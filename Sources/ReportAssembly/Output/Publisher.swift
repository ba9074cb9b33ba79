import SectorKit
import WorkspaceFiles

/// Writes an edition's output beside the old one and exchanges them.
struct Publisher {
  /// Why an output could not be written.
  struct Failure: Error {
    /// The file that failed, as messages name it.
    var path: String
    var problem: FileProblem
  }

  /// The edition's name, which is its folder's.
  let edition: String
  let title: String
  /// The workspace.
  let root: Folder
  let jobs: Int
  let observer: (any BuildObserver)?

  /// Writes files and the manifest that lists them, then puts their folder in the place of the old
  /// one.
  ///
  /// - Parameters:
  ///   - files: the files, each written and digested by a worker of its own.
  ///   - sections: what each section was made from.
  ///   - parent: the folder that holds the editions' folders.
  func publish(
    _ files: [OutputFile], sections: [SectionSources], in parent: String
  ) async throws(Failure) {
    observer?.begins(.writing(folder: edition, in: parent))
    let folder = try named(edition) { () throws(FileProblem) in
      try OutputFolder(parent: parent, name: edition) {
        observer?.begins(.waiting(folder: edition))
      }
    }
    let root = root
    // One at a time: a stretch of several would keep the large pages with one worker.
    let results = await Parallel.map(files, jobs: jobs, stretch: 1) { file in
      Result { () throws(FileProblem) in try Self.write(file, root: root, to: folder) }
    }
    var outputs: [Manifest.Output] = []
    for (file, result) in zip(files, results) {
      outputs.append(
        try named(file.shownPath(edition: edition)) { () throws(FileProblem) in
          try result.get()
        })
    }
    let manifest = Manifest(edition: edition, title: title, outputs: outputs, sections: sections)
    try named("\(edition)/\(Manifest.name)") { () throws(FileProblem) in
      try folder.write(ByteRope([Array(JSONText.of(manifest).utf8)]), to: Manifest.name)
    }
    try named(edition) { () throws(FileProblem) in try folder.publish() }
  }

  private static func write(
    _ file: OutputFile, root: Folder, to folder: OutputFolder
  ) throws(FileProblem) -> Manifest.Output {
    let bytes: ByteRope
    switch file.content {
    case .bytes(let written): bytes = written
    case .asset(let asset):
      bytes = ByteRope([try root.folder(asset.folder).read(asset.path, limit: Asset.greatestSize)])
    }
    try folder.write(bytes, to: file.path)
    return Manifest.Output(path: file.path, sha256: Digest.text(of: bytes), size: bytes.count)
  }

  /// Does something; a problem is that of the file named.
  private func named<Made>(
    _ path: String, _ make: () throws(FileProblem) -> Made
  ) throws(Failure) -> Made {
    do { return try make() } catch { throw Failure(path: path, problem: error) }
  }
}
