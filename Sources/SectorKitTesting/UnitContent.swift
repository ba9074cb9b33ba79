import ContentReading
import Findings
public import Records
public import SectorKit
import WorkspaceFiles

/// The content of a unit in the workspace that contains its test, for tests that count and ask.
///
///     let unit = try await UnitContent(HealthPlugin())
///     #expect(try unit.count("activities", in: "2024") == 12)
public struct UnitContent: Sendable {
  /// There is no workspace around the test, or its content for the unit cannot be used.
  public struct Unusable: Error {}
  /// No kind of record of the unit, or no field of the kind, has the name.
  public struct UnknownName: Error {
    /// The name.
    public let name: String
  }

  private let plugin: any SectorPlugin
  private let kinds: RecordKinds
  /// The unit's records.
  public let content: SectorContent

  /// Reads a unit's content.
  ///
  /// - Throws: ``Unusable``; ``Conformance`` says why.
  public init(_ plugin: any SectorPlugin, testedIn file: String = #filePath) async throws {
    self.plugin = plugin
    kinds = .standard.adding(plugin.recordKinds)
    let description = plugin.description
    guard let root = Folder.workspace(around: file) else { throw Unusable() }
    let reader = ContentReader(
      folder: root.folder("Plugins/\(description.folder)/Content"), sector: description.id,
      kinds: kinds, countries: CountryFile.names(in: root, into: DiagnosticCollector()), jobs: 1,
      diagnostics: DiagnosticCollector())
    guard let content = await reader.read() else { throw Unusable() }
    self.content = content
  }

  /// The number of records of a kind, such as `activities`, in a period, such as `2024`.
  public func count(_ kind: String, in period: String) throws -> Int {
    try records(kind, in: period).count
  }

  /// The number of records of a kind in a period for each value of a field, such as `category`.
  public func count(
    _ kind: String, by field: String, in period: String
  ) throws -> [String: Int] {
    guard kinds[kind]?.keyFields.contains(field) == true else { throw UnknownName(name: field) }
    let unit = UnitContext(content.profile, words: .english)
    return Dictionary(grouping: try records(kind, in: period)) { $0.value(of: field, in: unit) }
      .mapValues(\.count)
  }

  /// The records of a kind in a period, in their declared order.
  public func records<R: Record>(_ type: R.Type, in period: String) throws -> [R] {
    content.records.selected(period: try DateSpan(period))[type]
  }

  private func records(_ kind: String, in period: String) throws -> [any Record] {
    guard let type = kinds[kind] else { throw UnknownName(name: kind) }
    return content.records.selected(period: try DateSpan(period)).records(of: type)
  }

  /// The plugin's contribution to a section that asks for fragments over a period.
  public func contribution(
    of fragments: [String], in period: String
  ) throws -> Contribution {
    let period = try DateSpan(period)
    return try plugin.contribution(
      for: ContributionRequest(
        content: content, records: content.records.selected(period: period),
        fragments: fragments, period: period, words: .english,
        reporter: Reporter(sector: content.profile.id, diagnostics: DiagnosticCollector())))
  }
}
