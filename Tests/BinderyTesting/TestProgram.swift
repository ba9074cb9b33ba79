import Foundation

/// Programs that tests make and start.
///
/// Their files are written by processes of their own. What this process has open for writing is open in
/// every child that another test starts meanwhile, too, and the system starts no program whose file
/// somebody has open for writing.
public enum TestProgram {
  /// A file could not be made.
  public struct Failure: Error {
    /// The exit status of the process that should have made it.
    public let status: Int32
  }

  /// Copies a program.
  public static func copy(_ source: String, to target: String) throws {
    try run("cp \"$1\" \"$2\"", source, target)
  }

  /// Makes a program of a script that was written.
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
