import Planning
import Writers

/// An index of articles on several pages.
struct PagedArticles: PreparedFormat {
  let plan: EditionPlan
  let writer: HTMLWriter
  let page: PreparedPage
  /// The maximum number of articles on a page.
  let size: Int
  let jobs: Int

  /// How the articles are laid out on pages.
  var pagination: Pagination {
    Pagination(size: size, name: plan.name, fileExtension: writer.fileExtension)
  }

  func files(of edition: ComposedEdition) async -> [OutputFile] {
    let frame = page.frame(of: edition)
    var files: [OutputFile] = []
    for page in pagination.pages(of: edition.assembly) {
      var outline = await Outline(page.assembly, jobs: jobs)
      outline.pictures = edition.pictures.published
      let content = await DocumentWriters.content(
        of: outline, in: writer, words: plan.words, jobs: jobs)
      files.append(OutputFile(path: page.path, content: .bytes(frame.page(around: content))))
    }
    return files
  }
}
