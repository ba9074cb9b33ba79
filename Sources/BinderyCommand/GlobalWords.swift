/// Global options before the command, where many people write them.
enum GlobalWords {
  private static let options = ["--workspace", "--diagnostics", "--jobs"]
  private static let flags = ["--notes"]

  /// The arguments with such options moved to the end, where the command takes them.
  static func behindCommand(_ arguments: [String]) -> [String] {
    var rest = arguments[...]
    while let word = rest.first, let count = length(of: word) { rest = rest.dropFirst(count) }
    let moved = arguments.prefix(arguments.count - rest.count)
    guard !moved.isEmpty, let command = rest.first, !command.hasPrefix("-") else {
      return arguments
    }
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return Array(rest[..<end] + moved + rest[end...])
  }

  /// How many words an option takes up, if it is a global one.
  private static func length(of word: String) -> Int? {
    if flags.contains(word) { return 1 }
    if options.contains(word) { return 2 }
    return options.contains { word.hasPrefix("\($0)=") } ? 1 : nil
  }
}
