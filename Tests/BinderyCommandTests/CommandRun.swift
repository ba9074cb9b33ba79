import BinderyCommand
import Foundation
import Publishing
import SectorKit
import Synchronization

/// The result of running the command.
struct CommandRun {
  var status: Int32
  var output: String
  var errors: String

  /// Runs the command in a folder.
  static func of(
    _ arguments: [String], in folder: String, plugins: [any SectorPlugin],
    isTerminal: Bool = false, program: String? = nil, formats: OutputFormats = .standard
  ) async -> CommandRun {
    let output = Recorder()
    let errors = Recorder()
    var environment = CommandEnvironment(
      standardOutput: { output.add($0) }, standardError: { errors.add($0) },
      workingFolder: folder, isTerminal: isTerminal)
    environment.program = program
    environment.formats = formats
    let status = await BinderyCommand.run(
      plugins: plugins, arguments: arguments, environment: environment)
    return CommandRun(status: status, output: output.text, errors: errors.text)
  }

  /// A finding, as written by `--diagnostics json`.
  struct Finding: Decodable, Equatable {
    struct Replacement: Decodable, Equatable {
      var path: String
      var line: Int
      var column: Int?
      var endLine: Int?
      var endColumn: Int?
      var text: String
    }

    var severity: String
    var code: String
    var message: String
    var path: String?
    var line: Int?
    var column: Int?
    var endLine: Int?
    var endColumn: Int?
    var fix: String?
    var replacement: Replacement?
  }

  /// The findings of a run with `--diagnostics json`.
  var findings: [Finding] {
    (try? JSONDecoder().decode([Finding].self, from: Data(errors.utf8))) ?? []
  }
}

final class Recorder: Sendable {
  private let parts = Mutex("")

  func add(_ part: String) { parts.withLock { $0 += part } }
  var text: String { parts.withLock { $0 } }
}
