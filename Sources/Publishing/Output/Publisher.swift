package import Assembling
import Document
import Platform
package import Wording
package import WorkspaceFiles
package import Writers

/// Writes an edition's output beside the old one and exchanges them.
package struct Publisher {
  /// Why an output could not be written.
  package struct Failure: Error {
    /// The file that failed, as messages name it.
    package var path: String
    package var problem: FileProblem
  }

  /// The edition's name, which is its folder's.
  package let edition: String
  package let title: String
  /// The workspace.
  package let root: Folder
  package let jobs: Int
  package let observer: (any BuildObserver)?

  /// Writes files and the manifest that lists them, then puts their folder in the place of the old
  /// one.
  ///
  /// - Parameters:
  ///   - files: the files, in the order of the manifest.
  ///   - outline: the edition's content, for the pages that hold it.
  ///   - words: the words of its language.
  ///   - sections: what each section was made from.
  ///   - parent: the folder that holds the editions' folders.
  package func publish(
    _ files: [OutputFile], of outline: Outline, words: Words, sections: [SectionSources],
    in parent: String
  ) async throws(Failure) {
    observer?.willBegin(.writing(folder: edition, in: parent))
    let folder = try named(edition) { () throws(FileProblem) in
      try OutputFolder(parent: parent, name: edition) {
        observer?.willBegin(.waiting(folder: edition))
      }
    }
    let root = root
    // Beside the pages, which keep all workers busy: one of them may make files meanwhile.
    async let sectionsText = Manifest.text(of: sections)
    async let others = Parallel.map(files, jobs: max(1, jobs - 1), stretch: 1) { file in
      Self.write(file, root: root, to: folder)
    }
    let pages = try await write(files, of: outline, words: words, to: folder)
    var nextPage = pages.makeIterator()
    var outputs: [Manifest.Output] = []
    for (file, other) in await zip(files, others) {
      guard let result = other ?? nextPage.next() else { continue }
      outputs.append(
        try named(file.shownPath(edition: edition)) { () throws(FileProblem) in
          try result.get()
        })
    }
    let manifest = await Manifest(
      edition: edition, title: title, outputs: outputs, sections: sectionsText)
    try named("\(edition)/\(Manifest.name)") { () throws(FileProblem) in
      let file = try folder.makeFile(Manifest.name)
      try FileProblem.of { () throws(SystemError) in try file.append(Array(manifest.text.utf8)) }
    }
    try named(edition) { () throws(FileProblem) in try folder.publish() }
  }

  /// Writes the edition's content into all pages that hold it.
  private func write(
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
    await Writers.write(outline, in: writers, words: words, jobs: jobs) { bytes, number in
      pages[number].file.append(bytes)
    }
    return pages.map { file, frame in
      file.append(frame.after)
      return Result { () throws(FileProblem) in try file.finish() }
    }
  }

  /// Writes a file; nil for a page around the edition's content.
  private static func write(
    _ file: OutputFile, root: Folder, to folder: OutputFolder
  ) -> Result<Manifest.Output, FileProblem>? {
    switch file.content {
    case .page: nil
    case .bytes(let bytes): write(bytes.parts, to: file.path, in: folder)
    case .asset(let asset):
      Result { () throws(FileProblem) in
        try root.folder(asset.folder).read(asset.path, limit: Asset.greatestSize)
      }.flatMap { write([$0], to: file.path, in: folder) }
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

  /// Does something; a problem is that of the file named.
  private func named<Made>(
    _ path: String, _ make: () throws(FileProblem) -> Made
  ) throws(Failure) -> Made {
    do { return try make() } catch { throw Failure(path: path, problem: error) }
  }

  /// Makes the value.
  package init(
    edition: String, title: String, root: Folder, jobs: Int, observer: (any BuildObserver)?
  ) {
    self.edition = edition
    self.title = title
    self.root = root
    self.jobs = jobs
    self.observer = observer
  }
}
