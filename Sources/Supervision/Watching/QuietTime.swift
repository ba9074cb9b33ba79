import Assembling
import Platform
import WorkspaceFiles

/// The time that a build has reported nothing, while no plugin was at work.
///
/// A plugin may have started work that blocks everything else, such as tasks that never end or a
/// lock that is never released.
struct QuietTime {
  /// An interval between two checks that is only possible if this program itself was suspended.
  private static let pause = Duration.seconds(1)
  /// The time allowed for a megabyte of sources, many times the usual.
  private static let perMegabyte = Duration.seconds(2)
  /// The time that an outside engine has beyond its own limits.
  private static let ofEngine = Duration.seconds(3600)

  private let workspace: String
  private var time = Duration.zero
  private var lastLook: SuspendingClock.Instant?
  private var sources: Int?

  /// Starts to watch a build of a workspace at a location.
  init(workspace: String) { self.workspace = workspace }

  /// Adds the time since the last check.
  ///
  /// - Parameters:
  ///   - isQuiet: whether nothing was reported since then, and no plugin is at work.
  ///   - step: the current step of the build.
  ///   - answer: the time that a plugin may take to answer.
  /// - Returns: the limit that has been exceeded; nil if there is time left.
  mutating func exceeded(
    isQuiet: Bool, during step: BuildStep?, _ answer: Duration
  ) -> Duration? {
    let now = SuspendingClock().now
    defer { lastLook = now }
    guard isQuiet, let lastLook else {
      time = .zero
      return nil
    }
    time += min(now - lastLook, Self.pause)
    let least = answer * Self.answers(during: step)
    guard time > least else { return nil }
    let limit = least + Self.perMegabyte * megabytes() + Self.engine(during: step)
    return time > limit ? limit : nil
  }

  /// The number of answers of a plugin that a step may take.
  private static func answers(during step: BuildStep?) -> Int {
    switch step {
    case .waiting: 10  // another build may have much to do
    case nil, .reading, .building, .writing, .running: 2
    }
  }

  private static func engine(during step: BuildStep?) -> Duration {
    if case .running = step { ofEngine } else { .zero }
  }

  /// The size of the sources, measured only when a build takes long.
  private mutating func megabytes() -> Int {
    if let sources { return sources }
    let root = Folder(location: workspace)
    let bytes = ["Configs", "Plugins", "Templates"].reduce(0) { sum, folder in
      ((try? root.files(under: folder)) ?? []).reduce(sum) {
        $0 + (FileStatus(unfollowed: "\(workspace)/\($1)")?.size ?? 0)
      }
    }
    let megabytes = bytes >> 20
    sources = megabytes
    return megabytes
  }
}
