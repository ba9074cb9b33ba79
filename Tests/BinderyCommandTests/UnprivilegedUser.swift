import BinderyTesting
import Foundation

/// Runs the command as a user subject to file permissions, even if the tests run as root.
struct UnprivilegedUser {
  static let nobody: UInt32 = 65534
  private let workspace: TemporaryWorkspace
  private let program: String

  /// Gives the user ownership of a workspace.
  init(_ workspace: TemporaryWorkspace) throws {
    self.workspace = workspace
    program = "\(workspace.location)/.program"
    // The folder with the tests may not be accessible to other users.
    try TestProgram.copy(HostileRun.program, to: program)
    guard getuid() == 0 else { return }
    for path in [""] + (FileManager.default.subpaths(atPath: workspace.location) ?? []) {
      chown("\(workspace.location)/\(path)", Self.nobody, Self.nobody)
    }
  }

  /// Runs the command in the workspace.
  ///
  /// - Parameter processes: the number of processes and threads that the user may have.
  func run(_ arguments: [String], processes: Int? = nil) throws -> HostileRun {
    let id = "\(Self.nobody)"
    let launcher =
      getuid() == 0
      ? ["/usr/bin/setpriv", "--reuid", id, "--regid", id, "--clear-groups"] : ["/usr/bin/env"]
    // No other process of this user may count.
    let limit = processes.map { ["/usr/bin/prlimit", "--nproc=\($0)"] } ?? []
    return try HostileRun.of(
      arguments, in: workspace.location, through: launcher + limit, program: program)
  }
}
