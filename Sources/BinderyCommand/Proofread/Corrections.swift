import Findings

/// The replacements that findings are sure of.
struct Corrections {
  private let replacements: [Replacement]

  init(_ findings: [Diagnostic]) {
    replacements = findings.compactMap(\.replacement).sorted { $0.place < $1.place }
  }

  /// The text with the replacements made, and how many they were; of two that overlap, the first.
  func applied(to bytes: [UInt8]) -> (bytes: [UInt8], count: Int) {
    let lines = SourceLines(bytes, path: "")
    var result: [UInt8] = []
    var taken = 0
    var count = 0
    for replacement in replacements {
      let place = replacement.place
      guard let stop = place.end, let column = place.column,
        let first = lines.offset(of: .init(line: place.line, column: column)),
        let last = lines.offset(of: stop), first >= taken, last >= first
      else { continue }
      result += bytes[taken..<first]
      result += replacement.text.utf8
      taken = last
      count += 1
    }
    return (result + bytes[taken...], count)
  }
}
