import Document
import Findings
import MarkdownReader
import Records
import Wording
import WorkspaceFiles
import YAMLReader

/// Reads records from Markdown files with front matter.
enum DocumentReader {
  private static let ending = ".md"

  /// The files under a folder that are records; other files are reported.
  ///
  /// - Parameter kind: the plural name of the records, such as "activities".
  static func files(
    under folder: String, of kind: String, in context: ContentContext
  ) throws(FileProblem) -> [String] {
    let listing = try context.folder.listing(under: folder)
    for loss in listing.losses {
      context.diagnostics.report(
        loss.problem.diagnostic(path: context.folder.displayPath(loss.path), namedAt: nil))
    }
    return listing.files.filter { file in
      guard file.hasSuffix(ending) else {
        context.diagnostics.report(.strayFile(context.folder.displayPath(file), of: kind))
        return false
      }
      guard let language = language(of: name(of: file)) else { return true }
      context.diagnostics.report(
        .unreadTranslation(context.folder.displayPath(file), language: language))
      return false
    }
  }

  /// Reads a record from a file; nil if it has errors, which are reported.
  static func read(
    _ file: String, as noun: String, keys: [YAMLKey], in context: ContentContext
  ) -> DocumentInput? {
    let path = context.folder.displayPath(file)
    let text: SourceText
    do throws(FileProblem) {
      text = try context.folder.readText(
        listed: file, limit: SourceText.defaultLimit, into: context.diagnostics)
    } catch {
      context.diagnostics.report(error.diagnostic(path: path, namedAt: nil))
      return nil
    }
    let parts: FrontMatter
    do throws(FrontMatter.Problem) {
      parts = try FrontMatter(text.bytes)
    } catch {
      context.diagnostics.report(.frontMatter(error, of: noun, path: path))
      return nil
    }
    guard
      let node = YAMLReader.read(parts.yaml, path: path, firstLine: 2, into: context.diagnostics)
    else {
      context.reportEmpty(path, line: 2)
      return nil
    }
    let resolved = context.census.figures.resolved(
      node, .object(keys), in: SourceLines(text.bytes, path: path))
    guard
      let object = YAMLObject(resolved, what: noun, keys: keys, diagnostics: context.diagnostics)
    else { return nil }
    if let words = PlaceholderWords(beginning: parts.body) {
      context.census.note(
        placeholder: words, at: .ofFirstWord(in: parts.body, path: path, firstLine: parts.bodyLine))
    }
    return DocumentInput(RecordInput(object, in: context), name: name(of: file)) { prefix in
      context.blocks(
        parts.body, path: path, firstLine: parts.bodyLine, footnotePrefix: prefix)
    }
  }

  /// A file's name without its folders and extension.
  private static func name(of file: String) -> String {
    let bytes = file.utf8
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map(bytes.index(after:)) ?? bytes.startIndex
    return String(decoding: bytes[start...].dropLast(ending.utf8.count), as: UTF8.self)
  }

  /// The language in the name of a translation, such as `fr` in `forum.fr`.
  static func language(of name: String) -> String? {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let tag = String(name[name.index(after: dot)...])
    let primary = tag.utf8.prefix { $0 != UInt8(ascii: "-") }
    return (2...3).contains(primary.count) && LanguageTag.isValid(tag) ? tag : nil
  }
}
