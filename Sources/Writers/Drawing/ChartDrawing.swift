package import Document
package import Wording

/// A chart as a drawing in a file of its own, for formats that take no drawing in their text.
package struct ChartDrawing: Sendable {
  /// The folder of the drawings among the files that engines read.
  package static let folder = ".pandoc"

  let scene: Scene
  /// What the drawing shows, in words.
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
  /// - Parameter font: the font of words.
  package func bytes(_ target: PandocTarget, font: String) -> [UInt8] {
    switch target {
    case .docx: return Metafile.drawing(scene, font: font)
    case .odt, .epub:
      var output = OutputBuffer()
      output.append(file: scene, title: title)
      return output.bytes
    }
  }
}

extension String {
  /// The text without what XML cannot have.
  fileprivate var withoutControls: String {
    unicodeScalars.allSatisfy(\.isXML)
      ? self : String(String.UnicodeScalarView(unicodeScalars.filter(\.isXML)))
  }
}
