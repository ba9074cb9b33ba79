import Bytes
import Document
import Planning
import Writers

/// Web pages with everything they need for an edition.
struct HTMLPages: PreparedFormat {
  let plan: EditionPlan
  let template: PageTemplate
  let division: PageDivision
  let marks: SourceMarks?
  let jobs: Int

  var showsCover: Bool { template.showsCover }

  func laterPages(of edition: ComposedEdition) -> [String: String] {
    division.laterPages(of: edition.assembly)
  }

  func files(of edition: ComposedEdition) async -> [OutputFile] {
    let links = Dictionary(
      uniqueKeysWithValues: edition.handouts.map { ($0.path, Array($0.link(plan.words).utf8)) })
    return await pages(of: edition).map { page in
      var page = page
      page.links = links
      return page
    }
  }

  private func pages(of edition: ComposedEdition) async -> [OutputFile] {
    switch division {
    case .whole:
      let navigation = template.showsNavigation ? navigation(of: edition) : nil
      let page = "\(plan.name).\(HTMLWriter().fileExtension)"
      return [
        OutputFile(
          path: page, content: .page(writer(navigation), frame(of: edition, navigation)))
      ]
    case .articles(let pagination):
      let pages = pagination.pages(of: edition.assembly)
      let navigation = template.showsNavigation ? navigation(of: edition) : nil
      // The index and its feed are one list: pages of it need no contents.
      let frame = frame(of: edition, pages.count == 1 ? navigation : nil)
      var files: [OutputFile] = []
      for page in pages {
        files.append(
          await file(
            page.path, page.assembly, of: edition, in: HTMLWriter(in: nil, marks: marks),
            frame: frame))
      }
      return files
    case .chapters(let division):
      let pages = division.pages(of: edition.assembly)
      var navigation = navigation(of: edition)
      navigation.addresses = division.addresses(in: pages)
      navigation.searchPage = division.firstPath
      var files = [await first(division.firstPath, of: edition, navigation)]
      for page in pages {
        navigation.page = page.path
        navigation.ownParts = navigation.outline.inside(page.blocks)
        var assembly = edition.assembly
        var links = PageLinks(
          own: PageLinks.names(in: page.blocks), pages: navigation.addresses)
        assembly.blocks = links.rewrite(page.blocks)
        files.append(
          await file(
            page.path, assembly, of: edition, in: writer(navigation),
            frame: frame(of: edition, navigation, title: page.title)))
      }
      return files
    }
  }

  private func navigation(of edition: ComposedEdition) -> PageNavigation {
    PageNavigation(
      outline: EditionOutline(edition.assembly, lengths: edition.outline.lengths),
      words: plan.words)
  }

  /// The page that leads to the others, with the search over all of them.
  private func first(
    _ path: String, of edition: ComposedEdition, _ navigation: PageNavigation
  ) async -> OutputFile {
    var navigation = navigation
    navigation.page = path
    navigation.searchPage = nil
    let index = SearchIndex(of: edition.assembly, addresses: navigation.addresses)
    let frame = frame(of: edition, navigation, searchIndex: index.element)
    let overview = Array(navigation.overview(of: edition.assembly).utf8)
    let content = ByteRope(await cover(of: edition).parts + [overview])
    return OutputFile(path: path, content: .bytes(frame.page(around: content)))
  }

  /// The picture of the cover, which belongs to no chapter; nothing if there is none.
  private func cover(of edition: ComposedEdition) async -> ByteRope {
    var assembly = edition.assembly
    assembly.blocks.removeAll {
      if case .group(let group) = $0.kind { group.role != .cover } else { true }
    }
    if assembly.blocks.isEmpty { return ByteRope([]) }
    var outline = await Outline(assembly, jobs: jobs)
    outline.pictures = edition.pictures.published
    return await DocumentWriters.content(
      of: outline, in: HTMLWriter(), words: plan.words, jobs: jobs)
  }

  private func file(
    _ path: String, _ assembly: Assembly, of edition: ComposedEdition, in writer: HTMLWriter,
    frame: PageFrame
  ) async -> OutputFile {
    var outline = await Outline(assembly, jobs: jobs)
    outline.pictures = edition.pictures.published
    let content = await DocumentWriters.content(
      of: outline, in: writer, words: plan.words, jobs: jobs)
    return OutputFile(path: path, content: .bytes(frame.page(around: content)))
  }

  /// The writer of the content, which leaves out the parts that the page itself shows.
  private func writer(_ navigation: PageNavigation?) -> HTMLWriter {
    HTMLWriter(
      in: template.showsNavigation
        ? navigation.map {
          PageSurroundings(closings: $0.closings, fullTitles: $0.outline.fullTitles)
        } : nil,
      marks: marks)
  }

  private func frame(
    of edition: ComposedEdition, _ navigation: PageNavigation?, title: String? = nil,
    searchIndex: String = ""
  ) -> PageFrame {
    var parts = PageParts(feed: AtomFeed.fileName(beside: plan), part: title)
    parts.home = navigation?.searchPage
    if title == nil { parts.handouts = edition.handouts }
    if let navigation, template.showsNavigation {
      parts.navigation = navigation.contents
      parts.script = navigation.isEmpty ? "" : searchIndex + "<script>\(PageScript.text)</script>"
    }
    return template.frame(
      metadata: edition.assembly.metadata, kind: plan.kind.rawValue, words: plan.words,
      parts: parts)
  }
}
