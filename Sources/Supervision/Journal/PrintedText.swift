#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a supervised build printed: a file that has no name.
struct PrintedText {
  let descriptor: Int32

  /// Text kept in an open file.
  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Makes an empty one in the folder for temporary files; what is printed is thrown away where that
  /// is impossible.
  static func make() -> PrintedText {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/bindery.XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return PrintedText(open("/dev/null", O_RDWR | O_CLOEXEC)) }
    unlink(template)
    _ = fcntl(descriptor, F_SETFL, O_APPEND)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return PrintedText(descriptor)
  }

  /// How many bytes there are.
  var size: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// The first line that says something from some byte on, cut where it is too long.
  func quotation(from start: Int, limit: Int) -> String {
    Self.clipped(lines(from: start, limit: 64 << 10).first ?? "", limit: limit)
  }

  /// What the language's runtime says when it stops a program, without the place in its own source.
  func runtimeMessage(limit: Int) -> String? {
    let mark = "Fatal error: "
    // The end of much printed text is where it stands.
    let lines = lines(from: max(0, size - (64 << 10)), limit: 64 << 10)
    guard let line = lines.last(where: { $0.contains(mark) }),
      let range = line.firstRange(of: mark)
    else { return nil }
    return Self.clipped(String(line[range.lowerBound...]), limit: limit)
  }

  private func lines(from start: Int, limit: Int) -> [String] {
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      count = max(0, pread(descriptor, buffer.baseAddress, limit, off_t(start)))
    }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .filter { $0.contains { !$0.isWhitespace } }.map(String.init)
  }

  private static func clipped(_ text: String, limit: Int) -> String {
    text.count > limit ? "\(text.prefix(limit))…" : text
  }
}
