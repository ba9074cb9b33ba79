import Bytes
import Document
import Findings
import Planning
import Platform
import Records
import WorkspaceFiles
import Wording
import Writers

/// A document for word processors, or a book, with everything it needs for an edition.
struct PreparedOffice: PreparedFormat {
  /// The folder of the files that Pandoc alone reads.
  private static let folder = ".pandoc"

  /// The maximum sum of the sizes in bytes of pictures in a document, far above the size that
  /// programs handle well.
  private static let maxPacked = 512 << 20

  let context: FormatContext
  let writer: PandocWriter
  let theme: OfficeTheme

  private var plan: EditionPlan { context.plan }
  private var target: PandocTarget { writer.target }

  func files(of edition: ComposedEdition) async -> [OutputFile] {
    let metadata = edition.assembly.metadata
    let survey = OfficeSurvey(edition.assembly, pictures: edition.pictures.published) { $0.fitting }
    let shown = survey.pictures.filter { $0.isOneOf(target.pictureKinds) }
    let page = "\(Self.folder)/\(plan.name).\(writer.fileExtension)"
    let frame = PandocFrame(
      metadata: metadata, words: plan.words, identifier: identifier(of: metadata),
      survey: survey, target: target)
    var drawings = drawings(of: survey)
    var packed: [(String, [UInt8])] = []
    if target.packsPictures {
      packed = drawings + bytes(of: shown, edition.pictures)
      drawings = []
    }
    var parts = [OutputFile(path: page, content: .page(writer, frame.page), isPublished: false)]
    var inputs = [page]
    for (path, bytes) in models(of: metadata, survey, packed) + drawings {
      parts.append(
        OutputFile(
          path: path, content: .bytes(ByteRope([bytes])), isPublished: false))
      inputs.append(path)
    }
    inputs += shown.map(\.file.path).sorted()
    let made = "\(Self.folder)/\(plan.name).\(target.rawValue)"
    var derivation = Derivation(
      engine: PandocEngine.engine, arguments: arguments + ["--output=\(made)", page], result: made)
    // The report with 10,000 activities takes 3 GiB.
    derivation.limits = ProcessLimits(time: .seconds(300), memory: 6 << 30)
    derivation.variables = ["SOURCE_DATE_EPOCH": String(timestamp)]
    derivation.inputs = inputs
    derivation.translate =
      PandocMessages(pictures: shown, place: context.place)
      .translation
    return parts + [
      OutputFile(path: "\(plan.name).\(target.rawValue)", content: .derived(derivation))
    ]
  }

  private var arguments: [String] {
    let common = ["--from=json", "--data-dir=\(Self.folder)", "--resource-path=."]
    switch target {
    case .docx:
      return ["--to=docx+native_numbering", "--reference-doc=\(modelPath)"] + common
    case .odt: return ["--to=odt", "--reference-doc=\(modelPath)"] + common
    case .epub:
      return [
        "--to=epub3", "--css=\(modelPath)", "--epub-cover-image=\(coverPath)", "--split-level=2",
        "--toc", "--toc-depth=3", "--template=\(templatePath)",
      ] + common
    }
  }

  private var modelPath: String {
    "\(Self.folder)/\(plan.name).\(target == .epub ? "css" : "model.\(target.rawValue)")"
  }

  private var templatePath: String { "\(Self.folder)/\(plan.name).book.html" }

  private var coverPath: String { "\(Self.folder)/\(plan.name).cover.svg" }

  /// The files that give the document its look.
  private func models(
    of metadata: EditionMetadata, _ survey: OfficeSurvey, _ packed: [(String, [UInt8])]
  ) -> [(String, [UInt8])] {
    switch target {
    case .docx:
      [(modelPath, WordModel(theme: theme, metadata: metadata, colors: survey.colors).bytes)]
    case .odt:
      [
        (
          modelPath,
          OpenDocumentModel(
            theme: theme, metadata: metadata, colors: survey.colors,
            pictures: packed.map { (target.packedPath(of: $0.0), $0.1) }
          ).bytes
        )
      ]
    case .epub:
      [
        (modelPath, Array(BookStyle(theme: theme, colors: survey.colors).text.utf8)),
        (templatePath, Array(BookPage(metadata: metadata).text.utf8)),
        (coverPath, Array(BookCover(theme: theme, metadata: metadata).text.utf8)),
      ]
    }
  }

  /// The files of pictures by their addresses; those that would make the document too large are left out, which a
  /// finding says.
  private func bytes(
    of shown: [ShownPicture], _ pictures: PreparedPictures
  ) -> [(String, [UInt8])] {
    var room = Self.maxPacked
    return shown.compactMap { picture in
      guard let bytes = pictures.fittingBytes(of: picture.asset, limit: room) else {
        context.diagnostics.report(.officeSize(picture, at: picture.place ?? context.place))
        return nil
      }
      room -= bytes.count
      return (picture.file.address, bytes)
    }
  }

  private func drawings(of survey: OfficeSurvey) -> [(String, [UInt8])] {
    var drawings: [(String, [UInt8])] = []
    var paths: Set<String> = []
    for chart in survey.charts {
      let drawing = ChartDrawing(chart, words: plan.words)
      let path = drawing.path(target)
      guard paths.insert(path).inserted else { continue }
      drawings.append((path, drawing.bytes(target, font: theme.headingFont, accent: theme.accent)))
    }
    return drawings
  }

  /// The creation date in the file, in seconds since 1970: the last day of the period, never the
  /// clock's.
  ///
  /// Archives cannot have dates before 1980.
  private var timestamp: Int {
    max(plan.period.map { $0.value.last.secondsSince1970 } ?? 0, 315_532_800)
  }

  /// The book's unique identifier, the same in every build: a number made from the edition's
  /// identity.
  private func identifier(of metadata: EditionMetadata) -> String {
    let facts = [
      metadata.organization, plan.name, metadata.title, metadata.period ?? "", metadata.language,
    ]
    let digits = Array(
      Digest.text(of: ByteRope([Array(facts.joined(separator: "\u{1F}").utf8)])))
    // The form of a UUID of version 8, whose digits are up to its maker.
    let number = digits[..<12] + ["8"] + digits[13..<16] + ["8"] + digits[17..<32]
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(number[$0]) }
    return "urn:uuid:\(groups.joined(separator: "-"))"
  }
}
