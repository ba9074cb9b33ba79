/// Compares the versions of engines.
enum EngineVersion {
  /// Whether a version such as `3.1.11` is at least a minimum, number by number.
  static func isEnough(_ version: String, minimum: [Int]) -> Bool {
    let numbers = version.split { !$0.isNumber }.map { Int($0) ?? 0 }
    for (index, needed) in minimum.enumerated() {
      let own = index < numbers.count ? numbers[index] : 0
      if own != needed { return own > needed }
    }
    return true
  }

  /// A minimum as messages name it.
  static func text(_ minimum: [Int]) -> String { minimum.map(String.init).joined(separator: ".") }
}
