import ArgumentParser
import MarkdownReader
import SectorKit
import Wording
import WorkspaceFiles
import YAMLReader

/// The folder of a new unit, and the lines that register it with the program.
struct SectorScaffold {
  /// The name of the target and of the folder, such as `PublicHealth`.
  let name: String

  /// Validates the name.
  init(_ name: String) throws {
    let scalars = name.unicodeScalars
    let isName =
      scalars.first.map { ("A"..."Z").contains($0) } == true
      && scalars.allSatisfy {
        ("A"..."Z").contains($0) || ("a"..."z").contains($0) || ("0"..."9").contains($0)
      }
    guard isName else {
      throw ValidationError(
        "‘\(name)’ cannot be the name of a unit: use letters and digits, a capital first, such as "
          + "PublicHealth.")
    }
    guard !Self.taken.contains(name) else {
      throw ValidationError("‘\(name)’ is a name that Swift or Bindery uses already.")
    }
    self.name = name
  }

  /// The names of modules that a unit's module would shadow.
  private static let taken: Set<String> = [
    "Any", "Self", "Type", "Protocol", "Swift", "Foundation", "Testing", "SectorKit",
    "SectorKitTesting", "Assembling", "BinderyCommand", "BinderyTesting", "Building", "Bytes",
    "Checking", "ContentReading", "Document", "Findings", "MarkdownReader", "Planning", "Platform",
    "Publishing", "Records", "Supervision", "Templating", "Wording", "WorkspaceFiles", "Writers",
    "YAMLReader", "CSVReader", "Mustache", "ArgumentParser",
  ]

  /// The words of the name.
  private var words: [String] {
    var words: [String] = []
    for character in name {
      let startsWord =
        character.isUppercase && words.last?.last?.isUppercase != true || words.isEmpty
      if startsWord { words.append("") }
      words[words.count - 1].append(character)
    }
    return words
  }

  /// The id, such as `public-health`.
  var id: String { words.map { $0.lowercased() }.joined(separator: "-") }

  private var title: String { words.joined(separator: " ") }

  private var code: String {
    let initials = words.compactMap(\.first).map(String.init).joined()
    return (initials.count > 1 ? initials : String(name.prefix(2))).uppercased()
  }

  /// The files and edits that create the unit.
  func scaffold(in root: Folder, plugins: [any SectorPlugin]) throws -> Scaffold {
    if plugins.contains(where: { $0.description.id == id || $0.description.folder == name }) {
      throw ValidationError("There is a unit ‘\(id)’ already; nothing was changed.")
    }
    let manifest = try Self.text("Package.swift", in: root)
    let list = try Self.text("Sources/bindery/Plugins.swift", in: root)
    guard let manifest = SourceList(manifest).adding("\"\(name)\"", toListNamed: "sectors"),
      let list = SourceList(list).adding("\(name)Plugin()", toListNamed: "plugins"),
      let list = SourceList(list).addingImport(of: name)
    else {
      throw ValidationError(
        "The list ‘sectors’ in Package.swift or ‘plugins’ in Sources/bindery/Plugins.swift is not "
          + "where it was; add the unit by hand.")
    }
    let folder = "Plugins/\(name)"
    return Scaffold(
      files: [
        .init(path: "\(folder)/\(name)Plugin.swift", text: plugin),
        .init(path: "\(folder)/Tests/\(name)Tests.swift", text: tests),
        .init(path: "\(folder)/Content/sector.yaml", text: profile),
      ] + RecordKinds.standard.types.map { Self.example(of: $0, in: "\(folder)/Content") },
      edits: [
        .init(path: "Package.swift", text: manifest),
        .init(path: "Sources/bindery/Plugins.swift", text: list),
      ])
  }

  private static func text(_ path: String, in root: Folder) throws -> String {
    do throws(FileProblem) {
      return String(
        decoding: try root.readText(path, limit: SourceText.defaultLimit).bytes, as: UTF8.self)
    } catch {
      throw ValidationError(
        "A new unit goes into the source of the program, but ‘\(path)’ cannot be read here.")
    }
  }

  // MARK: Texts

  private var plugin: String {
    """
    public import SectorKit

    /// The \(title) unit.
    public struct \(name)Plugin: SectorPlugin {
      /// Makes the plugin.
      public init() {}

      /// The unit's id and folder.
      public let description = SectorDescription(id: "\(id)", folder: "\(name)")
    }

    """
  }

  private var tests: String {
    """
    import SectorKitTesting
    import Testing

    @testable import \(name)

    @Suite struct \(name)Tests {
      @Test func unitKeepsTheRules() async throws {
        let problems = await Conformance(\(name)Plugin()).problems
        #expect(problems == [])
      }
    }

    """
  }

  private var profile: String {
    """
    \(ContentSchema.modeline("sector", depth: 3))
    # The profile of the unit. Only id, code and name are required.
    id: \(id)
    code: \(code)
    name: \(title)
    # motto: One line above the chapter
    # color: "#0b5fa5"
    about: |
      \(PlaceholderWords.about.rawValue)
    # areas:
    #   - title: A field of work
    #     items: [A line, Another line]
    # themes:
    #   - id: water          # activities name it with theme: water
    #     title: Water for all
    #     intro: What the theme is about, in Markdown.

    """
  }

  /// The file for a unit's records of a kind, with an example.
  private static func example(of type: any Record.Type, in folder: String) -> Scaffold.NewFile {
    switch type.recordFile {
    case .documents(let subfolder, _):
      Scaffold.NewFile(
        path: "\(folder)/\(subfolder)/example.md",
        text: """
          ---
          \(ContentSchema.modeline(type.schema.name, depth: 4))
          \(type.example)
          ---
          \(PlaceholderWords.body.rawValue) Replace this file with \(type.noun) of the unit.

          """)
    case .list(let file, _):
      Scaffold.NewFile(
        path: "\(folder)/\(file)",
        text: "\(ContentSchema.modeline(type.schema.name, depth: 3))\n\(type.example)\n")
    case .table(let file, _): Scaffold.NewFile(path: "\(folder)/\(file)", text: type.example)
    }
  }
}
