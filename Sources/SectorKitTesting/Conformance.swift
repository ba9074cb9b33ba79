import Checking
import ContentReading
import Document
import Findings
import Records
public import SectorKit
import WorkspaceFiles
import Writers

/// Checks that a unit's plugin and content follow the rules that every edition relies on.
///
/// It is the whole test of a unit; reading the problems on a separate line makes a failure list
/// them:
///
///     let problems = await Conformance(HealthPlugin()).problems
///     #expect(problems == [])
public struct Conformance: Sendable {
  private let plugin: any SectorPlugin
  private let root: Folder?

  /// Checks a plugin and its content in the workspace that contains the test.
  public init(_ plugin: any SectorPlugin, testedIn file: String = #filePath) {
    self.plugin = plugin
    root = .workspace(around: file)
  }

  /// Checks a plugin and its content in a given workspace.
  public init(_ plugin: any SectorPlugin, workspace: String) {
    self.plugin = plugin
    root = Folder(location: workspace)
  }

  /// The violations of the rules, one sentence each; empty if there are none.
  public var problems: [String] {
    get async {
      guard let root else {
        return ["the test is not in a workspace with a folder Configs"]
      }
      let description = plugin.description
      let folder = root.folder("Plugins/\(description.folder)/Content")
      let diagnostics = DiagnosticCollector()
      let content = await ContentReader(
        folder: folder, sector: description.id,
        kinds: .standard.adding(plugin.recordKinds),
        countries: CountryFile.names(in: root, into: diagnostics), jobs: 1, diagnostics: diagnostics
      ).read()
      let judge = FindingJudge(excuses: Excuses(in: root))
      let found = diagnostics.ordered + (content.map { Checks.findings(in: $0) } ?? [])
      let findings = Diagnostic.ordered(judge.judged(found)).filter { $0.severity != .note }
        .map(Self.describe)
      guard let content else {
        return findings + ["the content of \(folder.path) cannot be used"]
      }
      var problems = findings + problemsOfDescription + problems(of: content, in: folder)
      for request in requests(for: content) { problems += await self.problems(with: request) }
      return problems
    }
  }

  private static func describe(_ diagnostic: Diagnostic) -> String {
    (diagnostic.place.map { "\($0): " } ?? "") + diagnostic.message
  }

  // MARK: The description of the unit

  private var problemsOfDescription: [String] {
    let id = plugin.description.id
    var problems: [String] = []
    if !Slug.isValid(id) { problems.append("the id ‘\(id)’ is not in lower case with hyphens") }
    let fragments = plugin.fragments.map(\.id)
    if Set(fragments).count < fragments.count {
      problems.append("two fragments have the same id: \(fragments.joined(separator: ", "))")
    }
    return problems
  }

  private func problems(of content: SectorContent, in folder: Folder) -> [String] {
    let photos = content.profile.photos + content.records.all.flatMap(\.recordPhotos)
    return photos.compactMap { photo -> String? in
      guard let asset = photo.asset else { return nil }
      let place = photo.place.map { "\($0): " } ?? ""
      if photo.alternative.isEmpty {
        return "\(place)the photo \(asset.path) has no ‘alt’ for people who cannot see it"
      }
      return photo.credit == nil ? "\(place)the photo \(asset.path) has no ‘credit’" : nil
    }
  }

  // MARK: Contributions

  /// Every kind of request that an edition may make: each fragment alone and all together, in every
  /// form, with all records and with none.
  private func requests(for content: SectorContent) -> [ContributionRequest] {
    let ids = plugin.fragments.map(\.id)
    let choices = [ids] + ids.map { [$0] } + [["no-such-fragment"], []]
    // Facts do not belong to a period, so an edition gets them even if it has no other records.
    var nothing = RecordSet()
    nothing.facts = content.records.facts
    return choices.flatMap { fragments in
      [RecordForm.full, .brief, .announcement].flatMap { form in
        [content.records, nothing].map { records in
          ContributionRequest(
            content: content, records: records, fragments: fragments, form: form, words: .english,
            reporter: Reporter(
              sector: plugin.description.id, diagnostics: DiagnosticCollector()))
        }
      }
    }
  }

  private func problems(with request: ContributionRequest) async -> [String] {
    let asked =
      "fragments [\(request.fragments.joined(separator: ", "))] in the form \(request.form.rawValue)"
    let contribution: Contribution
    do {
      contribution = try plugin.contribution(for: request)
      guard try plugin.contribution(for: request) == contribution else {
        return ["asked twice for \(asked), it returns two different answers"]
      }
    } catch {
      return ["asked for \(asked), it throws \(error)"]
    }
    var problems: [String] = []
    let given = contribution.fragments.map(\.id)
    if given != request.fragments.filter(given.contains) {
      problems.append("asked for \(asked), it returns [\(given.joined(separator: ", "))]")
    }
    var survey = ContributionSurvey(of: plugin.description)
    for fragment in contribution.fragments { survey.walk(fragment.blocks) }
    problems += survey.problems
    return await problems + Self.problemsOfWriting(contribution, asked: asked)
  }

  /// The problems of writing a contribution in every format.
  private static func problemsOfWriting(
    _ contribution: Contribution, asked: String
  ) async -> [String] {
    let blocks = contribution.fragments.flatMap(\.blocks)
    guard !blocks.isEmpty else { return [] }
    let assembly = Assembly(
      metadata: EditionMetadata(title: "", organization: "", period: nil, language: "en"),
      blocks: blocks)
    let outline = await Outline(assembly, jobs: 1)
    var shows = DocumentWriters.all.map { _ in false }
    await DocumentWriters.write(outline, in: DocumentWriters.all, words: .english, jobs: 1) {
      _, number in
      shows[number] = true
    }
    return zip(DocumentWriters.all, shows).compactMap { writer, shows in
      shows
        ? nil
        : "asked for \(asked), it returns blocks that \(writer.format.rawValue) shows nothing of"
    }
  }
}
