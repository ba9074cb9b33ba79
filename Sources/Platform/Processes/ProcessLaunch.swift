/// How to start a program as a child of this process.
package struct ProcessLaunch: Sendable {
  /// The program's path.
  package var program: String
  /// The command line, without the program's name.
  package var arguments: [String]
  /// The working directory; nil to inherit that of this process.
  package var workingFolder: String?
  /// Environment variables that extend or replace those of this process.
  package var variables: [String: String] = [:]
  /// The signals that stay ignored because the parent of this process wanted that.
  package var ignoredSignals: [Signal] = []

  /// Describes how to start a program.
  package init(program: String, arguments: [String] = []) {
    self.program = program
    self.arguments = arguments
  }

  /// Starts the program.
  ///
  /// - Parameters:
  ///   - input: its standard input; nil for empty input.
  ///   - printed: its standard output and standard error.
  ///   - journal: its descriptor 3; nil for none.
  ///   - group: the process group to join, 0 for a new one; nil to inherit that of this process.
  /// - Returns: the process ID of the child.
  func start(
    input: Descriptor?, printed: Descriptor, journal: Descriptor?, group: Int32?
  ) throws(SystemError) -> Int32 {
    // While SIGCHLD is ignored, a child's exit status cannot be obtained.
    Signal.childEnded.setIgnored(false)
    let environment = CurrentProcess.environment.merging(variables) { _, own in own }
    let number = CStrings([program] + arguments).withPointers { arguments in
      CStrings(environment.map { "\($0)=\($1)" }.sorted()).withPointers { environment in
        Spawn(
          program: program, folder: workingFolder, arguments: arguments, environment: environment,
          ignored: ignoredSignals.map(\.number)
        ).start(input: input, printed: printed, journal: journal, group: group)
      }
    }
    return try number.get()
  }
}
