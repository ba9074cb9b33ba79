import CPlatform
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A child of this process that keeps a journal and ends when this process does.
///
/// A handle that goes before the child has ended ends the child: none is left behind, neither running
/// nor as a dead process that nobody asked about.
package struct ChildProcess: ~Copyable {
  private let id: Int32
  /// The child ends when this end is closed, which it is at the latest when this program ends.
  private let lifeline: OwnedDescriptor
  private let journalReader: OwnedDescriptor
  private let printedFile: OwnedDescriptor
  private var end: ProcessEnd?

  /// Where its journal is read; reading never waits.
  package var journal: Descriptor { journalReader.descriptor }

  /// What it has printed.
  package var printed: PrintedText { PrintedText(printedFile.descriptor) }

  /// Starts a program of ours, which has to call ``SupervisedProcess/begin()``.
  package init(_ launch: ProcessLaunch) throws(SystemError) {
    let lifeline = try Pipe()
    let journal = try Pipe()
    let printed = PrintedText.makeFile()
    id = try launch.start(
      input: lifeline.reader.descriptor, printed: printed.descriptor,
      journal: journal.writer.descriptor, group: nil)
    // The child's own ends are closed here with what is left of the pipes.
    self.lifeline = lifeline.takeWriter()
    journalReader = journal.takeReader()
    printedFile = printed
  }

  deinit {
    guard end == nil else { return }
    kill(id, SIGKILL)
    _ = ProcessWaiting.wait(for: id)
  }

  /// The bytes of memory that it holds; nil where the system does not say.
  package var memory: Int? {
    let bytes = bindery_resident_bytes(id)
    return bytes < 0 ? nil : Int(bytes)
  }

  /// Sends a signal.
  package func send(_ signal: Signal) {
    if end == nil { kill(id, signal.number) }
  }

  /// How it ended; nil while it goes on.
  package mutating func poll() -> ProcessEnd? {
    if end == nil { end = ProcessWaiting.poll(id) }
    return end
  }

  /// Waits for the end, which is brought about once some time has passed.
  @discardableResult package mutating func end(within limit: Duration) -> ProcessEnd {
    let clock = SuspendingClock()
    let deadline = clock.now + limit
    while true {
      if let end = poll() { return end }
      guard clock.now < deadline else { break }
      usleep(1000)
    }
    send(.kill)
    let end = ProcessWaiting.wait(for: id)
    self.end = end
    return end
  }
}
