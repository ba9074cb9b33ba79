package import Platform

extension FileProblem {
  /// What an error of the system means for a file.
  package init(_ error: SystemError) {
    switch error {
    case .notFound, .notFolder: self = .missing
    case .tooManyLinks: self = .outside
    case .denied, .notPermitted: self = .denied
    case .illegalName: self = .failed("the name of a file in it is not UTF-8")
    default: self = .failed(error.text)
    }
  }

  /// Does something with the system, whose errors become problems of a file.
  package static func of<Made: ~Copyable>(
    _ body: () throws(SystemError) -> Made
  ) throws(FileProblem) -> Made {
    do { return try body() } catch { throw FileProblem(error) }
  }
}
