import Findings
import Platform

extension PrintedText {
  /// The number of bytes to examine; failures are explained at the end of the output.
  private static let window = 64 << 10

  /// The first non-blank line from an offset, truncated to a limit; nil if there is none.
  func quotation(from start: Int, limit: Int) -> String? {
    lines(from: start, limit: Self.window).first?.clipped(to: limit)
  }

  /// The message that the Swift runtime printed when it stopped the program, without the source
  /// location.
  func runtimeMessage(limit: Int) -> String? {
    let mark = "Fatal error: "
    let lines = lines(from: max(0, size - Self.window), limit: Self.window)
    guard let line = lines.last(where: { $0.contains(mark) }),
      let range = line.firstRange(of: mark)
    else { return nil }
    return String(line[range.lowerBound...]).clipped(to: limit)
  }
}
