import Platform

extension PreviewSession {
  /// Whether a plugin has changed that this preview compiles.
  var hasToCompile: Bool { order.compilesSwift && compiler != nil && !pending.swift.isEmpty }

  /// Takes the program for made of the sources that are there.
  mutating func noteSources() {
    compiled = PluginSources(of: order.workspace)
    takeChanges()
    // Some may have changed since its start.
    compiled.forget(pending.swift)
  }

  /// Takes over a new version of the program.
  mutating func noteProgram() {
    noteSources()
    show(notice: nil)
    pending.content.insert(WatchedFiles.folders[0])
  }

  /// Compiles changed plugins, or reports that somebody has to.
  mutating func compile() async {
    pending.swift = []
    let sources = PluginSources(of: order.workspace)
    let files = sources.differences(from: compiled)
    guard !files.isEmpty else { return takeBack() }
    guard order.compilesSwift, let compiler else {
      let command = compiler?.command ?? "a build of the program"
      let notice =
        "\(files.joined(separator: ", ")): the page shows a plugin's changes once it is compiled "
        + "(\(command)); --swift does that."
      if notice != board.current.pluginNotice { tell(notice) }
      show(notice: notice)
      awaitProgram()
      return
    }
    board.update { state in
      state.phase = .compiling
      state.changed = files
    }
    let failure = await compiler.compile()
    takeChanges()
    guard let failure else {
      compiled = sources
      show(notice: nil)
      pending.content.insert(files[0])
      return
    }
    board.update { state in
      state.phase = .failed
      state.findings = []
      state.printed = []
      state.compilerPrinted = failure
      state.pluginNotice = "A plugin does not compile, so the pages come from its previous version."
    }
  }

  /// Notes that the sources are those of the program again.
  private mutating func takeBack() {
    programWatch?.cancel()
    let state = board.current
    guard state.pluginNotice != nil else { return }
    show(notice: nil)
    if state.phase == .failed { pending.content.insert(WatchedFiles.folders[2]) }
  }

  /// Shows a notice about plugins where the compiler has printed nothing.
  private func show(notice: String?) {
    board.update { state in
      state.pluginNotice = notice
      state.compilerPrinted = []
    }
  }

  /// Builds again after a replacement of the program.
  private mutating func awaitProgram() {
    let program = order.program
    let old = FileStamp(path: program)
    let continuation = continuation
    programWatch?.cancel()
    programWatch = Task.detached {
      var last = old
      // Nobody waits for a compiler longer than that, and the watch must end.
      for _ in 0..<3600 {
        try await Task.sleep(for: .seconds(1))
        let now = FileStamp(path: program)
        defer { last = now }
        // A linker writes for a while.
        if let now, now != old, now == last, FileSystem.isExecutable(program) {
          continuation.yield(.program)
          return
        }
      }
    }
  }
}
