package import Platform

extension FileProblem {
  /// Maps a system error to a problem with a file.
  package init(_ error: SystemError) {
    switch error {
    case .notFound, .notFolder: self = .missing
    case .tooManyLinks: self = .outside
    case .denied, .notPermitted: self = .denied
    default: self = .failed(error.text)
    }
  }

  /// No text can name the file.
  package static let illegibleName = FileProblem.failed("its name is not UTF-8")

  /// Performs a system operation and maps its errors to problems with a file.
  package static func mapping<Made: ~Copyable>(
    _ body: () throws(SystemError) -> Made
  ) throws(FileProblem) -> Made {
    do { return try body() } catch { throw FileProblem(error) }
  }
}
