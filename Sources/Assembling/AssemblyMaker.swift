import Document
package import Findings
import MarkdownReader
package import Planning
import Records
import SectorKit
import Wording
package import WorkspaceFiles

/// Assembles an edition: a table of contents, followed by the sections in the order of the outline.
package struct AssemblyMaker {
  package let plan: EditionPlan
  package let folder: Folder
  package let library: ContentLibrary
  package let contributions: Contributions
  /// The available collections.
  package let collections: Collections
  /// The layouts of collection sections, by the places of the sections.
  package let layouts: [Place: LayoutTemplate]
  package let diagnostics: DiagnosticCollector
  /// The figures that the edition can name.
  package let figures: EditionFigures
  /// The build's observer, if any.
  package let observer: (any BuildObserver)?
  /// The requirements of the theme and the formats.
  let look: AssemblyLook
  private(set) var mentions = FigureMentions()
  /// The figures that collections show.
  var collectedFigures: [FigureUse] = []
  /// The sections that list the sources of figures, by their anchors.
  var figureSections: [String: SectionPlan] = [:]
  var figureUses: [FigureUse] = []
  var sources: [SectionSources] = []
  private var articles: [Activity] = []
  let shown = ShownRecords()
  var spellings: [Spelling] = []
  var empty: [SectionPlan] = []
  private var placeholders: [Located<String>] = []
  private var lengths: [SectionLength] = []
  var failures: [SectionFailure] = []
  /// The blocks that plugins made from records of their own kinds, by the call that gave the
  /// records.
  var madeOfOwnKinds: [ContributionMark: [Block]] = [:]
  var missingFront: [Located<String>] = []
  var frontNames: [String] = []
  /// The number of the last name for a section whose title has no letters.
  private var lastNumber = 0
  /// The names of the other sections, as soon as one whose title has no letters asks for one.
  private lazy var takenNames: Set<String> = Set(
    plan.allSections.compactMap { section in
      if let id = section.id { return id }
      let slug = Slug(section.title ?? section.name)
      return slug.isLetterless ? nil : slug.description
    })

  package init(
    plan: EditionPlan, folder: Folder, library: ContentLibrary, contributions: Contributions,
    collections: Collections, layouts: [Place: LayoutTemplate], figures: EditionFigures,
    diagnostics: DiagnosticCollector, observer: (any BuildObserver)? = nil,
    look: AssemblyLook = AssemblyLook()
  ) {
    self.figures = figures
    self.look = look
    self.plan = plan
    self.folder = folder
    self.library = library
    self.contributions = contributions
    self.collections = collections
    self.layouts = layouts
    self.diagnostics = diagnostics
    self.observer = observer
  }

  /// Assembles the edition.
  package func make() -> AssembledEdition {
    var maker = self
    let cover = coverPhoto
    let assembly = maker.assembly(cover: cover)
    return AssembledEdition(
      assembly: assembly, cover: cover, sources: maker.sources, articles: maker.articles,
      shownInLayouts: shown.all, spellings: maker.spellings, emptyCollections: maker.empty,
      missingFront: maker.missingFront, frontNames: maker.frontNames,
      placeholders: plan.placeholders + maker.placeholders, lengths: maker.lengths,
      figureMentions: maker.mentions.all, figureUses: maker.figureUses, failures: maker.failures,
      madeOfOwnKinds: maker.madeOfOwnKinds)
  }

  private mutating func assembly(cover: Photo?) -> Assembly {
    var sections = plan.sections.compactMap { section($0) }
    resolveFigures(in: &sections)
    if let shades = look.shades {
      var tree = MonochromeTree(shades: shades)
      sections = tree.rewrite(sections)
    }
    let contents = Contents.group(of: sections, words: plan.words).map { [Block(.group($0))] }
    var metadata = EditionMetadata(
      title: plan.title, organization: plan.organization,
      period: plan.period?.value.text(plan.words), language: plan.language,
      edition: plan.edition, webURL: plan.webURL, unsubscribeURL: plan.unsubscribe,
      summary: plan.headline
        ?? sections.firstWords { $0.role.traits.digest != .omitted }.map(\.firstSentence))
    metadata.headline = plan.headline
    // A photograph takes the place of the drawing.
    if cover == nil, look.hasCover {
      metadata.cover = coverStrip.map { strip in
        look.shades.map { strip.colored(in: $0) } ?? strip
      }
    }
    return Assembly(
      metadata: metadata,
      blocks: [cover.map { Group(.cover, [$0.figure.block]).block }].compactMap(\.self)
        + [front(of: sections).map { Block(.group($0)) }].compactMap(\.self)
        + (contents ?? []) + sections)
  }

  private mutating func section(_ section: SectionPlan) -> Block? {
    let profile = profile(of: section)
    let title = section.title ?? profile?.name ?? section.name
    let anchor = (section.id ?? name(Slug(title))).composed
    guard case .blocks(var blocks, let files) = own(section, anchor: anchor, title: title) else {
      return nil
    }
    let isOfEdition = collection(of: section)?.isOfEdition ?? false
    if isOfEdition { figureSections[anchor] = section }
    let collectsNothing = blocks.isEmpty && section.isCollection && !isOfEdition
    if collectsNothing { empty.append(section) }
    let position = sources.endIndex
    let subsections = section.sections.compactMap { self.section($0) }
    // A heading over nothing would look like something lost.
    if subsections.isEmpty, collectsNothing || section.source == nil && !section.sections.isEmpty {
      return nil
    }
    sources.insert(SectionSources(title: title, anchor: anchor, files: files), at: position)
    blocks += subsections
    if let limit = section.words {
      lengths.append(SectionLength(of: blocks, limit: limit))
    }
    let isChapter =
      if case .sector = section.source { section.title == nil } else { false }
    return Block(
      .group(
        Group(
          isChapter ? .chapter : .section, anchor: anchor, title: [.text(title)],
          color: profile?.color, blocks)),
      at: section.place)
  }

  /// The name of a section, distinct even where titles have no letters.
  private mutating func name(_ slug: Slug) -> String {
    guard slug.isLetterless else { return slug.description }
    let names = takenNames
    return slug.name(after: &lastNumber) { names.contains($0) }
  }

  private func profile(of section: SectionPlan) -> SectorProfile? {
    guard case .sector(let sector, _) = section.source else { return nil }
    return library[sector.value]?.content?.profile
  }

  enum Own {
    case blocks([Block], files: [String])
    case omitted
  }

  private mutating func own(_ section: SectionPlan, anchor: String, title: String) -> Own {
    switch section.source {
    case nil: return .blocks([], files: [])
    case .file(let file):
      return .blocks(
        text(file.value, section, anchor: anchor), files: [folder.displayPath(file.value)])
    case .sector:
      guard let entry = contributions[section.place].first else {
        return .blocks([], files: [])
      }
      switch entry.result {
      case .success(let contribution):
        note(contribution.records.activities, shownIn: section)
        notePlaceholders(of: entry.sector)
        return .blocks(chapter(contribution, of: entry.sector), files: entry.sources)
      case .failure(let diagnostic): return fail(section, diagnostic, title: title)
      }
    case .collection(let collection):
      return self.collection(collection, section, anchor: anchor, title: title)
    }
  }

  private func collection(of section: SectionPlan) -> (any Collection)? {
    guard case .collection(let plan) = section.source else { return nil }
    return collections[plan.kind]
  }

  /// Keeps the placeholders of a unit, once.
  private mutating func notePlaceholders(of sector: String) {
    for words in library[sector]?.content?.placeholders ?? [] where !placeholders.contains(words) {
      placeholders.append(words)
    }
  }

  /// The editor's own Markdown.
  private mutating func text(_ file: String, _ section: SectionPlan, anchor: String) -> [Block] {
    let path = folder.displayPath(file)
    do throws(FileProblem) {
      let text = try folder.readText(file, limit: SourceText.defaultLimit, into: diagnostics)
      if let words = PlaceholderWords(beginning: text.bytes) {
        placeholders.append(
          Located(words.rawValue, at: .ofFirstWord(in: text.bytes, path: path)))
      }
      let (owner, folder) = (plan.name, folder)
      let base = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
      let options = MarkdownOptions(
        allowsHTML: section.allowsHTML, makesFigures: true, footnotePrefix: "\(anchor)-",
        figureLinks: mentions.noteLink
      ) { address in
        LinkScheme(of: address) == nil
          ? .asset(
            Asset(
              folder: folder.path, path: folder.file(addressed: base + address), owner: owner))
          : .address(address)
      }
      return MarkdownReader.read(text.bytes, path: path, options: options, into: diagnostics)
        .anchored(under: anchor)
    } catch {
      diagnostics.report(error.diagnostic(path: path, namedAt: section.place))
      return []
    }
  }

  private func chapter(_ contribution: Contribution, of sector: String) -> [Block] {
    // A single titled fragment needs no title besides that of its chapter.
    let isAlone = contribution.fragments.count { $0.title != nil } == 1
    return contribution.fragments.flatMap { fragment -> [Block] in
      guard let title = fragment.title, !isAlone else { return fragment.blocks }
      let anchor = "\(sector)-\(Slug(fragment.id))"
      return [
        Block(
          .group(Group(.fragment, anchor: anchor, title: [.text(title)], fragment.blocks)))
      ]
    }
  }

  mutating func fail(
    _ section: SectionPlan, _ diagnostic: Diagnostic, title: String
  ) -> Own {
    failures.append(SectionFailure(diagnostic: diagnostic, policy: section.onFailure))
    switch section.onFailure {
    case .placeholder: return .blocks([placeholder(for: title)], files: [])
    case .omit, .fail: return .omitted
    }
  }

  mutating func note(_ activities: [Activity], shownIn section: SectionPlan) {
    if section.form == .announcement { articles += activities.filter { $0.article != nil } }
  }

  func placeholder(for title: String) -> Block {
    Block(
      .group(Group(.placeholder, [Block(.paragraph([.text(plan.words.unavailable(title))]))])))
  }
}
