public import Findings
import Platform
public import Records
public import WorkspaceFiles

/// Reads a unit's content folder: files to records.
public struct ContentReader: Sendable {
  private let context: ContentContext
  private let jobs: Int

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - folder: the content folder, `Plugins/<Sector>/Content`.
  ///   - sector: the unit's id.
  ///   - allowsHTML: whether raw HTML in texts is passed on.
  ///   - jobs: the greatest number of activities read at once.
  ///   - diagnostics: receives what is wrong.
  public init(
    folder: Folder, sector: String, allowsHTML: Bool = false, jobs: Int,
    diagnostics: DiagnosticCollector
  ) {
    context = ContentContext(
      folder: folder, sector: sector, allowsHTML: allowsHTML, diagnostics: diagnostics)
    self.jobs = jobs
  }

  /// Reads and checks everything.
  ///
  /// - Returns: the content; nil when there is no usable `sector.yaml`, which was reported. Records
  ///   with errors, which were reported, are left out.
  public func read() async -> SectorContent? {
    let files: [String]
    do throws(FileProblem) {
      files = try context.folder.files(under: "activities")
    } catch {
      let path = context.folder.displayPath("activities")
      context.diagnostics.report(error.diagnostic(path: path, namedAt: nil))
      return nil
    }
    let texts = files.filter { $0.hasSuffix(".md") }
    for file in files where !file.hasSuffix(".md") {
      context.diagnostics.report(.strayFile(context.folder.displayPath(file)))
    }
    guard let profile = SectorFile.read(in: context) else { return nil }
    let context = context
    async let partners = PartnersFile.read(in: context)
    async let publications = RecordOrder.sorted(PublicationsFile.read(in: context))
    async let designations = DesignationsFile.read(in: context)
    async let milestones = MilestonesFile.read(in: context)
    async let facts = FactsFile.read(in: context)
    let activities = await Parallel.map(texts, jobs: jobs) { ActivityFile.read($0, in: context) }
      .compactMap(\.self)
    check(activities, profile)
    let records = await RecordSet(
      activities: RecordOrder.sorted(activities, themes: profile.themes.map(\.id)),
      publications: publications, partners: partners, designations: designations,
      milestones: milestones, facts: facts)
    let others = [
      SectorFile.name, PublicationsFile.name, PartnersFile.name, DesignationsFile.name,
      MilestonesFile.name, FactsFile.name,
    ].filter(context.folder.holds)
    return SectorContent(
      profile: profile, records: records,
      sources: (others + texts).map(context.folder.displayPath))
  }

  private func check(_ activities: [Activity], _ profile: SectorProfile) {
    var themes: Set<String> = []
    var known = KnownWords(profile.themes.map(\.id))
    for theme in profile.themes where !themes.insert(theme.id).inserted {
      context.diagnostics.report(.duplicateTheme(theme.id, at: profile.place))
    }
    var first: [String: Place] = [:]
    first.reserveCapacity(activities.count)
    for activity in activities {
      if let theme = activity.theme, !themes.contains(theme.value) {
        context.diagnostics.report(
          .unknownTheme(theme.value, at: theme.place), among: &known)
      }
      if let earlier = first.updateValue(activity.place, forKey: activity.id) {
        context.diagnostics.report(
          .duplicateID(activity.id, at: activity.place, first: earlier))
      }
    }
  }
}
