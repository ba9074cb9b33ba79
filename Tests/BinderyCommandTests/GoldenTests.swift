import BinderyTesting
import Foundation
import Publishing
import Testing

/// Whole outputs, byte by byte, of a workspace that uses all that the engine knows.
@Suite struct GoldenTests {
  private static let goldens = "\(Repository.location)/Tests/BinderyCommandTests/Goldens"

  @Test(arguments: GoldenWorkspace.editions)
  func outputsAreTheGoldens(edition: String) async throws {
    let folder = try TemporaryWorkspace()
    let run = await CommandRun.of(
      ["build", edition, "--strict", "--output", folder.location], in: GoldenWorkspace.location,
      plugins: GoldenWorkspace.plugins)
    #expect(run.status == 0, "\(run.errors)")
    let names = try FileManager.default
      .contentsOfDirectory(atPath: "\(folder.location)/\(edition)")
      .filter { $0 != "manifest.json" && $0 != "assets" }
    #expect(names.count >= 3)
    for name in names {
      let output = try #require(folder.text("\(edition)/\(name)"))
      let difference = try Golden.difference(output, from: "\(Self.goldens)/\(name)")
      #expect(difference == nil)
    }
    let recorded = try FileManager.default.contentsOfDirectory(atPath: Self.goldens)
      .filter { $0.hasPrefix(edition) }
    #expect(Set(recorded) == Set(names))
  }

  @Test func editionsThatAreCheckedTogetherUseEveryRecord() async throws {
    let run = await CommandRun.of(
      ["check", "--strict", "--diagnostics", "json"], in: GoldenWorkspace.location,
      plugins: GoldenWorkspace.plugins)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.findings.filter { $0.code == "unused-record" } == [])
    let partial = await CommandRun.of(
      ["check", "--strict", "--diagnostics", "json", "news", "portrait"],
      in: GoldenWorkspace.location, plugins: GoldenWorkspace.plugins)
    #expect(partial.status == 0, "\(partial.errors)")
  }

  // MARK: Nothing that the engine knows is left out

  /// The files that each schema describes, by their paths.
  static let described: [(schema: String, folder: String, files: String)] = [
    ("report", "Configs", "[^/]*/report.yaml"),
    ("theme", "Templates", "[^/]*/theme.yaml"),
    ("sector", "Plugins", "[^/]*/Content/sector.yaml"),
    ("activity", "Plugins", "[^/]*/Content/activities/.*.md"),
    ("publications", "Plugins", "[^/]*/Content/publications.yaml"),
    ("designations", "Plugins", "[^/]*/Content/designations.yaml"),
    ("milestones", "Plugins", "[^/]*/Content/milestones.yaml"),
    ("facts", "Plugins", "[^/]*/Content/facts.yaml"),
    ("figures", "Plugins", "[^/]*/Content/figures.yaml"),
    ("awards", "Plugins", "[^/]*/Content/awards.yaml"),
  ]

  @Test(arguments: described)
  func everyKeyAndEveryValueIsUsed(schema: String, folder: String, files: String) async throws {
    let run = await CommandRun.of(
      ["schema", schema], in: GoldenWorkspace.location, plugins: GoldenWorkspace.plugins)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    var keys: [String: Set<String>] = [:]
    Self.collect(object, under: nil, into: &keys)
    #expect(!keys.isEmpty)
    let text = GoldenWorkspace.texts(of: try Regex(files), in: folder).joined(separator: "\n")
    for (key, values) in keys {
      let uses = text.matches(
        of: try Regex("(?:^|[\\s{,\"])\(key): *([^\n]*)", as: (Substring, Substring).self))
      #expect(!uses.isEmpty, "no \(schema) uses ‘\(key)’")
      for value in values {
        #expect(
          uses.contains { $0.output.1.hasPrefix(value) } || text.contains(": \(value)\n")
            || text.contains("- \(value)\n"),
          "no \(schema) uses ‘\(key): \(value)’")
      }
    }
  }

  @Test func everyFormatAndLayoutIsUsed() throws {
    let reports = GoldenWorkspace.texts(of: try Regex("[^/]*/report.yaml"), in: "Configs")
    let formats = reports.flatMap { report in
      report.firstMatch(of: #/formats: \[(.*)\]/#)?.output.1.split(separator: ", ") ?? []
    }
    // What outside engines make has tests of its own, because not every machine has them.
    let made = OutputFormats.standard.all.filter(\.engines.isEmpty).map(\.name)
    #expect(Set(formats.map(String.init)) == Set(made))
    let layouts = try FileManager.default
      .contentsOfDirectory(atPath: "\(GoldenWorkspace.location)/Templates/sections")
    for layout in layouts {
      let name = layout.replacing(".md.mustache", with: "")
      #expect(reports.contains { $0.contains("layout: \(name)\n") }, "\(layout)")
    }
  }

  /// The keys that a schema declares, with the values that each can have where these are listed.
  private static func collect(
    _ node: Any, under key: String?, into keys: inout [String: Set<String>]
  ) {
    if let list = node as? [Any] {
      for item in list { collect(item, under: key, into: &keys) }
    }
    guard let object = node as? [String: Any] else { return }
    if let key, let values = object["enum"] as? [String] {
      keys[key, default: []].formUnion(values)
    }
    for (name, part) in object {
      if name == "properties", let properties = part as? [String: Any] {
        for (name, property) in properties {
          keys[name, default: []].formUnion([])
          collect(property, under: name, into: &keys)
        }
      } else if name != "enum" {
        let isDefinition = name == "$defs"
        collect(
          isDefinition ? Array((part as? [String: Any] ?? [:]).values) : part,
          under: isDefinition ? nil : key, into: &keys)
      }
    }
  }
}
