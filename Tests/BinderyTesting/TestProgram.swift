import Foundation

/// Programs that tests create and start.
///
/// Separate processes write their files. Children that other tests start meanwhile inherit any file
/// that this process has open for writing, and the system starts no program whose file is open for
/// writing.
public enum TestProgram {
  /// The file could not be created.
  public struct Failure: Error {
    /// The exit status of the process that should have created it.
    public let status: Int32
  }

  /// Copies a program.
  public static func copy(_ source: String, to target: String) throws {
    try run("cp \"$1\" \"$2\"", source, target)
  }

  /// Makes a script executable.
  public static func makeExecutable(_ path: String) throws {
    try run("cp \"$1\" \"$1.new\" && chmod 755 \"$1.new\" && mv \"$1.new\" \"$1\"", path)
  }

  private static func run(_ script: String, _ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script, "sh"] + arguments
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
  }
}
