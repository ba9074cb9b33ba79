import Platform
import PreviewNotes

/// Builds the edition whenever its files have changed, one build after the other.
struct PreviewSession {
  let order: PreviewOrder
  /// The folder for builds.
  let folder: TemporaryFolder
  let board: StateBoard
  let wakes: AsyncStream<Wake>
  let continuation: AsyncStream<Wake>.Continuation
  /// Receives lines for the terminal.
  let tell: @Sendable (String) -> Void

  let builder: EditionBuilder
  let compiler: PluginCompiler?
  var thread: WatchThread
  /// The changes since the last build began.
  var pending = WorkspaceChanges()
  /// The files as they were after the last build, to find out whether the system reports all
  /// changes.
  var snapshot: TreeSnapshot?
  /// The sources of the program, as far as known.
  var compiled = PluginSources()
  private var number = 0
  /// The changes since the last build that is shown.
  private var unseen: Set<String> = []
  /// The watch for a new program; nil if none is expected.
  var programWatch: Task<Void, any Error>?
  /// Since when every build was overtaken by another change; nil if the last one was not.
  private var overtakenSince: SuspendingClock.Instant?

  let clock = SuspendingClock()
  /// How long nothing may change before a build begins: programs write a file in several steps.
  private static let quiet = Duration.milliseconds(6)
  /// How long a build waits for that at most.
  private static let maxQuiet = Duration.milliseconds(200)
  /// The time before the session also shows builds that changes have overtaken.
  ///
  /// After that, people see that something happens, and that it is not the last word.
  private static let patience = Duration.seconds(2)

  init(
    _ order: PreviewOrder, in folder: TemporaryFolder, watch: any WorkspaceWatch, board: StateBoard,
    wakes: (stream: AsyncStream<Wake>, continuation: AsyncStream<Wake>.Continuation),
    programs: ProgramSearch = ProgramSearch(), tell: @escaping @Sendable (String) -> Void
  ) {
    self.order = order
    self.folder = folder
    self.board = board
    self.tell = tell
    self.wakes = wakes.stream
    let continuation = wakes.continuation
    self.continuation = continuation
    builder = EditionBuilder(order: order)
    compiler = PluginCompiler(of: order.program, in: programs)
    thread = WatchThread(watch) { continuation.yield(.changes) }
  }

  /// Follows the files until the task is cancelled or the workspace is gone.
  mutating func run() async {
    await build()
    noteSources()
    guard await catchUp() else { return }
    for await wake in wakes {
      switch wake {
      case .changes: takeChanges()
      case .program: noteProgram()
      case .check: check()
      case .make(let format, let number): await make(format, of: number)
      }
      guard await catchUp() else { return }
    }
  }

  /// Builds until nothing has changed any more.
  ///
  /// - Returns: whether the preview goes on.
  private mutating func catchUp() async -> Bool {
    repeat {
      if pending.isEnd, await !isBack() { return false }
      await followChanges()
      if Task.isCancelled { return false }
    } while pending.isEnd
    return true
  }

  private mutating func followChanges() async {
    while !pending.isEmpty, !pending.isEnd, !Task.isCancelled {
      await settle()
      if !pending.swift.isEmpty { await compile() }
      if pending.content.isEmpty { break }
      await build()
    }
  }

  /// Waits until the writing of files has stopped.
  private mutating func settle() async {
    let start = clock.now
    repeat {
      try? await Task.sleep(for: Self.quiet, clock: clock)
      if !takeChanges() { return }
    } while clock.now - start < Self.maxQuiet
  }

  private mutating func build() async {
    let changes = pending.content
    pending.content = []
    unseen.formUnion(changes)
    number += 1
    board.update { state in
      state.phase = .building
      state.changed = changes.sorted()
    }
    let start = clock.now
    let location: String
    do throws(SystemError) {
      location = "\(try folder.location())/\(number)"
    } catch {
      let end = EditionBuilder.End(
        printed: ["No folder to build into can be made: \(error.text)"])
      return show(end, at: "", milliseconds: 0, isOvertaken: false)
    }
    let end = await builder.build(into: location)
    if Task.isCancelled { return }
    takeChanges()
    let isOvertaken = !pending.content.isEmpty || hasToCompile
    overtakenSince = isOvertaken ? overtakenSince ?? start : nil
    if let overtakenSince, clock.now - overtakenSince < Self.patience {
      // Parts of it may be older than others. Its changes have still to be shown.
      FileSystem.remove(location)
      pending.content.formUnion(changes)
      return
    }
    let took = Int((clock.now - start) / .milliseconds(1))
    show(end, at: location, milliseconds: took, isOvertaken: isOvertaken)
    // Taken behind the build, so nobody waits for it.
    snapshot = thread.watch is PolledWatch ? nil : TreeSnapshot(of: order.workspace)
  }

  /// Shows how a build ended.
  private mutating func show(
    _ end: EditionBuilder.End, at location: String, milliseconds: Int, isOvertaken: Bool
  ) {
    var dropped: [String] = []
    let (number, hasOnlyTexts) = (number, unseen.allSatisfy { $0.hasSuffix(".md") })
    if end.isWhole { unseen = [] }
    board.update { state in
      state.findings = end.report?.findings ?? []
      state.printed = end.reason(in: location)
      guard end.isWhole, let map = end.map else {
        state.phase = isOvertaken ? .building : .failed
        dropped = location.isEmpty ? [] : [location]
        return
      }
      let output = OutputListing(of: map.edition, at: location)
      state.phase = isOvertaken ? .building : .done
      state.outputs.insert(
        PreviewState.Shown(
          number: number, base: hasOnlyTexts ? state.shown?.base ?? number : number,
          folder: location, location: output.location, map: map,
          files: output.files, milliseconds: milliseconds), at: 0)
      while state.outputs.count > PreviewState.keptOutputs {
        dropped += state.outputs.popLast().map { [$0.folder] } ?? []
      }
    }
    for folder in dropped { FileSystem.remove(folder) }
  }

  /// Whether the workspace is there again shortly after it was gone, as when somebody makes it anew.
  private mutating func isBack() async -> Bool {
    pending.isEnd = false
    for _ in 0..<20 {
      if FileStatus(path: order.workspace)?.isFolder == true {
        watchAnew()
        return true
      }
      try? await Task.sleep(for: .milliseconds(100), clock: clock)
      if Task.isCancelled { return true }
    }
    tell("The workspace is gone, so the preview ends.")
    return false
  }
}
