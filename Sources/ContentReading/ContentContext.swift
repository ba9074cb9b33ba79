import Document
import Findings
import MarkdownReader
import Records
import Wording
import WorkspaceFiles

/// The context shared by the readers of one unit's content.
struct ContentContext: RecordContext {
  /// The content folder, `Plugins/<Sector>/Content`.
  let folder: Folder
  /// The unit's ID.
  let sector: String
  let diagnostics: DiagnosticCollector
  /// Whether raw HTML in texts is kept.
  private let allowsHTML: Bool
  private let files: FileLocator
  let census: ContentCensus

  init(
    folder: Folder, sector: String, allowsHTML: Bool, countries: CountryNames,
    figures: FigureMentions = FigureMentions(), diagnostics: DiagnosticCollector
  ) {
    census = ContentCensus(countries, figures: figures)
    self.folder = folder
    self.sector = sector
    self.diagnostics = diagnostics
    self.allowsHTML = allowsHTML
    files = FileLocator(folder: folder)
  }

  /// The text of a file in the content folder; nil if it does not exist, or if it cannot be read,
  /// which is reported.
  func optionalText(_ file: String) -> SourceText? {
    do throws(FileProblem) {
      return try folder.readText(file, limit: SourceText.defaultLimit, into: diagnostics)
    } catch .missing where !folder.mayContain(file) {
      return nil
    } catch {
      diagnostics.report(error.diagnostic(path: folder.displayPath(file), namedAt: nil))
      return nil
    }
  }

  /// Reports an empty file, unless it already has an error.
  func reportEmpty(_ path: String, line: Int) {
    if !diagnostics.hasErrors(in: path) { diagnostics.report(.emptyFile(path, line: line)) }
  }

  /// The tree of a Markdown text of this unit, with a prefix on the labels of its footnotes.
  func blocks(
    _ text: some Collection<UInt8>, path: String, firstLine: Int, footnotePrefix: String
  ) -> [Block] {
    let (folder, sector) = (folder, sector)
    let options = MarkdownOptions(
      allowsHTML: allowsHTML, makesFigures: true, footnotePrefix: footnotePrefix,
      figureLinks: census.figures.noteLink
    ) { address in
      LinkScheme(of: address) == nil
        ? .asset(Asset(folder: folder.path, path: folder.file(addressed: address), owner: sector))
        : .address(address)
    }
    return MarkdownReader.read(
      text, path: path, firstLine: firstLine, options: options, into: diagnostics)
  }

  func country(_ name: Located<String>) -> String { census.shownName(of: name) }

  func blocks(_ text: MarkdownText, footnotePrefix: String) -> [Block] {
    if let words = PlaceholderWords(beginning: text.text) {
      census.note(placeholder: words, at: text.place)
    }
    return blocks(
      Array(text.text.utf8), path: text.place.path, firstLine: text.firstLine,
      footnotePrefix: footnotePrefix)
  }

  /// The tree of an optional Markdown text.
  func blocks(_ text: MarkdownText?, footnotePrefix: String) -> [Block] {
    text.map { blocks($0, footnotePrefix: footnotePrefix) } ?? []
  }

  func inlines(_ text: MarkdownText) -> [Inline] {
    var result: [Inline] = []
    for block in blocks(text, footnotePrefix: "") {
      guard case .paragraph(let content) = block.kind else {
        diagnostics.report(.notOneParagraph(at: text.place))
        continue
      }
      if !result.isEmpty { result.append(.text(" ")) }
      result += content
    }
    return result
  }

  /// The file that a name means: the one so called or, where there is none, the one that the name
  /// addresses, as `team%20photo.png` addresses `team photo.png`.
  private func file(named name: String) -> String {
    guard files.problem(with: name) == .missing else { return name }
    let addressed = folder.file(addressed: name)
    return files.problem(with: addressed) == nil ? addressed : name
  }

  /// The photograph described by an entry.
  func photo(_ entry: PhotoEntry) -> Photo {
    var asset: Asset?
    var absence: Photo.Absence?
    if let written = entry.file {
      let file = self.file(named: written)
      switch files.problem(with: file) {
      case nil: asset = Asset(folder: folder.path, path: file, owner: sector)
      case .missing?:
        absence = .missing(folder.displayPath(file), nearest: files.file(nearestTo: file))
      case let problem?:
        absence = .unusable
        diagnostics.report(
          problem.diagnostic(path: folder.displayPath(file), namedAt: entry.place))
      }
    }
    let photo = Photo(
      asset: asset, absence: absence, alternative: entry.alternative ?? "",
      captionContent: entry.caption,
      credit: entry.credit, isLead: entry.isLead, hasConsent: entry.hasConsent,
      place: entry.place)
    if !photo.isComplete { census.note(incomplete: photo, at: entry.place) }
    return photo
  }
}
