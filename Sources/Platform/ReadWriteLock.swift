#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A lock that many readers or one writer can hold at a time.
package struct ReadWriteLock: ~Copyable, Sendable {
  // Only functions of the system access the pointee, and they may be called from any thread.
  private nonisolated(unsafe) let lock: UnsafeMutablePointer<pthread_rwlock_t>

  /// Makes an unlocked lock.
  package init() {
    lock = .allocate(capacity: 1)
    lock.initialize(to: pthread_rwlock_t())
    pthread_rwlock_init(lock, nil)
  }

  deinit {
    pthread_rwlock_destroy(lock)
    lock.deallocate()
  }

  /// Calls a closure while no one writes.
  @inlinable package borrowing func reading<Result>(_ body: () -> Result) -> Result {
    lockForReading()
    defer { unlock() }
    return body()
  }

  /// Calls a closure with exclusive access.
  @inlinable package borrowing func writing<Result>(_ body: () -> Result) -> Result {
    lockForWriting()
    defer { unlock() }
    return body()
  }

  @usableFromInline package borrowing func lockForReading() { pthread_rwlock_rdlock(lock) }
  @usableFromInline package borrowing func lockForWriting() { pthread_rwlock_wrlock(lock) }
  @usableFromInline package borrowing func unlock() { pthread_rwlock_unlock(lock) }
}
