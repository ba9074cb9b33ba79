import Document
import Wording
import Writers

/// The document around an edition's content, as Pandoc reads it.
struct PandocFrame {
  let metadata: EditionMetadata
  let words: Words
  /// The book's unique identifier.
  let identifier: String
  let survey: OfficeSurvey
  let target: PandocTarget

  /// The parts before and after the content.
  var page: PageFrame {
    let writer = PandocWriter(target)
    let version = PandocWriter.treeVersion.map(String.init).joined(separator: ",")
    let members = values.map { name, value in
      "\(writer.escaped(name)):\(Self.json(value, writer))"
    }
    let before =
      "{\"pandoc-api-version\":[\(version)],\"meta\":{\n\(members.joined(separator: ",\n"))\n},"
      + "\"blocks\":[\n"
    return PageFrame(before: Array(before.utf8), after: Array("\n]}\n".utf8))
  }

  /// A value of the document's metadata.
  private enum Value {
    case text(String)
    case list([String])
  }

  private static func json(_ value: Value, _ writer: PandocWriter) -> String {
    switch value {
    case .text(let text): "{\"t\":\"MetaString\",\"c\":\(writer.escaped(text))}"
    case .list(let texts):
      "{\"t\":\"MetaList\",\"c\":[" + texts.map { json(.text($0), writer) }.joined(separator: ",")
        + "]}"
    }
  }

  private var values: [(String, Value)] {
    var values: [(String, Value)] = [
      ("title", .text(metadata.title)), ("author", .list([metadata.organization])),
      ("lang", .text(metadata.language)),
      ("dir", .text(TextDirection(ofLanguage: metadata.language).rawValue)),
    ]
    if let subtitle = metadata.edition ?? metadata.period {
      values.append(("subtitle", .text(subtitle)))
    }
    guard target == .epub else { return values }
    values += [
      ("identifier", .text(identifier)), ("publisher", .text(metadata.organization)),
      ("toc-title", .text(words.contents)),
    ]
    if TextDirection(ofLanguage: metadata.language) == .rightToLeft {
      values.append(("page-progression-direction", .text("rtl")))
    }
    return values + accessibility
  }

  /// The accessibility of every book, and of this one, in the vocabulary of schema.org.
  private var accessibility: [(String, Value)] {
    let hasPictures = !survey.pictures.isEmpty || !survey.charts.isEmpty
    var features = [
      "displayTransformability", "readingOrder", "structuralNavigation", "tableOfContents",
    ]
    if hasPictures, survey.describesPictures { features.append("alternativeText") }
    if !survey.charts.isEmpty { features.append("longDescription") }
    var values: [(String, Value)] = [
      ("accessModes", .list(hasPictures ? ["textual", "visual"] : ["textual"])),
      ("accessibilityFeatures", .list(features)), ("accessibilityHazards", .list(["none"])),
    ]
    // Pictures without words say something that no text of the book says.
    if survey.describesPictures { values.append(("accessModeSufficient", .list(["textual"]))) }
    return values
  }
}
