#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A list of strings as C expects it: an array of pointers, terminated by a null pointer.
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

  /// Passes the array of pointers to a closure; it is valid for the duration of the call.
  borrowing func withPointers<Result>(
    _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    body(start)
  }
}
