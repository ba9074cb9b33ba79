import Publishing

/// A format without its outside engine: what the engine would read is published in its place.
struct EngineInput: OutputFormat {
  let format: any OutputFormat

  var name: String { format.name }
  var pageTemplates: [String] { format.pageTemplates }
  var pictureUses: Set<PictureUse> { format.pictureUses }

  func prepared(in context: FormatContext) -> (any PreparedFormat)? {
    format.prepared(in: context).map { Prepared(format: $0) }
  }

  private struct Prepared: PreparedFormat {
    let format: any PreparedFormat

    func files(of edition: ComposedEdition) async -> [OutputFile] {
      await format.files(of: edition).compactMap { file in
        if case .derived = file.content { return nil }
        return OutputFile(path: file.path, content: file.content, part: file.part)
      }
    }

    func laterPages(of edition: ComposedEdition) -> [String: String] {
      format.laterPages(of: edition)
    }
  }
}

extension OutputFormats {
  /// The standard formats without their engines.
  static let withoutEngines = OutputFormats(standard.all.map { EngineInput(format: $0) })
}
