/// How a program is started as a child of this process.
package struct ProcessLaunch: Sendable {
  /// The program's path.
  package var program: String
  /// The command line without the program's name.
  package var arguments: [String]
  /// The working folder; nil for that of this process.
  package var workingFolder: String?
  /// Variables that the child has beside, or instead of, those of this process.
  package var variables: [String: String] = [:]
  /// Signals that stay ignored because whoever started this program wanted that.
  package var ignoredSignals: [Signal] = []

  /// Describes a start.
  package init(program: String, arguments: [String] = []) {
    self.program = program
    self.arguments = arguments
  }

  /// Starts the program.
  ///
  /// - Parameters:
  ///   - input: what becomes its standard input; nil for nothing to read.
  ///   - printed: where its standard output and error go.
  ///   - journal: what becomes its descriptor 3; nil for nothing.
  ///   - group: the process group that it joins, 0 for one of its own; nil for that of this process.
  /// - Returns: the system's number for the child.
  func start(
    input: Descriptor?, printed: Descriptor, journal: Descriptor?, group: Int32?
  ) throws(SystemError) -> Int32 {
    // Whoever ignores the end of children cannot learn how a child ended.
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
