import Foundation

/// A file with the expected form of an output.
///
/// Tests rewrite goldens only on request, if the environment variable `BINDERY_RECORD` is set.
public enum Golden {
  /// Compares an output with its golden.
  ///
  /// - Returns: nil if they are equal, otherwise the first difference.
  public static func difference(_ actual: String, from path: String) throws -> String? {
    if ProcessInfo.processInfo.environment["BINDERY_RECORD"] != nil {
      try Data(actual.utf8).write(to: URL(fileURLWithPath: path))
      return nil
    }
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else {
      return "there is no golden \(path); record it with BINDERY_RECORD=1 swift test"
    }
    let expected = String(decoding: data, as: UTF8.self)
    if actual == expected { return nil }
    let a = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let b = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(a, b).prefix { $0 == $1 }.count
    return """
      line \(line + 1) of \(path) differs
      golden: \(line < b.count ? b[line] : "(end)")
      actual: \(line < a.count ? a[line] : "(end)")
      """
  }
}
