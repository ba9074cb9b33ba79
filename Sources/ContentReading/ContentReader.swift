public import Findings
import Platform
public import Records
public import WorkspaceFiles

/// Reads a unit's content folder.
public struct ContentReader: Sendable {
  private let context: ContentContext
  private let kinds: RecordKinds
  private let jobs: Int
  private let observer: (any RecordReadingObserver)?

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - folder: the content folder, `Plugins/<Sector>/Content`.
  ///   - sector: the unit's ID.
  ///   - kinds: the kinds of records that the unit can have.
  ///   - countries: the names of countries that records may use.
  ///   - allowsHTML: whether raw HTML in texts is kept.
  ///   - jobs: the maximum number of documents read at once.
  ///   - diagnostics: receives the findings.
  public init(
    folder: Folder, sector: String, kinds: RecordKinds = .standard,
    countries: CountryNames = .iso, allowsHTML: Bool = false, jobs: Int,
    diagnostics: DiagnosticCollector
  ) {
    self.init(
      folder: folder, sector: sector, kinds: kinds, countries: countries, allowsHTML: allowsHTML,
      jobs: jobs, diagnostics: diagnostics, observer: nil)
  }

  /// Makes a reader that tells an observer when code of a plugin runs.
  package init(
    folder: Folder, sector: String, kinds: RecordKinds, countries: CountryNames, allowsHTML: Bool,
    jobs: Int, figures: FigureMentions = FigureMentions(),
    diagnostics: DiagnosticCollector, observer: (any RecordReadingObserver)?
  ) {
    self.observer = observer
    context = ContentContext(
      folder: folder, sector: sector, allowsHTML: allowsHTML, countries: countries,
      figures: figures, diagnostics: diagnostics)
    self.kinds = kinds
    self.jobs = jobs
  }

  /// Reads nothing but the unit's figures, in the order of the file; those with errors are reported
  /// and left out.
  package func readFigures() -> [PublishedFigure] {
    guard case .list(let file, let keys, let make) = PublishedFigure.recordKind.source else {
      return []
    }
    return ListReader.read(file, of: PublishedFigure.noun, keys: keys, in: context).compactMap(make)
  }

  /// Reads the content.
  ///
  /// - Returns: the content; nil if there is no usable `sector.yaml`, which is reported. Records
  ///   with errors are reported and left out.
  public func read() async -> SectorContent? {
    let documents = kinds.types.map { ($0, files(of: $0)) }
    guard !documents.contains(where: { $0.1 == nil }) else { return nil }
    StrayNames(kinds, in: context).report()
    guard let profile = SectorFile.read(in: context) else { return nil }
    let (context, jobs, observer) = (context, jobs, observer)
    let parts = await withTaskGroup(of: (Int, RecordSet).self) { group in
      for (index, (type, files)) in documents.enumerated() {
        group.addTask {
          (
            index,
            await Self.records(of: type, files ?? [], profile, in: context, jobs: jobs, observer)
          )
        }
      }
      var parts: [RecordSet] = Array(repeating: RecordSet(), count: documents.count)
      for await (index, part) in group { parts[index] = part }
      return parts
    }
    var records = RecordSet()
    for part in parts { records.merge(part) }
    return SectorContent(profile: profile, records: records, noticed: context.census)
  }

  /// The documents of a kind: none for kinds in other formats, nil if the folder cannot be listed,
  /// which is reported.
  private func files(of type: any Record.Type) -> [String]? {
    guard case .documents(let folder, _) = type.recordFile else { return [] }
    do throws(FileProblem) {
      return try DocumentReader.files(under: folder, of: type.kindName, in: context)
    } catch {
      let path = context.folder.displayPath(folder)
      context.diagnostics.report(error.diagnostic(path: path, namedAt: nil))
      return nil
    }
  }

  private static func records<R: Record>(
    of type: R.Type, _ files: [String], _ profile: SectorProfile, in context: ContentContext,
    jobs: Int, _ observer: (any RecordReadingObserver)?
  ) async -> RecordSet {
    let observer = RecordKinds.standard.contains(type) ? nil : observer
    @Sendable func observed<Value>(_ work: () -> Value) -> Value {
      observer?.willRead(type)
      defer { observer?.didRead(type) }
      return work()
    }
    let kind = observed { type.recordKind }
    let records: [R] =
      switch kind.source {
      case .documents(_, let keys, let make):
        await Parallel.map(files, jobs: jobs) { file in
          DocumentReader.read(file, as: kind.noun, keys: keys, in: context)
            .flatMap { input in
              observed {
                let record = make(input)
                if record == nil { input.fields.object.reportProblems(of: keys) }
                return record
              }
            }
        }.compactMap { $0 }
      case .list(let file, let keys, let make):
        ListReader.read(file, of: kind.noun, keys: keys, in: context)
          .compactMap { input in
            observed {
              let record = make(input)
              if record == nil { input.object.reportProblems(of: keys) }
              return record
            }
          }
      case .table(let file, let columns, let make):
        TableReader.read(file, columns: columns, in: context)
          .compactMap { row in observed { make(row) } }
      }
    var set = RecordSet()
    set[type] = observed { kind.sorted(records, of: profile) }
    return set
  }
}
