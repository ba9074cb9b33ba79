import Assembling
import Building
import Findings
import WorkspaceFiles
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One run of a build in a child, followed to its end.
struct Attempt: ~Copyable {
  /// How it ended.
  enum End {
    /// The closing record came.
    case closed(BuildReport)
    /// Somebody wanted the program to end.
    case interrupted(signal: Int32)
    /// The child ended without a closing record, or had to be ended.
    case died(Death)
  }

  /// How often limits are looked at.
  private static let tick = Duration.milliseconds(20)
  /// How long a child that was asked to end may take over it.
  private static let grace = Duration.seconds(2)

  private let child: ChildProcess
  private let limits: SupervisionLimits
  private let isOneAtATime: Bool
  private let interruption: Interruption
  private let observer: (any BuildObserver)?
  private var reader: JournalReader
  private var calls = CallsUnderWay()
  private var edition: String?
  private var step: BuildStep?
  private var folders: [(name: String, parent: String)] = []
  private var report: BuildReport?

  /// Starts a child.
  init(
    _ program: String, _ order: BuildOrder, limits: SupervisionLimits,
    codes: [String: DiagnosticCode], interruption: Interruption, observer: (any BuildObserver)?
  ) throws(ChildProcess.StartFailure) {
    child = try ChildProcess(program, order.arguments, ignoring: interruption.ignored)
    reader = JournalReader(child.journal, codes: codes)
    self.limits = limits
    isOneAtATime = order.isOneAtATime
    self.interruption = interruption
    self.observer = observer
  }

  /// Follows the child to its end.
  mutating func follow() async -> End {
    let end = await watch()
    if case .closed = end { return end }
    // The child may have died between making a folder and putting it in its place.
    for folder in folders { OutputFolder.clear(parent: folder.parent, name: folder.name) }
    return end
  }

  private mutating func watch() async -> End {
    while true {
      waitForNews()
      let end = child.wait(atMost: .zero)
      await Task.yield()  // others of this program show how far the build is
      for record in reader.records() { take(record) }
      if let report {
        if end == nil { self.end(atMost: Self.grace) }
        return .closed(report)
      }
      if let end { return ended(end) }
      if let signal = interruption.signal { return interrupted(signal) }
      if reader.isAtEnd { return ended(self.end(atMost: Self.grace)) }
      if let call = calls.overdue(limits.answer) {
        kill()
        return .died(death(.stall(limits.answer), call))
      }
      if let memory = child.memory, memory > limits.memory {
        kill()
        return .died(death(.memory(limits.memory), calls.onlyOne))
      }
    }
  }

  private func waitForNews() {
    var journal = pollfd(fd: child.journal, events: Int16(POLLIN), revents: 0)
    _ = poll(&journal, 1, Int32(Self.tick / .milliseconds(1)))
  }

  private mutating func take(_ record: JournalRecord) {
    switch record {
    case .step(let step):
      self.step = step
      switch step {
      case .building(let edition): self.edition = edition
      case .writing(let name, let parent): folders.append((name, parent))
      case .reading, .waiting: break
      }
      observer?.begins(step)
    case .begun(let mark, let thread): calls.begin(mark, on: thread)
    case .ended(let mark): calls.end(mark)
    case .stopped(let thread): calls.blame(thread)
    case .closed(let report): self.report = report
    }
  }

  private func interrupted(_ signal: Int32) -> End {
    child.send(signal)
    end(atMost: Self.grace)
    return .interrupted(signal: signal)
  }

  /// Waits for the child's end, and brings it about when that takes too long.
  @discardableResult private func end(atMost limit: Duration) -> ChildProcess.End {
    if let end = child.wait(atMost: limit) { return end }
    child.send(SIGKILL)
    return child.wait()
  }

  private func kill() { end(atMost: .zero) }

  private func ended(_ end: ChildProcess.End) -> End {
    switch end {
    case .signalled(SIGINT): .interrupted(signal: SIGINT)  // from the keyboard, to all of us
    case .signalled(let signal): .died(death(.signal(signal), culprit(of: signal)))
    case .exited(let status): .died(death(.exit(status), calls.culprit))
    }
  }

  /// Who is to blame for a signal: a killing may have come from elsewhere, and counts against a plugin
  /// only when it comes again while that one is at work alone.
  private func culprit(of signal: Int32) -> ContributionMark? {
    let mayBeFromElsewhere = [SIGKILL, SIGTERM, SIGHUP].contains(signal)
    return mayBeFromElsewhere && !isOneAtATime ? calls.blamed : calls.culprit
  }

  private func death(_ cause: Death.Cause, _ culprit: ContributionMark?) -> Death {
    Death(
      cause: cause, culprit: culprit, wasContributing: !calls.isEmpty, edition: edition,
      step: step, lastWords: child.printed.runtimeMessage(limit: 300))
  }
}
