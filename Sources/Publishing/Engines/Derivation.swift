package import Findings
package import Platform

/// How an outside engine makes a file of others.
///
/// The engine runs in the folder of the edition's output, which is private until it is published, and
/// which by then contains every file that is not derived itself, and the derived ones before this one.
package struct Derivation: Sendable {
  /// What an engine printed, and what a format made of it.
  package struct Translation: Sendable {
    /// Findings, at the author's places where the format can tell them.
    package var findings: [Diagnostic]
    /// The lines that the format has no finding for.
    package var rest: [String]

    /// Makes the value.
    package init(findings: [Diagnostic] = [], rest: [String]) {
      self.findings = findings
      self.rest = rest
    }
  }

  /// Who makes it.
  package var engine: ExternalEngine
  /// The command line without the program's name; paths are relative to the output folder.
  package var arguments: [String]
  /// Where the engine leaves the file; nil for the path under which it is published.
  package var result: String?
  /// Variables of the engine's environment beside, or instead of, this program's.
  package var variables: [String: String] = [:]
  /// How long it may take, and how much memory.
  package var limits = ProcessLimits()
  /// Turns the lines that the engine printed into findings; an error among them costs the format.
  package var translate: @Sendable ([String]) -> Translation = { Translation(rest: $0) }

  /// Describes a derivation.
  package init(engine: ExternalEngine, arguments: [String], result: String? = nil) {
    self.engine = engine
    self.arguments = arguments
    self.result = result
  }
}
