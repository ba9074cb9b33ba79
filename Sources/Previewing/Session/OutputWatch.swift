import Platform

/// Notices when the output of a program has lost its readers.
///
/// Who was connected through SSH without a terminal, and has gone, leaves nothing else to notice.
struct OutputWatch {
  private let outputs: [Descriptor]

  /// How long they have to be without: a named pipe may be opened by the next one.
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
