import Mustache
import ReportWriters
import SectorKit
import WorkspaceFiles

/// The page around an edition's content in one format: Mustache with one content slot.
///
/// The content never passes through the template engine: a mark stands in its slot while the page is
/// rendered, and the content is put between what stands before and after the mark.
struct PageTemplate {
  /// The values that a template may name, besides `content`.
  static let names = [
    "title", "organization", "period", "language", "kind", "skipToContent", "style",
  ]
  private static let slot = "content"
  private static let style = "style.css"
  private static let sizeLimit = 1 << 20
  /// Code points for private use, which no text of an edition holds.
  private static let mark = "\u{10FFFC}content\u{10FFFD}"

  private let library: MustacheLibrary
  private let writer: any DocumentWriter
  private let styleSheet: String
  /// The files it was read from, relative to the workspace.
  let files: [String]

  /// The file's name in a theme's folder.
  static func fileName(for writer: any DocumentWriter) -> String {
    "page.\(writer.fileExtension).mustache"
  }

  /// Reads and checks a theme's template.
  ///
  /// - Returns: nil when there were errors, which were reported.
  init?(
    for writer: any DocumentWriter, in theme: Folder, namedAt place: Place,
    diagnostics: DiagnosticCollector
  ) {
    self.writer = writer
    var templates: [String: MustacheTemplate] = [:]
    var pending = ["page"]
    var files: [String] = []
    var slots = 0
    var isGood = true
    while let name = pending.popLast() {
      let file = "\(name).\(writer.fileExtension).mustache"
      let path = theme.displayPath(file)
      do throws(Diagnostic) {
        let text = try Self.read(file, in: theme, namedAt: name == "page" ? place : nil)
        let tags = try TemplateScanner.tags(of: text, path: path)
        files.append(path)
        for tag in tags {
          switch tag.kind {
          case .partial:
            if theme.holds("\(tag.name).\(writer.fileExtension).mustache") {
              if templates[tag.name] == nil && tag.name != name { pending.append(tag.name) }
            } else {
              isGood = false
              diagnostics.report(.unknownPartial(tag.name, at: tag.place))
            }
          case .variable, .raw, .section:
            if tag.name == Self.slot {
              slots += 1
              if slots > 1 || tag.depth > 0 || tag.kind == .section {
                isGood = false
                diagnostics.report(.contentSlot(at: tag.place))
              }
            } else if tag.name != ".", !Self.names.contains(tag.name) {
              isGood = false
              diagnostics.report(
                .unknownTemplateName(tag.name, at: tag.place, known: Self.names + [Self.slot]))
            }
          case .close: break
          }
        }
        templates[name] = try Self.parse(text, path: path, isHTML: writer.format == .html)
      } catch {
        isGood = false
        diagnostics.report(error)
      }
    }
    if isGood && slots == 0 {
      isGood = false
      diagnostics.report(
        .contentSlotMissing(at: Place(path: theme.displayPath(Self.fileName(for: writer)), line: 1))
      )
    }
    let styleText = try? theme.readText(Self.style, limit: Self.sizeLimit)
    if styleText != nil { files.append(theme.displayPath(Self.style)) }
    guard isGood else { return nil }
    styleSheet = styleText.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    library = MustacheLibrary(templates: templates)
    self.files = files
  }

  /// The page around content.
  func page(
    around content: ByteRope, metadata: EditionMetadata, kind: String, words: Words
  ) -> ByteRope {
    var values: [String: Any] = [
      "title": writer.escaped(metadata.title),
      "organization": writer.escaped(metadata.organization),
      "language": metadata.language, "kind": kind,
      "skipToContent": writer.escaped(words.skipToContent), "style": styleSheet,
      Self.slot: Self.mark,
    ]
    if let period = metadata.period { values["period"] = writer.escaped(period) }
    let page = library.render(values, withTemplate: "page") ?? Self.mark
    guard let mark = page.firstRange(of: Self.mark) else { return content }
    var result = ByteRope()
    result.append(Array(page[..<mark.lowerBound].utf8))
    result.append(content)
    result.append(Array(page[mark.upperBound...].utf8))
    return result
  }

  private static func read(
    _ file: String, in theme: Folder, namedAt place: Place?
  ) throws(Diagnostic) -> String {
    do throws(FileProblem) {
      return String(decoding: try theme.readText(file, limit: sizeLimit).bytes, as: UTF8.self)
    } catch {
      throw error.diagnostic(path: theme.displayPath(file), namedAt: place)
    }
  }

  private static func parse(
    _ text: String, path: String, isHTML: Bool
  ) throws(Diagnostic) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: isHTML ? text : "{{% CONTENT_TYPE:TEXT}}" + text)
    } catch let error as MustacheTemplate.ParserError {
      throw .templateSyntax(
        "\(error.error)",
        at: Place(
          path: path, line: error.context.lineNumber, column: error.context.columnNumber))
    } catch {
      throw .templateSyntax("\(error)", at: Place(path: path, line: 1))
    }
  }
}
