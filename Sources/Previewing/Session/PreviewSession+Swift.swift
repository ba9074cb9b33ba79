import Platform

extension PreviewSession {
  /// Compiles changed plugins, or says that they have to be compiled.
  mutating func compile() async {
    let files = pending.swift.sorted()
    pending.swift = []
    guard order.compilesSwift, let compiler else {
      let command = compiler?.command ?? "a build of the program"
      let notice =
        "\(files.joined(separator: ", ")): a plugin is shown as it is written once it is compiled "
        + "(\(command)); --swift does that."
      tell(notice)
      board.update { $0.pluginNotice = notice }
      awaitProgram()
      return
    }
    board.update { state in
      state.phase = .compiling
      state.changed = files
    }
    let failure = await compiler.compile()
    pending.add(thread.take())
    guard let failure else {
      board.update { $0.pluginNotice = nil }
      pending.content.insert(files[0])
      return
    }
    board.update { state in
      state.phase = .failed
      state.findings = []
      state.printed = failure
      state.pluginNotice = "A plugin does not compile, so pages are those of the plugin as it was."
    }
  }

  /// Builds again once the program has been replaced.
  private mutating func awaitProgram() {
    let program = order.program
    let old = FileStamp(path: program)
    let continuation = continuation
    programWatch?.cancel()
    programWatch = Task.detached {
      var last = old
      // Nobody waits for a compiler longer than that, and nothing is looked at for ever.
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
