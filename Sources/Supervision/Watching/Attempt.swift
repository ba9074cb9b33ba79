import Assembling
import Building
import Findings
import Platform
import WorkspaceFiles

/// A single attempt at a build in a child process.
struct Attempt: ~Copyable {
  /// How the attempt ended.
  enum End {
    /// The closing record arrived.
    case closed(BuildReport)
    /// The closing record of a command other than a build arrived.
    case answered(CommandAnswer)
    /// The user stopped the program.
    case interrupted(signal: Signal)
    /// The child ended in order, and before it had done anything: it is not fit for building.
    case unfit(reason: String)
    /// The child ended without a closing record, or had to be killed.
    case failed(ProcessFailure)
  }

  /// The interval between checks of limits.
  private static let tick = Duration.milliseconds(20)
  /// The time that a child has to exit after the request.
  private static let grace = Duration.seconds(2)
  /// The maximum length of a quotation from an unfit child's output.
  private static let quotation = 200
  /// The environment variable that controls the runtime's crash backtraces.
  private static let backtrace = "SWIFT_BACKTRACE"

  private var child: ChildProcess
  private let limits: SupervisionLimits
  private let isSerial: Bool
  private let subject: String
  private let interruption: Interruption
  private let observer: (any BuildObserver)?
  private var reader: JournalReader
  private var calls = RunningCalls()
  private var edition: String?
  private var step: BuildStep?
  private var folders: [(name: String, parent: String)] = []
  private var report: BuildReport?
  private var answer: CommandAnswer?
  /// The first line of the journal that was not a record.
  private var unreadable: String?
  private var quiet: QuietTime

  /// Starts a child.
  init(
    _ program: String, _ order: BuildOrder, limits: SupervisionLimits,
    interruption: Interruption, observer: (any BuildObserver)?
  ) throws(SystemError) {
    var launch = ProcessLaunch(program: program, arguments: order.arguments)
    launch.ignoredSignals = interruption.ignored
    if CurrentProcess.environmentVariable(Self.backtrace) == nil {
      // The report explains the crash; a backtrace would take seconds.
      launch.variables[Self.backtrace] = "enable=no"
    }
    child = try ChildProcess(launch, line: order.line)
    reader = JournalReader(child.journal)
    self.limits = limits
    quiet = QuietTime(workspace: order.workspace)
    isSerial = order.isSerial
    subject = order.command == nil ? "the build" : "the command"
    self.interruption = interruption
    self.observer = observer
  }

  /// Follows the child until it ends.
  mutating func follow() async -> End {
    let end = await watch()
    switch end {
    case .closed, .answered: return end
    case .interrupted, .unfit, .failed: break
    }
    // The child may have ended after creating a folder but before moving it into place.
    for folder in folders { OutputFolder.clear(parent: folder.parent, name: folder.name) }
    return end
  }

  private mutating func watch() async -> End {
    while true {
      child.journal.waitForInput(atMost: Self.tick)
      let end = child.poll()
      await Task.yield()  // lets the progress line update
      let entries = reader.entries()
      for entry in entries { handle(entry) }
      if var report {
        if end == nil { child.end(within: Self.grace) }
        if let unreadable { report.add(.journalUnreadable(unreadable)) }
        return .closed(report)
      }
      if let answer {
        if end == nil { child.end(within: Self.grace) }
        return .answered(answer)
      }
      if let end { return ended(end) }
      if let signal = interruption.signal { return interrupted(signal) }
      if reader.isAtEnd { return ended(child.end(within: Self.grace)) }
      if entries.isEmpty { child.goOnIfStopped() }
      if let call = calls.overdue(limits.answer) {
        child.end(within: .zero)
        return .failed(failure(.stall(limits.answer), call))
      }
      if let limit = quiet.exceeded(
        isQuiet: entries.isEmpty && calls.isEmpty, during: step, limits.answer)
      {
        child.end(within: .zero)
        return .failed(failure(.stall(limit), nil))
      }
      for (size, limit) in [
        (child.printed.size, limits.printed), (reader.lineLength, limits.journalLine),
      ] where size > limit {
        child.end(within: .zero)
        return .failed(failure(.printed(limit), calls.onlyOne))
      }
      if let memory = child.memory, memory > limits.memory {
        child.end(within: .zero)
        return .failed(failure(.memory(limits.memory), calls.onlyOne))
      }
    }
  }

  private mutating func handle(_ entry: JournalReader.Entry) {
    switch entry {
    case .record(let record): handle(record)
    case .unreadable(let line): unreadable = unreadable ?? line
    }
  }

  private mutating func handle(_ record: JournalRecord) {
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
    case .left(let mark, let thread): calls.leave(thread, by: mark)
    case .stopped(let thread): calls.blame(thread)
    case .closed(let report): self.report = report
    case .answered(let answer): self.answer = answer
    }
  }

  private mutating func interrupted(_ signal: Signal) -> End {
    child.send(signal)
    child.end(within: Self.grace)
    return .interrupted(signal: signal)
  }

  private func ended(_ end: ProcessEnd) -> End {
    switch end {
    // It came from the keyboard and was sent to the whole process group.
    case .signalled(.interrupt): .interrupted(signal: .interrupt)
    case .signalled(let signal): .failed(failure(.signal(signal), culprit(of: signal)))
    case .exited(let status) where step == nil && calls.isEmpty:
      .unfit(
        reason: child.printed.quotation(from: 0, limit: Self.quotation)
          ?? "it ended with status \(status)")
    case .exited(let status): .failed(failure(.exit(status), calls.culprit))
    }
  }

  /// The call that caused a signal.
  ///
  /// A kill may have come from elsewhere, so it counts against a plugin only if it happens again
  /// while plugins run one at a time.
  private func culprit(of signal: Signal) -> ContributionMark? {
    let mayBeFromElsewhere = Signal.ofUnknownCause.contains(signal)
    return mayBeFromElsewhere && !isSerial ? calls.blamed : calls.culprit
  }

  private func failure(
    _ cause: ProcessFailure.Cause, _ culprit: ContributionMark?
  ) -> ProcessFailure {
    ProcessFailure(
      cause: cause, subject: subject, culprit: culprit, wasContributing: !calls.isEmpty,
      edition: edition,
      step: step, lastWords: child.printed.runtimeMessage(limit: 300), unreadable: unreadable)
  }
}
