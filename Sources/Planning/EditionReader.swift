public import Findings
package import Records
import Wording
public import WorkspaceFiles
import YAMLReader

/// Reads an edition's `report.yaml` into a plan, collecting all errors before it gives up.
public struct EditionReader: Sendable {
  let folder: Folder
  let vocabulary: Vocabulary
  let diagnostics: DiagnosticCollector
  let collect: YAMLField<String>
  let show: YAMLField<[Located<String>]>
  let nearestFiles: NearestFile
  private let sectionKeys: [YAMLKey]
  private let figures: FigureMentions

  /// The maximum nesting of sections.
  static let depthLimit = 5
  private static let sizeLimit = 1 << 20

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - folder: the edition's folder, `Configs/<edition>`.
  ///   - vocabulary: the names that the configuration may refer to.
  ///   - diagnostics: receives the findings.
  public init(folder: Folder, vocabulary: Vocabulary, diagnostics: DiagnosticCollector) {
    self.init(
      folder: folder, vocabulary: vocabulary, figures: FigureMentions(), diagnostics: diagnostics)
  }

  /// Makes a reader.
  ///
  /// - Parameter figures: collects the mentions of figures, and fills in those to be filled in.
  package init(
    folder: Folder, vocabulary: Vocabulary, figures: FigureMentions,
    diagnostics: DiagnosticCollector
  ) {
    self.figures = figures
    self.folder = folder
    nearestFiles = NearestFile(in: folder)
    self.vocabulary = vocabulary
    self.diagnostics = diagnostics
    let collections = vocabulary.collections.map(\.name)
    collect = SectionFields.collect(among: collections)
    let exhibits = vocabulary.collections.flatMap(\.exhibits)
    show = SectionFields.show(among: exhibits)
    sectionKeys = SectionFields.keys(collections: collections, exhibits: exhibits)
  }

  /// Reads the plan; nil if there were errors, which have been reported.
  public func read() -> EditionPlan? {
    let path = folder.displayPath(EditionFile.name)
    let text: SourceText
    do throws(FileProblem) {
      text = try folder.readText(EditionFile.name, limit: Self.sizeLimit, into: diagnostics)
    } catch {
      diagnostics.report(
        error.diagnostic(path: path, namedAt: nil, nearest: EditionFile.misnamed(in: folder)))
      return nil
    }
    guard let node = YAMLReader.read(text.bytes, path: path, into: diagnostics) else {
      if !diagnostics.hasErrors { diagnostics.report(.emptyConfiguration(path)) }
      return nil
    }
    let resolved = figures.resolved(node, shape, in: SourceLines(text.bytes, path: path))
    guard
      let object = YAMLObject(
        resolved, what: "an edition", keys: EditionFile.keys, diagnostics: diagnostics)
    else { return nil }
    var plan = plan(object, path: path)
    plan?.figureMentions = figures.all
    return diagnostics.hasErrors ? nil : plan
  }

  /// The shape of a configuration with that of its sections, whose keys depend on the workspace.
  private var shape: YAMLShape {
    func nested(_ keys: [YAMLKey], depth: Int) -> YAMLShape {
      guard depth <= Self.depthLimit else { return .object(keys) }
      return .object(
        keys.map { key in
          guard key.name == SectionFields.sections.key.name else { return key }
          var key = key
          key.shape = .list(nested(sectionKeys, depth: depth + 1))
          return key
        })
    }
    return nested(EditionFile.keys, depth: 1)
  }

