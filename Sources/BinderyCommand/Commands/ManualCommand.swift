import ArgumentParser
import SectorKit

/// `bindery manual`.
struct ManualCommand: RunnableCommand {
  var asksPlugins: Bool { false }
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Prints the manual page.",
    discussion: """
      Read it with ‘bindery manual | man -l -’, or save it where man finds it: bindery manual > \
      ~/.local/share/man/man1/bindery.1
      """)

  func run(plugins: [any SectorPlugin], environment: CommandEnvironment) async throws -> Int32 {
    environment.standardOutput(ManualPage.text)
    return 0
  }
}
