import Publishing
import Writers

/// A format whose writer crashes where a text asks for it.
struct CurseFormat: OutputFormat {
  static let curse = "Curse of the writer"

  var name: String { "cursed" }

  func prepared(in context: FormatContext) -> (any PreparedFormat)? {
    context.pageTemplate(for: TextWriter()).map { Prepared(context: context, template: $0) }
  }

  private struct Prepared: PreparedFormat {
    let context: FormatContext
    let template: PageTemplate

    func files(of edition: ComposedEdition) async -> [OutputFile] {
      let text = await DocumentWriters.content(
        of: edition.outline, in: TextWriter(), words: context.plan.words, jobs: context.jobs)
      let words = String(decoding: text.parts.joined(), as: UTF8.self)
      if words.contains(CurseFormat.curse) { _ = Array(words.utf8)[words.utf8.count + 5] }
      return [OutputFile(path: "\(context.plan.name).cursed", content: .bytes(text))]
    }
  }
}
