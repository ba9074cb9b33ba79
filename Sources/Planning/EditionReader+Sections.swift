import Document
import Findings
import Records
import WorkspaceFiles
import YAMLReader

extension EditionReader {
  /// Reads the plan of a section and its subsections.
  func section(_ object: YAMLObject, defaultForm: RecordForm, depth: Int) -> SectionPlan {
    let title = object[SectionFields.title]
    refuseBlankChoices(in: object)
    let source = source(of: object)
    let children = sections(
      object[SectionFields.sections] ?? [], defaultForm: defaultForm, depth: depth + 1)
    let hasNoChildren =
      object.place(of: SectionFields.sections) == nil || object.isBlank(SectionFields.sections)
    if source == nil, hasNoChildren {
      diagnostics.report(.sectionEmpty(at: object.place))
    }
    if title == nil, object.place(of: SectionFields.sector) == nil {
      diagnostics.report(.sectionUntitled(at: object.place))
    }
    let id = object[SectionFields.id]
    if let id, !Slug.isValid(id.value) {
      diagnostics.report(.sectionID(id.value, slug: Slug(id.value).description, at: id.place))
    }
    let only = object[SectionFields.only] ?? []
    checkRepetition(only)
    return SectionPlan(
      title: title, id: id?.value, source: source, sections: children,
      form: object[SectionFields.form].flatMap(RecordForm.init) ?? defaultForm, only: only,
      sort: sort(of: object), limit: object[SectionFields.limit],
      words: object[SectionFields.words],
      choices: choices(of: object),
      onFailure: object[SectionFields.onFailure].flatMap(SectionPlan.FailurePolicy.init)
        ?? .placeholder,
      allowsHTML: object[SectionFields.allowHTML] ?? false, place: object.place)
  }

  /// Reports selection keys without a value or with an empty list; the section would show
  /// everything or nothing.
  private func refuseBlankChoices(in object: YAMLObject) {
    object.refuseBlank(SectionFields.file)
    object.refuseBlank(SectionFields.sector)
    object.refuseBlank(collect)
    object.refuseBlank(SectionFields.fragments)
    object.refuseBlank(show)
    object.refuseBlank(SectionFields.from)
    object.refuseBlank(SectionFields.only)
    object.refuseBlank(SectionFields.limit)
  }

  private func source(of object: YAMLObject) -> SectionPlan.Source? {
    let given = [
      ("file", object.place(of: SectionFields.file)),
      ("sector", object.place(of: SectionFields.sector)),
      ("collect", object.place(of: collect)),
    ].compactMap { name, place in place.map { (name, $0) } }
    if given.count > 1 {
      diagnostics.report(.twoSources(given.map(\.0), at: given[1].1, first: given[0].1))
    }
    checkOwners(of: object, given: given.map(\.0))
    if let file = object[SectionFields.file] { return self.file(file) }
    if let sector = object[SectionFields.sector] {
      return self.sector(sector, fragments: object[SectionFields.fragments] ?? [])
    }
    guard let name = object[collect], let collected = vocabulary.collection(name) else {
      return nil
    }
    return .collection(collection(collected, object))
  }

  /// Reports keys that do not apply to the section's source.
  private func checkOwners(of object: YAMLObject, given: [String]) {
    func check<Value>(_ field: YAMLField<Value>, belongsTo owners: [String]) {
      guard let place = object.place(of: field), given.count <= 1,
        !owners.contains(where: given.contains)
      else { return }
      diagnostics.report(.strayKey(field.key.name, needs: owners, at: place))
    }
    check(SectionFields.fragments, belongsTo: ["sector"])
    check(show, belongsTo: ["collect"])
    check(SectionFields.from, belongsTo: ["collect"])
    check(SectionFields.groupBy, belongsTo: ["collect"])
    check(SectionFields.sort, belongsTo: ["sector", "collect"])
    check(SectionFields.collation, belongsTo: ["sector", "collect"])
    check(SectionFields.layout, belongsTo: ["collect"])
  }

  /// The keys that select records, with their places.
  private func choices(of object: YAMLObject) -> [Located<String>] {
    [
      ("only", object.place(of: SectionFields.only)),
      ("limit", object.place(of: SectionFields.limit)),
    ].compactMap { name, place in place.map { Located(name, at: $0) } }
  }

  private func file(_ file: Located<String>) -> SectionPlan.Source {
    do throws(FileProblem) {
      _ = try folder.locate(file.value)
    } catch {
      diagnostics.report(
        error.diagnostic(
          path: folder.displayPath(file.value), namedAt: file.place,
          nearest: error == .missing ? nearestFiles.path(for: file.value) : nil))
    }
    return .file(file)
  }

  private func sector(
    _ sector: Located<String>, fragments: [Located<String>]
  ) -> SectionPlan.Source {
    checkSector(sector)
    if let offered = vocabulary.sectors.first(where: { $0.id == sector.value })?.fragments {
      for fragment in fragments {
        check(fragment, "a fragment of \(sector.value)", among: offered)
      }
    }
    checkRepetition(fragments)
    return .sector(sector, fragments: fragments)
  }

  private func checkSector(_ sector: Located<String>) {
    guard vocabulary.knowsAllSectors else { return }
    check(sector, "a sector", among: vocabulary.sectors.map(\.id))
  }

  private func collection(
    _ collected: Vocabulary.Collection, _ object: YAMLObject
  ) -> CollectionPlan {
    let from = object[SectionFields.from] ?? []
    if from.map(\.value) != [CollectionPlan.everyUnit] {
      for sector in from { checkSector(sector) }
    }
    checkRepetition(from)
    let groupBy = object[SectionFields.groupBy] ?? []
    for field in groupBy {
      check(field, "a field of \(collected.name)", among: collected.fields)
    }
    checkRepetition(groupBy)
    let layout = object[SectionFields.layout]
    check(layout, "a layout in Templates/sections/", among: vocabulary.layouts)
    return CollectionPlan(
      kind: collected.name, from: from, isOfUnits: collected.isOfUnits,
      groupBy: groupBy.map(\.value), layout: layout, show: shown(of: collected, object))
  }

  /// The exhibits of a collection that the section shows; empty for the default ones.
  private func shown(of collected: Vocabulary.Collection, _ object: YAMLObject) -> [String] {
    guard let shown = object[show] else { return [] }
    checkRepetition(shown)
    if collected.exhibits.isEmpty, let place = object.place(of: show) {
      let owners = vocabulary.collections.filter { !$0.exhibits.isEmpty }
      diagnostics.report(
        .strayKey(show.key.name, needs: owners.map { "collect: \($0.name)" }, at: place))
    }
    return shown.map(\.value)
  }

  /// The order of a section's records; in a chapter, these are activities.
  private func sort(of object: YAMLObject) -> SortPlan {
    let name = object[collect] ?? Activity.kindName
    let fields = object[SectionFields.sort] ?? []
    for field in fields {
      check(field, "a field of \(name)", among: vocabulary.collection(name)?.fields ?? [])
    }
    checkRepetition(fields)
    let collation = object[SectionFields.collation] ?? []
    checkRepetition(collation)
    if let place = object.place(of: SectionFields.collation), fields.isEmpty {
      diagnostics.report(.strayKey("collation", needs: ["sort"], at: place))
    }
    return SortPlan(fields: fields.map(\.value), collation: collation.map(\.value))
  }
}
