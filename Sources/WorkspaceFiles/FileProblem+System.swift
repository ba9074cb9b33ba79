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

  /// Performs a system operation that writes a file and maps its errors to problems with the file.
  static func writing<Made: ~Copyable>(
    _ body: () throws(SystemError) -> Made
  ) throws(FileProblem) -> Made {
    do { return try body() } catch .notFolder {
      throw .failed("there is a file where a folder is needed")
    } catch .exists {
      throw .failed("it already exists")
    } catch {
      throw FileProblem(error)
    }
  }

  /// The reason why a folder could not be made or opened for writing: the entry on its path.
  init(_ error: SystemError, folder: String) {
    var path = folder
    while path.count > 1, FileStatus(unfollowed: path) == nil {
      path = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    }
    if FileStatus(unfollowed: path)?.isLink == true, FileStatus(path: path) == nil {
      self = .failed("‘\(path)’ is a link that leads nowhere")
    } else if let status = FileStatus(path: path), !status.isFolder {
      self = .failed("‘\(path)’ is not a folder")
    } else {
      self = FileProblem(error)
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
