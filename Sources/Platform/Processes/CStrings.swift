#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Texts as C wants a list of them: pointers, ended by a null pointer.
struct CStrings: ~Copyable {
  private let list: UnsafeMutableBufferPointer<UnsafeMutablePointer<CChar>?>
  private let start: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

  init(_ texts: [String]) {
    start = .allocate(capacity: texts.count + 1)
    list = UnsafeMutableBufferPointer(start: start, count: texts.count + 1)
    list.initialize(repeating: nil)
    for (index, text) in texts.enumerated() { list[index] = strdup(text) }
  }

  deinit {
    for text in list { free(text) }
    list.deallocate()
  }

  /// Hands on the list, which is there as long as the call takes.
  borrowing func withPointers<Result>(
    _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    body(start)
  }
}
