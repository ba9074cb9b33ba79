package import Findings
import Mustache
package import WorkspaceFiles

/// A Mustache template whose names and partials are all known to exist.
package struct CheckedTemplate {
  /// The location of templates, and the names that they may use.
  package struct Source {
    package let folder: Folder
    /// The suffix of template files.
    package let suffix: String
    package let names: [String: TemplateScope]
    /// Whether to escape values for HTML.
    package let isHTML: Bool

    /// Makes a source of templates.
    package init(folder: Folder, suffix: String, names: [String: TemplateScope], isHTML: Bool) {
      self.folder = folder
      self.suffix = suffix
      self.names = names
      self.isHTML = isHTML
    }
  }

  private static let sizeLimit = 1 << 20
  /// The maximum nesting of partials.
  private static let depthLimit = 8

  /// The maximum nesting of sections within a template.
  private static let sectionLimit = 32
  /// The maximum of a template's tags times its bytes: the engine looks at all that follows for each.
  private static let tagLimit = 64 << 20
  /// The number of tags that a template of any size can have.
  private static let leastTagLimit = 300
  /// The maximum number of templates that a template includes, each counted as often as it is.
  private static let partialLimit = 1000

  private var library = MustacheLibrary()
  /// The number of templates included so far.
  private var partials = 0
  /// The tags of the template itself, not those of its partials.
  package private(set) var tags: [TemplateTag] = []
  private var isValid = true

  /// Reads a template with its partials; nil if there were errors, which have been reported.
  package init?(
    _ name: String, from source: Source, namedAt place: Place, diagnostics: DiagnosticCollector
  ) {
    var texts: [String: String] = [:]
    load(name, source, names: source.names, namedAt: place, depth: 0, &texts, diagnostics)
    guard isValid else { return nil }
    for (name, text) in texts {
      do {
        try library.register(
          source.isHTML ? text : "{{% CONTENT_TYPE:TEXT}}" + text, named: name)
      } catch let error as MustacheTemplate.ParserError {
        let path = source.folder.displayPath(name + source.suffix)
        let context = error.context
        isValid = false
        diagnostics.report(
          .templateSyntax(
            "\(error.error)",
            at: Place(path: path, line: context.lineNumber, column: context.columnNumber)))
      } catch {
        isValid = false
        diagnostics.report(
          .templateSyntax(
            "\(error)", at: Place(path: source.folder.displayPath(name + source.suffix), line: 1)))
      }
    }
    guard isValid else { return nil }
  }

  /// Renders the template with values.
  package func render(_ values: [String: Any], as name: String) -> String {
    library.render(values, withTemplate: name) ?? ""
  }

  private mutating func load(
    _ name: String, _ source: Source, names: [String: TemplateScope], namedAt place: Place,
    depth: Int, _ texts: inout [String: String], _ diagnostics: DiagnosticCollector
  ) {
    let file = name + source.suffix
    let path = source.folder.displayPath(file)
    do throws(Diagnostic) {
      let text = try Self.read(file, in: source.folder, namedAt: place)
      let tags = try TemplateScanner.tags(of: text, path: path)
      try Self.check(tags, ofBytes: text.utf8.count)
      texts[name] = text
      if depth == 0 { self.tags = tags }
      var scopes = [names]
      for tag in tags {
        let known = scopes[scopes.count - 1]
        switch tag.kind {
        case .close: if scopes.count > 1 { scopes.removeLast() }
        case .partial:
          guard source.folder.contains(tag.name + source.suffix) else {
            isValid = false
            diagnostics.report(.unknownPartial(tag.name, at: tag.place))
            continue
          }
          partials += 1
          guard partials <= Self.partialLimit else {
            if isValid {
              diagnostics.report(.tooManyPartials(at: tag.place, limit: Self.partialLimit))
            }
            isValid = false
            return
          }
          guard depth < Self.depthLimit else {
            isValid = false
            diagnostics.report(.partialsTooDeep(at: tag.place, limit: Self.depthLimit))
            continue
          }
          load(
            tag.name, source, names: known, namedAt: tag.place, depth: depth + 1, &texts,
            diagnostics)
        case .variable, .raw, .section, .inverted:
          let scope = tag.name == "." ? TemplateScope.text : known[tag.name]
          if scope == nil {
            isValid = false
            diagnostics.report(.unknownTemplateName(tag), among: known.keys.sorted())
          }
          if tag.kind == .section { scopes.append((scope ?? .text).opened(within: known)) }
          if tag.kind == .inverted { scopes.append(known) }
        }
      }
    } catch {
      isValid = false
      diagnostics.report(error)
    }
  }

  /// Refuses templates that would take the engine excessive time or its whole stack.
  private static func check(_ tags: [TemplateTag], ofBytes count: Int) throws(Diagnostic) {
    if let deep = tags.first(where: { $0.depth > sectionLimit }) {
      throw .templateSectionsTooDeep(at: deep.place, limit: sectionLimit)
    }
    let maxTags = max(leastTagLimit, tagLimit / max(1, count))
    if tags.count > maxTags {
      throw .tooManyTags(at: tags[maxTags].place, limit: maxTags)
    }
  }

  private static func read(
    _ file: String, in folder: Folder, namedAt place: Place
  ) throws(Diagnostic) -> String {
    do throws(FileProblem) {
      return String(decoding: try folder.readText(file, limit: sizeLimit).bytes, as: UTF8.self)
    } catch {
      throw error.diagnostic(path: folder.displayPath(file), namedAt: place)
    }
  }
}
