/// The output formats of a program.
///
/// A new format is one more line in ``standard``, or a call of ``adding(_:)`` in a program with its
/// own formats.
package struct OutputFormats: Sendable {
  /// The formats, in the order that messages list them.
  package let all: [any OutputFormat]

  /// Makes a list of formats.
  package init(_ formats: [any OutputFormat]) { all = formats }

  /// The standard formats.
  package static let standard = OutputFormats([
    HTMLFormat(), MarkdownFormat(), TextFormat(), EmailFormat(), PDFFormat(),
    OfficeFormat(.docx), OfficeFormat(.odt), OfficeFormat(.epub),
  ])

  /// The list followed by one more format.
  package func adding(_ format: any OutputFormat) -> OutputFormats {
    OutputFormats(all + [format])
  }

  /// The names of the formats.
  package var names: [String] { all.map(\.name) }

  /// The format with a name, if there is one.
  package subscript(name: String) -> (any OutputFormat)? { all.first { $0.name == name } }

  /// The engines of all formats, without duplicates, with the names of the formats that use them.
  package var engines: [(engine: ExternalEngine, formats: [String])] {
    var engines: [(engine: ExternalEngine, formats: [String])] = []
    for format in all {
      for engine in format.engines {
        if let index = engines.firstIndex(where: { $0.engine == engine }) {
          engines[index].formats.append(format.name)
        } else {
          engines.append((engine, [format.name]))
        }
      }
    }
    return engines
  }
}
