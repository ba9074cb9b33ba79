package import Document
package import Wording

/// A chart as a drawing in a separate file, for formats that take no drawing in their text.
package struct ChartDrawing: Sendable {
  /// The folder of the drawings among the files that engines read.
  package static let folder = ".pandoc"

  let scene: Scene
  /// A description of the drawing.
  let title: String
  private let fingerprint: UInt64

  /// Lays out a chart, with the words of an edition.
  package init(_ chart: Chart, words: Words) {
    var scene = chart.scene(width: Chart.wide, words: words)
    for index in scene.marks.indices {
      guard case .label(var label) = scene.marks[index].shape else { continue }
      label.text = label.text.withoutControls
      scene.marks[index].shape = .label(label)
    }
    self.scene = scene
    title = chart.alternative(words).withoutControls
    var output = OutputBuffer()
    output.append(file: scene, title: title)
    // FNV-1a: only drawings that are the same share a file.
    fingerprint = output.bytes.reduce(0xCBF2_9CE4_8422_2325) { number, byte in
      (number ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
  }

  /// The path of the drawing for a format, relative to the output folder.
  package func path(_ target: PandocTarget) -> String {
    "\(Self.folder)/\(target.rawValue)/\(String(fingerprint, radix: 16)).\(target.drawingKind)"
  }

  /// The drawing for a format.
  ///
  /// - Parameters:
  ///   - font: the font of words.
  ///   - accent: the colour, as `#rrggbb`, of marks without their own.
  package func bytes(_ target: PandocTarget, font: String, accent: String) -> [UInt8] {
    let scene = scene.colored(accent: accent)
    switch target {
    case .docx: return Metafile.drawing(scene, font: font)
    case .odt, .epub:
      var output = OutputBuffer()
      output.append(file: scene, title: title)
      return output.bytes
    }
  }
}

extension Scene {
  /// The drawing with a colour in the place of that of the part of the document.
  fileprivate func colored(accent: String) -> Scene {
    var scene = self
    for index in scene.marks.indices { scene.marks[index].paint = paint(index, accent) }
    return scene
  }

  private func paint(_ index: Int, _ accent: String) -> ScenePaint {
    switch marks[index].paint {
    case .accent: .color(accent)
    case .tint(.accent, let share): .tint(.color(accent), share)
    case .ink, .soft, .rule, .paper, .color, .tint: marks[index].paint
    }
  }
}

extension String {
  /// The text without characters that XML cannot have.
  fileprivate var withoutControls: String {
    unicodeScalars.allSatisfy(\.isXML)
      ? self : String(String.UnicodeScalarView(unicodeScalars.filter(\.isXML)))
  }
}
