/// Does one thing to many values at once.
public enum Parallel {
  /// The results for the values in their order, whatever order they were made in.
  ///
  /// - Parameters:
  ///   - jobs: the greatest number of values worked on at once.
  ///   - stretch: how many values a worker takes at a time; nil for what suits their number.
  public static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], jobs: Int, stretch: Int? = nil,
    _ transform: @escaping @Sendable (Value) -> Result
  ) async -> [Result] {
    guard values.count > 1, jobs > 1 else { return values.map(transform) }
    // Small stretches keep all workers busy to the end; each result finds its place by number.
    let stretch = stretch ?? max(1, min(64, values.count / (jobs * 4)))
    let starts = Array(stride(from: 0, to: values.count, by: stretch))
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      var next = starts.makeIterator()
      func add(_ group: inout TaskGroup<(Int, [Result])>) {
        guard let start = next.next() else { return }
        group.addTask {
          (start, values[start..<min(start + stretch, values.count)].map(transform))
        }
      }
      for _ in 0..<jobs { add(&group) }
      var stretches: [(Int, [Result])] = []
      stretches.reserveCapacity(starts.count)
      while let done = await group.next() {
        stretches.append(done)
        add(&group)
      }
      return stretches.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }
}
