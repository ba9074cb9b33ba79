#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lets many read at once, or one write.
package struct ReadWriteLock: ~Copyable, Sendable {
  // Only the system's own functions touch what the pointer leads to, and they may from any thread.
  private nonisolated(unsafe) let lock: UnsafeMutablePointer<pthread_rwlock_t>

  /// Makes a lock that nobody has.
  package init() {
    lock = .allocate(capacity: 1)
    lock.initialize(to: pthread_rwlock_t())
    pthread_rwlock_init(lock, nil)
  }

  deinit {
    pthread_rwlock_destroy(lock)
    lock.deallocate()
  }

  /// Does something while no one writes.
  @inlinable package borrowing func reading<Result>(_ body: () -> Result) -> Result {
    lockForReading()
    defer { unlock() }
    return body()
  }

  /// Does something alone.
  @inlinable package borrowing func writing<Result>(_ body: () -> Result) -> Result {
    lockForWriting()
    defer { unlock() }
    return body()
  }

  @usableFromInline package borrowing func lockForReading() { pthread_rwlock_rdlock(lock) }
  @usableFromInline package borrowing func lockForWriting() { pthread_rwlock_wrlock(lock) }
  @usableFromInline package borrowing func unlock() { pthread_rwlock_unlock(lock) }
}
