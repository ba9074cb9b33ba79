/// Processes many values concurrently.
public enum Parallel {
  /// The results of transforming the values, in the order of the values.
  ///
  /// - Parameters:
  ///   - jobs: the maximum number of values processed at once.
  ///   - chunkSize: how many values a worker takes at a time; by default, chosen from their number.
  public static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], jobs: Int, chunkSize: Int? = nil,
    _ transform: @escaping @Sendable (Value) -> Result
  ) async -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(values.count)
    await forEach(values, jobs: jobs, chunkSize: chunkSize, transform) { results.append($0) }
    return results
  }

  /// The results of transforming the values, in the order of the values, by work that waits for something,
  /// such as for other programs.
  ///
  /// - Parameter jobs: the maximum number of values processed at once.
  public static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], jobs: Int, awaiting transform: @escaping @Sendable (Value) async -> Result
  ) async -> [Result] {
    await withTaskGroup(of: (Int, Result).self) { group in
      var results: [Result?] = Array(repeating: nil, count: values.count)
      for (index, value) in values.enumerated() {
        if index >= max(1, jobs), let (done, result) = await group.next() { results[done] = result }
        group.addTask { (index, await transform(value)) }
      }
      for await (done, result) in group { results[done] = result }
      return results.compactMap(\.self)
    }
  }

  /// Transforms values and delivers the results in the order of the values, the first ones while
  /// later ones are still being computed.
  ///
  /// - Parameters:
  ///   - jobs: the maximum number of values processed at once.
  ///   - chunkSize: how many values a worker takes at a time; by default, chosen from their number.
  ///   - receive: called with each result, one at a time.
  public static func forEach<Value: Sendable, Result: Sendable>(
    _ values: [Value], jobs: Int, chunkSize: Int? = nil,
    _ transform: @escaping @Sendable (Value) -> Result, receive: (Result) -> Void
  ) async {
    guard values.count > 1, jobs > 1 else {
      for value in values { receive(transform(value)) }
      return
    }
    // Small chunks keep all workers busy to the end; each carries its start for restoring the
    // order.
    let chunkSize = chunkSize ?? max(1, min(64, values.count / (jobs * 4)))
    await withTaskGroup(of: (Int, [Result]).self) { group in
      var next = stride(from: 0, to: values.count, by: chunkSize).makeIterator()
      func add(_ group: inout TaskGroup<(Int, [Result])>) {
        guard let start = next.next() else { return }
        group.addTask {
          (start, values[start..<min(start + chunkSize, values.count)].map(transform))
        }
      }
      for _ in 0..<jobs { add(&group) }
      var early: [Int: [Result]] = [:]
      var due = 0
      while let (start, results) = await group.next() {
        add(&group)
        early[start] = results
        while let results = early.removeValue(forKey: due) {
          for result in results { receive(result) }
          due += results.count
        }
      }
    }
  }
}
