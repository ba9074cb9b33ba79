import ReportAssembly
import SectorKit
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
    _ program: String, _ arguments: [String], limits: SupervisionLimits,
    codes: [String: DiagnosticCode], interruption: Interruption, observer: (any BuildObserver)?
  ) throws(ChildProcess.StartFailure) {
    child = try ChildProcess(program, arguments)
    reader = JournalReader(child.journal, codes: codes)
    self.limits = limits
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
      await Task.yield()  // others of this program show how far the build is
      for record in reader.records() { take(record) }
      if let report {
        _ = child.wait()
        return .closed(report)
      }
      if let signal = interruption.signal { return interrupted(signal) }
      if reader.isAtEnd { return ended(child.wait()) }
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
    var watched = [child.journal, interruption.descriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    _ = poll(&watched, nfds_t(watched.count), Int32(Self.tick / .milliseconds(1)))
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
    if child.wait(atMost: Self.grace) == nil { kill() }
    return .interrupted(signal: signal)
  }

  private func kill() {
    child.send(SIGKILL)
    _ = child.wait()
  }

  private func ended(_ end: ChildProcess.End) -> End {
    switch end {
    case .signalled(SIGINT): .interrupted(signal: SIGINT)  // from the keyboard, to all of us
    case .signalled(let signal): .died(death(.signal(signal), calls.culprit))
    case .exited(let status): .died(death(.exit(status), calls.culprit))
    }
  }

  private func death(_ cause: Death.Cause, _ culprit: ContributionMark?) -> Death {
    Death(
      cause: cause, culprit: culprit, wasContributing: !calls.isEmpty, edition: edition,
      step: step, lastWords: child.printed.fatalError(limit: 300))
  }
}
