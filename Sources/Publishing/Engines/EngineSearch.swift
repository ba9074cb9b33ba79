/// The result of a search for an engine.
package enum EngineSearch: Sendable, Hashable {
  /// The engine is installed, in a suitable version.
  case found(EngineStart)
  /// The engine found is too old, or does not state its version.
  case outdated(EngineStart, version: String?)
  /// The engine is not installed.
  case missing
}

/// The engines of this machine; it searches for each of them once.
package actor EngineRoll {
  private var searches: [ExternalEngine: Task<EngineSearch, Never>] = [:]
  private var versions: [EngineStart: Task<String?, Never>] = [:]

  /// Makes an empty roll.
  package init() {}

  /// Looks for an engine.
  ///
  /// An engine with a minimum version is asked for its version; if it is too old, the search
  /// continues at the next place.
  package func search(for engine: ExternalEngine) async -> EngineSearch {
    if let search = searches[engine] { return await search.value }
    let search = Task { await self.look(for: engine) }
    searches[engine] = search
    return await search.value
  }

  /// The version that an engine reports when started this way, if any.
  ///
  /// - Parameter folder: the folder to run it in; nil for that of this process.
  package func version(
    of engine: ExternalEngine, _ start: EngineStart, in folder: String? = nil
  ) async -> String? {
    if let version = versions[start] { return await version.value }
    let version = Task { await engine.version(of: start, in: folder) }
    versions[start] = version
    return await version.value
  }

  private func look(for engine: ExternalEngine) async -> EngineSearch {
    let starts = engine.starts
    guard let first = starts.first else { return .missing }
    guard let minimum = engine.minimum else { return .found(first) }
    var versions: [String?] = []
    for start in starts {
      let version = await version(of: engine, start)
      if let version, EngineVersion.isEnough(version, minimum: minimum) { return .found(start) }
      versions.append(version)
    }
    return .outdated(first, version: versions[0])
  }
}