  private func plan(_ object: YAMLObject, path: String) -> EditionPlan? {
    let kind = object[EditionFile.kind].flatMap(EditionKind.init(rawValue:))
    let period = object[EditionFile.period]
    object.refuseBlank(EditionFile.period)
    if let kind, kind.needsPeriod, object.place(of: EditionFile.period) == nil {
      diagnostics.report(.periodMissing(kind.rawValue, at: object.place))
    }
    let language = object[EditionFile.language]
    let words = language.map { self.words(of: $0) } ?? Words.english
    let theme = object[EditionFile.theme]
    check(theme, "a theme in Templates/", among: vocabulary.themes)
    let formats = object[EditionFile.formats] ?? []
    for format in formats { check(format, "a format", among: vocabulary.formats) }
    checkRepetition(formats)
    if let place = object.valuePlace(of: EditionFile.formats),
      object[EditionFile.formats]?.isEmpty == true
    {
      diagnostics.report(.noFormats(at: place))
    }
    let sections = sections(
      object[EditionFile.sections] ?? [], defaultForm: kind?.defaultForm ?? .full, depth: 1)
    checkRepetition(of: sections)
    let checks = checks(of: object)
    let delivery = delivery(of: object, kind: kind)
    if let place = object.valuePlace(of: EditionFile.sections), sections.isEmpty,
      !diagnostics.hasErrors
    {
      diagnostics.report(.noSections(at: place))
    }
    guard let kind, let theme, let title = object[EditionFile.title],
      let organization = object[EditionFile.organization]
    else { return nil }
    var plan = EditionPlan(
      name: folder.path.split(separator: "/").last.map(String.init) ?? folder.path, kind: kind,
      title: title, organization: organization, period: period, words: words,
      language: language?.value ?? words.language, theme: theme, formats: formats,
      edition: object[EditionFile.edition], cover: object[EditionFile.cover],
      webURL: delivery.webURL, sender: delivery.sender,
      sent: object[EditionFile.sent], unsubscribe: delivery.unsubscribe,
      pageSize: delivery.pageSize, checks: checks,
      sections: sections,
      path: path, identities: identities(of: object))
    plan.headline = object[EditionFile.headline]
    plan.front = front(of: object)
    plan.hasChapterPages = delivery.hasChapterPages
    plan.placeholders = [EditionFile.organization, EditionFile.unsubscribeText].compactMap {
      field in
      guard let text = object[field], let words = PlaceholderWords(beginning: text) else {
        return nil
      }
      return object.valuePlace(of: field).map { Located(words.rawValue, at: $0) }
    }
    return plan
  }

  /// The texts that tell the edition from others of its series, as written.
  private func identities(of object: YAMLObject) -> [Located<String>] {
    [
      (object[EditionFile.title], object.valuePlace(of: EditionFile.title)),
      (object[EditionFile.edition], object.valuePlace(of: EditionFile.edition)),
      (object[EditionFile.webURL]?.value, object.valuePlace(of: EditionFile.webURL)),
    ].compactMap { text, place in
      guard let text, let place else { return nil }
      return Located(text, at: place)
    }
  }

  /// The words of a language; those of English, with a finding, where there are none.
  private func words(of language: Located<String>) -> Words {
    if let words = Words.matching(language.value) { return words }
    diagnostics.report(.wordsInEnglish(language.value, at: language.place))
    return .english
  }

  func sections(_ nodes: [YAMLNode], defaultForm: RecordForm, depth: Int) -> [SectionPlan] {
    nodes.compactMap { node in
      guard depth <= Self.depthLimit else {
        diagnostics.report(.sectionsTooDeep(at: node.place, limit: Self.depthLimit))
        return nil
      }
      return YAMLObject(
        node, what: "a section", keys: sectionKeys, diagnostics: diagnostics
      ).map { section($0, defaultForm: defaultForm, depth: depth) }
    }
  }

  /// Reports an unknown value.
  func check(_ value: Located<String>?, _ what: String, among known: [String]) {
    guard let value, !known.contains(value.value) else { return }
    diagnostics.report(
      .unknownValue(value.value, what, at: value.place), among: known)
  }

  /// Reports values that occur more than once in a list.
  func checkRepetition(_ values: [Located<String>]) {
    var first: [String: Place] = [:]
    for value in values {
      if let earlier = first.updateValue(value.place, forKey: value.value) {
        diagnostics.report(.repeated(value.value, at: value.place, first: earlier))
      }
    }
  }
}
