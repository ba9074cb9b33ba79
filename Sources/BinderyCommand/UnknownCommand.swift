import ArgumentParser

/// Finds unknown words in the position of a command, before the parser treats them as arguments.
enum UnknownCommand {
  /// The error about the first word that names no command; nil if all do.
  static func error(in arguments: [String]) -> ValidationError? {
    var command: any ParsableCommand.Type = RootCommand.self
    var path = ""
    for word in arguments {
      // A command's name follows ‘help’.
      if path.isEmpty, word == "help" { continue }
      let subcommands = command.configuration.subcommands
      guard !subcommands.isEmpty, !word.hasPrefix("-") else { return nil }
      let next = subcommands.first { $0._commandName == word }
      guard let next else {
        let known = subcommands.map { path + $0._commandName }
        return .unknown(
          "command", path + word, among: known,
          otherwise: "; there are \(known.joined(separator: ", ")).")
      }
      command = next
      path += "\(word) "
    }
    return nil
  }
}
