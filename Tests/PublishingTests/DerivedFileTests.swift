import Bytes
import Findings
import Foundation
import Platform
import Publishing
import Testing

/// Files that engines derive from others.
@Suite struct DerivedFileTests {
  /// A format with an unpublished text, from which a shell makes further files in turn.
  private struct ShellFormat: OutputFormat {
    let name: String
    let scripts: [String]
    var engine = ExternalEngine(name: "shell", commands: ["no-such-shell", "sh"], cure: "get it")

    var engines: [ExternalEngine] { [engine] }

    func prepared(in context: FormatContext) -> (any PreparedFormat)? {
      Prepared(name: name, scripts: scripts, engine: engine)
    }

    struct Prepared: PreparedFormat {
      let name: String
      let scripts: [String]
      let engine: ExternalEngine

      func files(of edition: ComposedEdition) async -> [OutputFile] {
        let input = OutputFile(
          path: ".work/\(name)/in", content: .bytes(ByteRope([Array("input".utf8)])),
          isPublished: false)
        let notes = OutputFile(
          path: "\(name).notes", content: .bytes(ByteRope([Array("notes".utf8)])))
        return [input, notes]
          + scripts.enumerated().map { number, script in
            OutputFile(
              path: "\(name)/\(number)",
              content: .derived(Derivation(engine: engine, arguments: ["-c", script])))
          }
      }
    }
  }

  private func edition(_ formats: OutputFormats) throws -> PublishedEdition {
    try PublishedEdition(
      formats: (["text"] + formats.names.filter { $0.hasPrefix("shell") })
        .joined(separator: ", "), known: formats)
  }

