import Platform

/// Notices when the output of a program has lost its readers.
///
/// A user who leaves an SSH connection without a terminal gives no other sign.
struct OutputWatch {
  private let outputs: [Descriptor]

  /// The time that they have to be without readers: a new reader may open a named pipe.
  private static let patience = Duration.seconds(1)

  /// - Parameter outputs: where the program prints.
  init(_ outputs: [Descriptor] = [.standardOutput, .standardError]) { self.outputs = outputs }

  /// Has a closure called once all of the outputs have lost their readers.
  ///
  /// It is never called if one of them is a file, a terminal or a device: these keep the output or
  /// announce their end in another way.
  func start(_ abandoned: @escaping @Sendable () -> Void) {
    guard outputs.allSatisfy(\.leadsToProcess) else { return }
    let outputs = outputs
    BlockingThread.start {
      repeat {
        for output in outputs { output.waitUntilAbandoned() }
        CurrentProcess.pause(Self.patience)
      } while !outputs.allSatisfy(\.isAbandoned)
      abandoned()
    }
  }
}
