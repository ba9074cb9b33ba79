import Platform

extension PrintedText {
  /// How many bytes are looked at; the end of much printed text is where a failure is explained.
  private static let window = 64 << 10

  /// The first line that says something from some byte on, cut where it is too long.
  func quotation(from start: Int, limit: Int) -> String {
    Self.clipped(lines(from: start, limit: Self.window).first ?? "", limit: limit)
  }

  /// What the language's runtime says when it stops a program, without the place in its own source.
  func runtimeMessage(limit: Int) -> String? {
    let mark = "Fatal error: "
    let lines = lines(from: max(0, size - Self.window), limit: Self.window)
    guard let line = lines.last(where: { $0.contains(mark) }),
      let range = line.firstRange(of: mark)
    else { return nil }
    return Self.clipped(String(line[range.lowerBound...]), limit: limit)
  }

  private static func clipped(_ text: String, limit: Int) -> String {
    text.count > limit ? "\(text.prefix(limit))…" : text
  }
}
