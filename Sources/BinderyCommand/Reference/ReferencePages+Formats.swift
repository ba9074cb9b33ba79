import Publishing
import Writers

extension ReferencePages {
  /// How each format shows each kind of content.
  static var formats: String {
    let formats = OutputFormats.standard.all.compactMap { format in
      format.contentWriter.map { (name: format.name, writer: $0) }
    }
    var lines = [
      "# Formats",
      "",
      "The content that each format shows as it is, shows in another form, or cannot carry.",
      "",
      "## Overview",
      "",
      "Made from the declarations of the formats' writers. An empty cell means that the",
      "format shows the content as it is.",
      "",
      "| content | " + formats.map { "`\($0.name)`" }.joined(separator: " | ") + " |",
      "| --- |" + String(repeating: " --- |", count: formats.count),
    ]
    for kind in ContentKind.allCases {
      let cells = formats.map { Self.words(for: $0.writer.showing(kind)) }
      lines.append("| \(kind.rawValue) | " + cells.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func words(for showing: Showing) -> String {
    switch showing {
    case .whole: ""
    case .other(let form), .reduced(let form): form
    case .omitted: "**not shown**"
    }
  }
}
