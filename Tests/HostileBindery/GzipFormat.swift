import Findings
import Platform
import Publishing
import Writers

/// A minimal derived format: an outside engine compresses the plain text of an edition.
struct GzipFormat: OutputFormat {
  static let engine = ExternalEngine(
    name: "gzip", commands: ["gzip"], cure: "install the package ‘gzip’")

  var name: String { "txt.gz" }
  var engines: [ExternalEngine] { [Self.engine] }

  func prepared(in context: FormatContext) -> (any PreparedFormat)? {
    context.pageTemplate(for: TextWriter()).map { Prepared(context: context, template: $0) }
  }

  /// The engine's time limit.
  ///
  /// It is generous enough for a busy machine unless a test waits for it to expire.
  private static var seconds: Double {
    CurrentProcess.environmentVariable("ENGINE_SECONDS").flatMap(Double.init) ?? 120
  }

  private struct Prepared: PreparedFormat {
    let context: FormatContext
    let template: PageTemplate

    func files(of edition: ComposedEdition) async -> [OutputFile] {
      let plan = context.plan
      let frame = template.frame(
        metadata: edition.assembly.metadata, kind: plan.kind.rawValue, words: plan.words)
      let text = ".work/\(plan.name).txt"
      var derivation = Derivation(
        engine: GzipFormat.engine, arguments: ["-n", "-9", text], result: "\(text).gz")
      derivation.limits = ProcessLimits(
        time: .seconds(GzipFormat.seconds), memory: 64 << 20, printed: 1 << 20)
      derivation.translate = { lines, _ in translated(lines) }
      return [
        OutputFile(path: text, content: .page(TextWriter(), frame), isPublished: false),
        OutputFile(path: "\(plan.name).txt.gz", content: .derived(derivation)),
      ]
    }

    /// A line of the form ‘NAME:LINE: words’ refers to a line of the configuration.
    private func translated(_ lines: [String]) -> Derivation.Translation {
      var translation = Derivation.Translation(rest: [])
      for line in lines {
        guard let match = line.wholeMatch(of: #/report:([0-9]+): (.*)/#),
          let number = Int(match.output.1)
        else {
          translation.rest.append(line)
          continue
        }
        translation.findings.append(
          Diagnostic(
            GzipFormat.remark, String(match.output.2),
            at: Place(path: context.plan.path, line: number)))
      }
      return translation
    }
  }

  /// The finding for a message of the engine that names a line.
  static let remark = DiagnosticCode(
    "gzip-remark", .note, cause: "The engine has something to say about a line.",
    example: "report:3: a long title", cure: "Look at the line.")
}
