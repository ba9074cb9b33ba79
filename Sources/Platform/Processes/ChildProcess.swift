import CPlatform
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A child process that keeps a journal and does not outlive this process.
///
/// Destroying the handle kills the child if it is still running and reaps it, so neither a running
/// process nor a zombie is left behind. When the child ends, so does everything that it has started.
package struct ChildProcess: ~Copyable {
  private let id: Int32
  /// The child exits when this end closes, at the latest with this process.
  private let lifeline: OwnedDescriptor
  private let journalReader: OwnedDescriptor
  private let printedFile: OwnedDescriptor
  private var end: ProcessEnd?
  /// The time since a signal has held the child.
  private var stopped: SuspendingClock.Instant?
  /// The guard of the child's process group; nil if its start failed, or the child has ended.
  private var guardian: ProcessGroupGuard?

  /// The reading end of the journal; reading never blocks.
  package var journal: Descriptor { journalReader.descriptor }

  /// Everything that the child has printed.
  package var printed: PrintedText { PrintedText(printedFile.descriptor) }

  /// The time that the child may take to read its input.
  private static let patience = Duration.seconds(10)

  /// Starts a program of ours, which must call ``SupervisedProcess/readLine()`` and then
  /// ``SupervisedProcess/begin()``.
  ///
  /// - Parameter line: the line for its standard input, without a line feed; nil to send nothing.
  package init(_ launch: ProcessLaunch, line: [UInt8]? = nil) throws(SystemError) {
    let lifeline = try Pipe()
    let journal = try Pipe()
    let printed = PrintedText.makeFile()
    let guardian = try? ProcessGroupGuard(printed: printed.descriptor)
    let group: Int32
    switch guardian {
    case .some(let guardian): group = guardian.group
    case .none: group = 0
    }
    id = try launch.start(
      input: lifeline.reader.descriptor, printed: printed.descriptor,
      journal: journal.writer.descriptor, group: group)
    self.guardian = guardian
    // The child's ends of the pipes close here, with the rest of the pipes.
    self.lifeline = lifeline.takeWriter()
    journalReader = journal.takeReader()
    printedFile = printed
    if let line {
      // A child that has ended or never reads shows later.
      bindery_ignore_write_signals()
      self.lifeline.descriptor.send(line + [UInt8(ascii: "\n")], within: Self.patience)
    }
  }

  deinit {
    guard end == nil else { return }
    kill(id, SIGKILL)
    _ = ProcessWaiting.wait(for: id)
    if guardian == nil { kill(-id, SIGKILL) }
    Descendants.end()
  }

  /// Notes that the child has ended, and ends the processes that it has started.
  private mutating func note(_ end: ProcessEnd) {
    self.end = end
    if guardian == nil { kill(-id, SIGKILL) } else { guardian = nil }
    Descendants.end()
  }

  /// The child's memory in bytes; nil if the system does not tell.
  package var memory: Int? {
    let bytes = bindery_resident_bytes(id)
    return bytes < 0 ? nil : Int(bytes)
  }

  /// Lets the child go on if a signal, perhaps from a plugin, has stopped it for a while.
  ///
  /// A stop of the whole process group, as by a key, stops the caller too, and both go on together.
  package mutating func goOnIfStopped() {
    guard end == nil, bindery_is_stopped(id) != 0 else {
      stopped = nil
      return
    }
    let now = SuspendingClock().now
    guard let start = stopped else {
      stopped = now
      return
    }
    guard now - start > .milliseconds(200) else { return }
    kill(id, SIGCONT)
    stopped = nil
  }

  /// Sends a signal to the child.
  package func send(_ signal: Signal) {
    if end == nil { kill(id, signal.number) }
  }

  /// How the child ended; nil if it is still running.
  package mutating func poll() -> ProcessEnd? {
    if end == nil, let end = ProcessWaiting.poll(id) { note(end) }
    return end
  }

  /// Waits for the child to end, and kills it once a time limit has passed.
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
    note(end)
    return end
  }
}
