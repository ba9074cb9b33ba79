import Platform

/// The program that shows previews.
struct PreviewProgram {
  static let name = "bindery-preview"

  /// The location of the program.
  let path: String

  /// Finds the program beside another one; nil if it does not exist.
  init?(beside program: String) {
    let folder = program.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    path = (folder + [Self.name[...]]).joined(separator: "/")
    guard FileSystem.isExecutable(path) else { return nil }
  }

  /// The advice for a missing program.
  static func advice(_ program: String?) -> String {
    let parts = (program ?? "").split(separator: "/")
    guard let build = parts.firstIndex(of: ".build") else {
      return "it comes in the same archive as this one."
    }
    let mode = parts[build...].contains("release") ? " -c release" : ""
    return "make it with: swift build\(mode) --product \(name)"
  }
}
