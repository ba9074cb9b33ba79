import Platform
import Synchronization
import Testing

/// Concurrent work has the same results as sequential work.
@Suite struct ConcurrencyTests {
  @Test(arguments: [1, 2, 7], [0, 1, 2, 63, 1000])
  func resultsAreInTheOrderOfTheValues(jobs: Int, count: Int) async {
    let values = Array(0..<count)
    for chunkSize in [nil, 1, 10] {
      let doubled = await Parallel.map(values, jobs: jobs, chunkSize: chunkSize) { $0 * 2 }
      #expect(doubled == values.map { $0 * 2 })
    }
  }

  private final class Guarded: Sendable {
    let lock = ReadWriteLock()
    let readers = Mutex(0)
    let writers = Mutex(0)
  }

  @Test func writersAreExclusive() async {
    let guarded = Guarded()
    let good = await Parallel.map(Array(0..<2000), jobs: 4, chunkSize: 1) { number in
      if number % 5 == 0 {
        return guarded.lock.writing {
          guarded.writers.withLock { $0 += 1 }
          defer { guarded.writers.withLock { $0 -= 1 } }
          return guarded.writers.withLock { $0 } == 1 && guarded.readers.withLock { $0 } == 0
        }
      }
      return guarded.lock.reading {
        guarded.readers.withLock { $0 += 1 }
        defer { guarded.readers.withLock { $0 -= 1 } }
        return guarded.writers.withLock { $0 } == 0
      }
    }
    #expect(good.allSatisfy { $0 })
  }
}
