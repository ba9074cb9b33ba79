#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension CurrentProcess {
  /// Runs another program in this process, with the terminal, the folder and the standard descriptors
  /// that this one has.
  ///
  /// - Returns: why that is impossible.
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
