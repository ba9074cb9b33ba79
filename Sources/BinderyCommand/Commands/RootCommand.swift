import ArgumentParser

/// `bindery`.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bindery",
    abstract: "Assembles annual reports and newsletters from the records of many units.",
    discussion: """
      An edition is a folder in Configs/ with a report.yaml. Its sections take their content from \
      the editor's own Markdown, from the units' plugins and from records collected over all \
      units.

        bindery list editions              lists the editions
        bindery build annual-report-2024   writes build/annual-report-2024/
        bindery preview NAME               shows an edition while you write it
        bindery check                      checks every edition without writing output
        bindery proofread FILE             proof-reads any text
        bindery trace 11,476               shows where a number comes from and where it appears
        bindery doctor                     lists the engines that formats need

      The exit status is 0 if all is well, 1 if content was lost or is wrong, and 2 if the \
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
