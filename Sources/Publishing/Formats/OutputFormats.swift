/// The output formats of a program.
///
/// A new format is one more line in ``standard``, or one more ``adding(_:)`` in a program of its own.
package struct OutputFormats: Sendable {
  /// The formats, in the order in which messages list them.
  package let all: [any OutputFormat]

  /// Lists formats.
  package init(_ formats: [any OutputFormat]) { all = formats }

  /// The formats that editions can be published in.
  package static let standard = OutputFormats([
    HTMLFormat(), MarkdownFormat(), TextFormat(), EmailFormat(),
  ])

  /// The list with one more format at its end.
  package func adding(_ format: any OutputFormat) -> OutputFormats {
    OutputFormats(all + [format])
  }

  /// The names of the formats.
  package var names: [String] { all.map(\.name) }

  /// The format of a name; nil when there is none.
  package subscript(name: String) -> (any OutputFormat)? { all.first { $0.name == name } }

  /// The engines that the formats name, each once, with the names of its formats.
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
