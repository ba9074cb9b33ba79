import ArgumentParser

/// The manual page of the program, as `man` reads it, made from the help of its commands.
enum ManualPage {
  /// The text in the language of `man`.
  static var text: String {
    let configuration = RootCommand.configuration
    var lines = [
      ".TH BINDERY 1 \"\" \"bindery \(escaped(BinderyCommand.version))\" \"User Commands\"",
      ".SH NAME", "bindery \\- \(escaped(summary(configuration.abstract)))",
      ".SH SYNOPSIS", ".B bindery", ".I command", "[options]",
      ".SH DESCRIPTION",
    ]
    lines += paragraphs(configuration.discussion)
    lines.append(".SH COMMANDS")
    for command in configuration.subcommands { lines += section(of: command, under: "bindery") }
    lines += [
      ".SH EXIT STATUS", ".TP", "0", "All is well, apart from notes and warnings.", ".TP", "1",
      "Content was lost or is wrong, or there are warnings under \\-\\-strict.", ".TP", "2",
      "The configuration or the command line is wrong.",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(
    of command: any ParsableCommand.Type, under parent: String
  ) -> [String] {
    let name = "\(parent) \(command.configuration.commandName ?? "")"
    let inner = command.configuration.subcommands
    guard inner.isEmpty else { return inner.flatMap { section(of: $0, under: name) } }
    let help = RootCommand.helpMessage(for: command, columns: 72)
    return [".SS \(escaped(name))"]
      + paragraphs(help.replacing("OVERVIEW: ", with: "", maxReplacements: 1))
  }

  /// A text as paragraphs; indented lines keep their breaks.
  private static func paragraphs(_ text: String) -> [String] {
    var lines: [String] = []
    var isIndented = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        lines.append(isIndented ? "" : ".PP")
        continue
      }
      if line.hasPrefix(" ") != isIndented {
        isIndented.toggle()
        lines.append(isIndented ? ".nf" : ".fi")
      }
      lines.append(escaped(line))
    }
    return isIndented ? lines + [".fi"] : lines
  }

  /// A sentence without its full stop and capital, as lists of manual pages have it.
  private static func summary(_ sentence: String) -> String {
    let words = sentence.hasSuffix(".") ? sentence.dropLast() : sentence[...]
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  /// A line with every sign escaped that has a meaning to `man`.
  private static func escaped(_ line: some StringProtocol) -> String {
    let text = String(line).replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }
}
