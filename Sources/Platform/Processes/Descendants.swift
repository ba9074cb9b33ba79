import CPlatform
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The processes that a child process leaves behind when it ends.
///
/// They are ended only if this process adopts orphans: then it has started all its children itself.
enum Descendants {
  /// The number of children examined together.
  private static let maxCount = 256
  /// The maximum number of sweeps: any remaining processes multiply faster than they can be ended.
  private static let looks = 100

  /// Ends all descendants that are left.
  static func end() {
    guard bindery_adopts_orphans() != 0 else { return }
    for _ in 1...looks {
      guard bindery_has_children() != 0 else { return }
      let left = children
      if left.isEmpty { return }
      for child in left { kill(child, SIGKILL) }
      for child in left { _ = ProcessWaiting.wait(for: child) }
    }
  }

  private static var children: [Int32] {
    [Int32](unsafeUninitializedCapacity: maxCount) { buffer, count in
      count = Int(bindery_children(buffer.baseAddress, Int32(maxCount)))
    }
  }
}