  @Test func eachMayUseThoseBeforeIt() async throws {
    let formats = OutputFormats.standard.adding(
      ShellFormat(
        name: "shell",
        scripts: [
          "tr a-z A-Z < .work/shell/in > shell/0", "cat shell/0 news.txt > shell/1",
        ]))
    let edition = try edition(formats)
    let publication = await edition.publish(formats)
    #expect(publication.isPublished && !publication.isLossy)
    #expect(publication.findings.isEmpty)
    #expect(
      edition.published == ["manifest.json", "news.txt", "shell.notes", "shell/0", "shell/1"])
    #expect(edition.workspace.text("build/news/shell/0") == "INPUT")
    #expect(edition.workspace.text("build/news/shell/1") == "INPUTNews & views\n\n")
    struct Manifest: Decodable {
      struct Output: Decodable {
        var path: String
        var sha256: String
        var size: Int
      }
      var outputs: [Output]
    }
    let manifest = try JSONDecoder().decode(
      Manifest.self,
      from: try #require(edition.workspace.files(under: "build/news")["manifest.json"]))
    #expect(
      manifest.outputs.map(\.path) == ["news.txt", "shell.notes", "shell/0", "shell/1"])
    #expect(
      manifest.outputs[2].sha256
        == "f4262548cb993257ce8409eec8b0382e2836b5dd6d9cec1e8527b458dccd3098")
    #expect(manifest.outputs[2].size == 5)
  }

  @Test func aFormatIsLostWithAllItsFiles() async throws {
    let formats = OutputFormats.standard.adding(
      ShellFormat(
        name: "shell", scripts: ["echo x > shell/0", "exit 4", "touch ran; echo x > shell/2"])
    ).adding(ShellFormat(name: "shell-two", scripts: ["echo x > shell-two/0"]))
    let edition = try edition(formats)
    let publication = await edition.publish(formats)
    #expect(publication.isPublished && publication.isLossy)
    #expect(publication.findings.map(\.code.name) == ["engine-failed"])
    #expect(
      publication.findings.first?.message
        == "shell ended with status 4 instead of making ‘news/shell/1’")
    #expect(
      edition.published == ["manifest.json", "news.txt", "shell-two.notes", "shell-two/0"])
  }

  @Test func aMissingEngineCostsItsFormat() async throws {
    let missing = ExternalEngine(
      name: "Shell", commands: ["no-such-shell", "nor-this"], cure: "get the shell")
    let formats = OutputFormats.standard.adding(
      ShellFormat(name: "shell", scripts: ["echo x > shell/0"], engine: missing))
    let edition = try edition(formats)
    let plan = await edition.outputPlan(formats)
    #expect(plan.isLossy)
    #expect(
      plan.findings.map(\.message) == [
        "Shell is not there: no command ‘no-such-shell’ or ‘nor-this’ is in PATH"
      ])
    #expect(!edition.diagnostics.hasErrors)
    let publication = await edition.publish(formats)
    #expect(publication.isPublished && publication.isLossy)
    #expect(edition.published == ["manifest.json", "news.txt"])
  }

  @Test func underStrictAWarningIsNotPublished() async throws {
    let formats = OutputFormats.standard.adding(
      ShellFormat(name: "shell", scripts: ["echo hm; echo x > shell/0"]))
    let edition = try edition(formats)
    let strict = await edition.publish(formats, isStrict: true)
    #expect(!strict.isPublished)
    #expect(strict.findings.map(\.code.name) == ["engine-said"])
    #expect(edition.published.isEmpty)
    #expect(await edition.publish(formats).isPublished)
  }

  @Test func quotedOutputIsLimited() async throws {
    let formats = OutputFormats.standard.adding(
      ShellFormat(
        name: "shell",
        scripts: ["echo x > shell/0; seq 1 50; head -c 10000 /dev/zero | tr '\\0' x"]))
    let edition = try edition(formats)
    let publication = await edition.publish(formats)
    let finding = try #require(publication.findings.first)
    #expect(finding.message == "shell made ‘news/shell/0’, and said ‘1’")
    #expect(finding.notes.map(\.message).first == "it said ‘2’")
    #expect(finding.notes.count == 10)
    #expect(finding.notes.last?.message == "and 41 more lines")
  }

  @Test func enginesAreListedOnce() {
    let formats = OutputFormats([
      ShellFormat(name: "a", scripts: []), ShellFormat(name: "b", scripts: []),
    ])
    #expect(formats.engines.map(\.formats) == [["a", "b"]])
    #expect(formats.engines.first?.engine.start?.program.hasSuffix("/sh") == true)
  }

  /// An engine that never ends and one that eats memory, in the place of each real one.
  @Test(arguments: ["pdf", "docx"], ["engine-stalled", "engine-outgrew"])
  func realDerivationsKeepTheirLimits(_ format: String, _ code: String) async throws {
    let script =
      code == "engine-stalled"
      ? "sleep 600 & sleep 600" : "x=aaaaaaaa; while :; do x=$x$x; done"
    let edition = try PublishedEdition(
      formats: "text, \(format)",
      files: [
        "Templates/plain/page.typ.mustache": "#import \"bindery.typ\": *\n#{\n{{content}}\n}\n"
      ])
    let real = try #require(OutputFormats.standard[format])
    let formats = OutputFormats([
      try #require(OutputFormats.standard["text"]), ReplacedEngine(real: real, script: script),
    ])
    let publication = await edition.publish(formats)
    #expect(publication.findings.map(\.code.name) == [code])
    #expect(publication.isPublished && publication.isLossy)
    #expect(edition.published == ["manifest.json", "news.txt"])
  }

  /// A format whose engine is a shell with short limits.
  private struct ReplacedEngine: OutputFormat {
    let real: any OutputFormat
    let script: String

    var name: String { real.name }

    func prepared(in context: FormatContext) -> (any PreparedFormat)? {
      real.prepared(in: context).map { Prepared(real: $0, script: script) }
    }

    struct Prepared: PreparedFormat {
      let real: any PreparedFormat
      let script: String

      func files(of edition: ComposedEdition) async -> [OutputFile] {
        await real.files(of: edition).map { file in
          guard case .derived(var derivation) = file.content else { return file }
          derivation.engine = ExternalEngine(name: "shell", commands: ["sh"], cure: "get it")
          derivation.arguments = ["-c", script]
          derivation.limits = ProcessLimits(
            time: .seconds(script.hasPrefix("sleep") ? 1 : 60), memory: 64 << 20)
          return OutputFile(path: file.path, content: .derived(derivation))
        }
      }
    }
  }

  @Test func versionsAreComparedNumberByNumber() async {
    let shell = ExternalEngine(
      name: "shell", commands: ["sh"], versionArguments: ["-c", "echo version 3.10.2"],
      minimum: [3, 9], cure: "get it")
    guard case .found = await EngineRoll().search(for: shell) else {
      Issue.record("3.10 is newer than 3.9")
      return
    }
    let newer = ExternalEngine(
      name: "shell", commands: ["sh"], versionArguments: ["-c", "echo version 3.10.2"],
      minimum: [4], cure: "get it")
    guard case .outdated(_, version: "3.10.2") = await EngineRoll().search(for: newer) else {
      Issue.record("3.10 is older than 4")
      return
    }
  }
}
