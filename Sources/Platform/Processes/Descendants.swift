import CPlatform
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a child process leaves behind when it ends.
///
/// It is ended only if this process adopts orphans: then all its children are of its own doing.
enum Descendants {
  /// The number of children that are looked at together.
  private static let maxCount = 256
  /// The number of looks after which the rest is left alone: it multiplies faster than it is ended.
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
