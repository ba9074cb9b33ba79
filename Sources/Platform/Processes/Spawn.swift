import CPlatform
/// Starts a program through the C interface.
struct Spawn {
  var program: String
  var folder: String?
  var arguments: UnsafePointer<UnsafeMutablePointer<CChar>?>
  var environment: UnsafePointer<UnsafeMutablePointer<CChar>?>
  var ignored: [Int32]

  func start(
    input: Descriptor?, printed: Descriptor, journal: Descriptor?, group: Int32?
  ) -> Result<Int32, SystemError> {
    program.withCString { program in
      withOptionalCString(folder) { folder in
        ignored.withUnsafeBufferPointer { ignored in
          var child: pid_t = 0
          var launch = bindery_launch(
            program: program, arguments: arguments, environment: environment, folder: folder,
            input: input?.number ?? -1, printed: printed.number, journal: journal?.number ?? -1,
            group: group ?? -1, ignored: ignored.baseAddress, ignored_count: Int32(ignored.count))
          let problem = bindery_spawn(&child, &launch)
          return problem == 0 ? .success(child) : .failure(SystemError(number: problem))
        }
      }
    }
  }

  private func withOptionalCString<Result>(
    _ text: String?, _ body: (UnsafePointer<CChar>?) -> Result
  ) -> Result {
    guard let text else { return body(nil) }
    return text.withCString(body)
  }
}
