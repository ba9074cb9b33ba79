import ArgumentParser

/// `bindery`.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bindery",
    abstract: "Assembles annual reports and newsletters from the records of many units.",
    discussion: """
      An edition is a folder in Configs/ with a report.yaml. Its sections take their content from \
      the editor's own Markdown, from the units' plugins and from records collected over all units.

        bindery list editions              what can be built
        bindery build annual-report-2024   writes build/annual-report-2024/
        bindery preview NAME               shows an edition while it is written
        bindery check                      looks over every edition without writing
        bindery proofread FILE             finds what an editor would in any text
        bindery trace 11,476               tells where a number comes from and where it stands
        bindery doctor                     lists the engines that formats need

      The exit status is 0 when all is well, 1 when content was lost or wrong, 2 when the \
      configuration or the command line is wrong.
      """,
    version: BinderyCommand.version,
    subcommands: [
      BuildCommand.self, CheckCommand.self, ListCommand.self, RenderCommand.self,
      ProofreadCommand.self, TraceCommand.self, PreviewCommand.self,
      NewCommand.self, ExplainCommand.self, SchemaCommand.self,
      DoctorCommand.self, ManualCommand.self,
    ])
}
