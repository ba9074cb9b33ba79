#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension CurrentProcess {
  /// Runs another program in this process, with this one's terminal, folder and standard
  /// descriptors.
  ///
  /// - Returns: the reason for a failure.
  package static func replace(by launch: ProcessLaunch) -> SystemError {
    flushPrinted()
    let environment = self.environment.merging(launch.variables) { _, own in own }
    return CStrings([launch.program] + launch.arguments).withPointers { arguments in
      CStrings(environment.map { "\($0)=\($1)" }.sorted()).withPointers { environment in
        execve(launch.program, arguments, environment)
        return .last
      }
    }
  }
}
