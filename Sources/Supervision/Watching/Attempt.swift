import Assembling
import Building
import Findings
import Platform
import WorkspaceFiles

/// One run of a build in a child, followed to its end.
struct Attempt: ~Copyable {
  /// How it ended.
  enum End {
    /// The closing record came.
    case closed(BuildReport)
    /// Somebody wanted the program to end.
    case interrupted(signal: Signal)
    /// The child ended without a closing record, or had to be ended.
    case failed(ProcessFailure)
  }

  /// How often limits are looked at.
  private static let tick = Duration.milliseconds(20)
  /// How long a child that was asked to end may take over it.
  private static let grace = Duration.seconds(2)
  /// What tells the runtime whether to print the stack of a crash.
  private static let backtrace = "SWIFT_BACKTRACE"

  private var child: ChildProcess
  private let limits: SupervisionLimits
  private let isSerial: Bool
  private let interruption: Interruption
  private let observer: (any BuildObserver)?
  private var reader: JournalReader
  private var calls = RunningCalls()
  private var edition: String?
  private var step: BuildStep?
  private var folders: [(name: String, parent: String)] = []
  private var report: BuildReport?
  /// The first line of the journal that was no record.
  private var unreadable: String?

  /// Starts a child.
  init(
    _ program: String, _ order: BuildOrder, limits: SupervisionLimits,
    interruption: Interruption, observer: (any BuildObserver)?
  ) throws(SystemError) {
    var launch = ProcessLaunch(program: program, arguments: order.arguments)
    launch.ignoredSignals = interruption.ignored
    if CurrentProcess.variable(Self.backtrace) == nil {
      // Whoever reads of a crash wants the report; walking over the stack takes seconds.
      launch.variables[Self.backtrace] = "enable=no"
    }
    child = try ChildProcess(launch)
    reader = JournalReader(child.journal)
    self.limits = limits
    isSerial = order.isSerial
    self.interruption = interruption
    self.observer = observer
  }

  /// Follows the child to its end.
  mutating func follow() async -> End {
    let end = await watch()
    if case .closed = end { return end }
    // The child may have ended between making a folder and putting it in its place.
    for folder in folders { OutputFolder.clear(parent: folder.parent, name: folder.name) }
    return end
  }

  private mutating func watch() async -> End {
    while true {
      child.journal.waitForInput(atMost: Self.tick)
      let end = child.poll()
      await Task.yield()  // others of this program show how far the build is
      for entry in reader.entries() { take(entry) }
      if var report {
        if end == nil { child.end(within: Self.grace) }
        if let unreadable { report.add(.journalUnreadable(unreadable)) }
        return .closed(report)
      }
      if let end { return ended(end) }
      if let signal = interruption.signal { return interrupted(signal) }
      if reader.isAtEnd { return ended(child.end(within: Self.grace)) }
      if let call = calls.overdue(limits.answer) {
        child.end(within: .zero)
        return .failed(failure(.stall(limits.answer), call))
      }
      if let memory = child.memory, memory > limits.memory {
        child.end(within: .zero)
        return .failed(failure(.memory(limits.memory), calls.onlyOne))
      }
    }
  }

  private mutating func take(_ entry: JournalReader.Entry) {
    switch entry {
    case .record(let record): take(record)
    case .unreadable(let line): unreadable = unreadable ?? line
    }
  }

  private mutating func take(_ record: JournalRecord) {
    switch record {
    case .step(let step):
      self.step = step
      switch step {
      case .building(let edition): self.edition = edition
      case .writing(let name, let parent): folders.append((name, parent))
      case .reading, .running, .waiting: break
      }
      observer?.willBegin(step)
    case .begun(let mark, let thread): calls.begin(mark, on: thread)
    case .ended(let mark): calls.end(mark)
    case .stopped(let thread): calls.blame(thread)
    case .closed(let report): self.report = report
    }
  }

  private mutating func interrupted(_ signal: Signal) -> End {
    child.send(signal)
    child.end(within: Self.grace)
    return .interrupted(signal: signal)
  }

  private func ended(_ end: ProcessEnd) -> End {
    switch end {
    // It came from the keyboard, and so to all of us.
    case .signalled(.interrupt): .interrupted(signal: .interrupt)
    case .signalled(let signal): .failed(failure(.signal(signal), culprit(of: signal)))
    case .exited(let status): .failed(failure(.exit(status), calls.culprit))
    }
  }

  /// Who is to blame for a signal: a killing may have come from elsewhere, and counts against a plugin
  /// only when it comes again while that one is at work alone.
  private func culprit(of signal: Signal) -> ContributionMark? {
    let mayBeFromElsewhere = [Signal.kill, .terminate, .hangUp].contains(signal)
    return mayBeFromElsewhere && !isSerial ? calls.blamed : calls.culprit
  }

  private func failure(
    _ cause: ProcessFailure.Cause, _ culprit: ContributionMark?
  ) -> ProcessFailure {
    ProcessFailure(
      cause: cause, culprit: culprit, wasContributing: !calls.isEmpty, edition: edition,
      step: step, lastWords: child.printed.runtimeMessage(limit: 300), unreadable: unreadable)
  }
}
