package import Findings
package import Platform

/// How an outside engine makes a file from others.
///
/// The engine runs in the edition's output folder, which is private until publication. By then, the
/// folder contains all files that are not derived, and the derived files of the same format listed
/// before this one. Engines of different formats run at the same time.
package struct Derivation: Sendable {
  /// The output of an engine, translated by the format.
  package struct Translation: Sendable {
    /// The findings, located at the author's source where the format can tell.
    package var findings: [Diagnostic]
    /// The lines that the format could not translate.
    package var rest: [String]

    /// Makes the value.
    package init(findings: [Diagnostic] = [], rest: [String]) {
      self.findings = findings
      self.rest = rest
    }
  }

  /// The engine that makes the file.
  package var engine: ExternalEngine
  /// The command line, without the program's name; paths are relative to the output folder.
  package var arguments: [String]
  /// The paths of the files that the engine reads, which the manifest lists with the file.
  package var inputs: [String] = []
  /// The path where the engine leaves the file; nil if it is the published path.
  package var result: String?
  /// Environment variables that extend or replace those of this program.
  package var variables: [String: String] = [:]
  /// The limits on the engine.
  package var limits = ProcessLimits()
  /// Translates printed lines into findings; if one of them is an error, the format is lost.
  ///
  /// The second parameter is the location of the output folder, with the files that the engine read.
  package var translate: @Sendable ([String], String) -> Translation = { lines, _ in
    Translation(rest: lines)
  }

  /// Describes a derivation.
  package init(engine: ExternalEngine, arguments: [String], result: String? = nil) {
    self.engine = engine
    self.arguments = arguments
    self.result = result
  }
}
