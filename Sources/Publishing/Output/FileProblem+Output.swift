import WorkspaceFiles

extension FileProblem {
  /// The reason why an output cannot be written, in words.
  var reason: String {
    switch self {
    case .missing: "it is not there"
    case .outside: "it leads out of its folder"
    case .notRegular: "it is not an ordinary file"
    case .tooLarge(let limit): "it is larger than \(limit) bytes"
    case .denied: "permission denied"
    case .failed(let reason): reason
    case .notText, .controlCharacter, .stackedMarks, .otherEncoding: "it is not UTF-8 text"
    }
  }
}
