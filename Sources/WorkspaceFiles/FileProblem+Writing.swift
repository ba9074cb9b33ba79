package import Findings

extension FileProblem {
  /// The reason why a file cannot be written, in words.
  package var reason: String {
    switch self {
    case .missing: "it does not exist"
    case .outside: "it leads out of its folder"
    case .notRegular: "it is not an ordinary file"
    case .tooLarge(let limit): "it is larger than \(limit) bytes"
    case .denied: "permission denied"
    case .failed(let reason): reason
    case .notText, .controlCharacter, .stackedMarks, .otherEncoding: "it is not UTF-8 text"
    }
  }

  /// The finding about a file that cannot be written.
  ///
  /// - Parameter path: the file's path, relative to the workspace.
  package func writingDiagnostic(path: String) -> Diagnostic {
    Diagnostic(
      .fileUnwritable, "‘\(path)’ cannot be written: \(reason)", at: Place(path: path, line: 1))
  }
}
