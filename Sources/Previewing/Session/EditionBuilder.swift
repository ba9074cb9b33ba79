import Platform
import PreviewNotes
import WorkspaceFiles

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Has the edition built by the program, started anew for each build.
struct EditionBuilder: Sendable {
  /// How a build ended.
  struct End: Sendable {
    /// The build's report; nil if it was ended early.
    var report: PreviewReport?
    /// The build's notes on the edition; nil if it was not published.
    var map: PreviewMap?
    /// The printed lines.
    var printed: [String] = []

    /// Whether there is an edition to show.
    var isWhole: Bool { report?.isPublished == true && map != nil }

    /// The reason for a missing edition, where no finding gives one: the printed text, or else a
    /// guess.
    ///
    /// - Parameter folder: the location of the build's folder.
    func reason(in folder: String) -> [String] {
      guard !isWhole, report?.findings.contains(where: \.isError) != true else { return [] }
      let guess =
        "The build could not write all its results into ‘\(folder)’; is there enough space?"
      return printed + (report == nil && !printed.isEmpty ? [] : [guess])
    }
  }

  let order: PreviewOrder

  /// The limits of a build, far above the needs of any.
  private static let limits = ProcessLimits(
    time: .seconds(600), memory: 8 << 30, fileSize: 4 << 30, pause: .milliseconds(2))
  /// The limits of a build without supervision.
  private static let unsupervisedLimits = ProcessLimits(
    time: .seconds(20), memory: 2 << 30, fileSize: 4 << 30, pause: .milliseconds(1))
  /// The maximum size of a file of notes to read.
  private static let maxNotes = 256 << 20
  /// The maximum length of printed text to show.
  private static let maxPrinted = 64 << 10

  /// The folder in a build's folder that the edition's own folder is written to.
  static let output = "output"
  private static let notes = "notes"

  /// Builds the edition into a new folder.
  ///
  /// - Parameters:
  ///   - folder: the location of the folder, in an existing one.
  ///   - format: the only format to write; nil for those of the edition.
  func build(into folder: String, format: String? = nil) async -> End {
    // Supervision takes a second process. Only plugins that bring a build down need it, and such a
    // failure shows.
    let end = await run(
      launch(into: folder, format: format, "--no-supervision"), into: folder,
      within: Self.unsupervisedLimits)
    if end.report != nil || Task.isCancelled { return end }
    FileSystem.remove(folder)
    return await run(launch(into: folder, format: format), into: folder, within: Self.limits)
  }

  private func run(
    _ launch: ProcessLaunch, into folder: String, within limits: ProcessLimits
  ) async -> End {
    do throws(SystemError) {
      // Never the folders that it is in: somebody may have removed those, and only one is private.
      try FileSystem.makeFolder(folder, permissions: 0o700)
      try FileSystem.makeFolder("\(folder)/\(Self.notes)")
      var process = try GuardedProcess(launch, within: limits)
      let outcome = await process.run()
      var end = End()
      end.report = Self.read(PreviewReport.file, in: folder)
      end.map = Self.read(PreviewMap.file, in: folder)
      let start = max(0, process.printed.size - Self.maxPrinted)
      end.printed = process.printed.lines(from: start, limit: Self.maxPrinted)
      switch outcome {
      case .ended: break
      case .outOfTime: end.printed.append("The build took too long and was stopped.")
      case .outOfMemory: end.printed.append("The build used too much memory and was stopped.")
      case .tooMuchOutput: end.printed.append("The build printed too much and was stopped.")
      }
      return end
    } catch {
      return End(printed: ["The build cannot be started in ‘\(folder)’: \(error.text)"])
    }
  }

  private func launch(
    into folder: String, format: String?, _ options: String...
  ) -> ProcessLaunch {
    var arguments = [
      "build", order.edition, "--workspace", order.workspace, "--output",
      "\(folder)/\(Self.output)",
      "--preview-notes", "\(folder)/\(Self.notes)",
    ]
    if let sector = order.sector { arguments += ["--sector", sector] }
    if let format { arguments += ["--format", format] }
    return ProcessLaunch(program: order.program, arguments: arguments + options)
  }

  private static func read<Notes: Decodable>(_ file: String, in folder: String) -> Notes? {
    let folder = Folder(location: "\(folder)/\(notes)")
    guard let bytes = try? folder.read(file, limit: maxNotes) else { return nil }
    return try? JSONDecoder().decode(Notes.self, from: Data(bytes))
  }
}
