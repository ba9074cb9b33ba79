extension ChartDrawing {
  /// The drawing as an SVG file.
  func svg(color: String, ink: String, font: String) -> [UInt8] {
    var output = OutputBuffer()
    output.append("<svg xmlns=\"http://www.w3.org/2000/svg\"")
    output.attribute("width", String(Self.width))
    output.attribute("height", String(height))
    output.attribute("viewBox", "0 0 \(Self.width) \(height)")
    output.attribute("font-family", "'\(font)', sans-serif")
    output.attribute("font-size", String(Self.textSize))
    output.attribute("fill", ink)
    output.append(">\n")
    for row in rows {
      Self.append(row.label, x: 0, y: row.top + Self.labelBaseline, to: &output)
      output.append("<rect")
      output.attribute("x", "0")
      output.attribute("y", String(row.top + Self.barTop))
      output.attribute("width", String(row.length))
      output.attribute("height", String(Self.barHeight))
      output.attribute("fill", row.color ?? color)
      output.append("/>\n")
      Self.append(row.shown, x: row.length + 8, y: row.top + Self.shownBaseline, to: &output)
    }
    output.append("</svg>\n")
    return output.bytes
  }

  private static func append(_ text: String, x: Int, y: Int, to output: inout OutputBuffer) {
    output.append("<text")
    output.attribute("x", String(x))
    output.attribute("y", String(y))
    output.append(">")
    output.append(escaping: String(String.UnicodeScalarView(text.unicodeScalars.filter(\.isXML))))
    output.append("</text>\n")
  }
}

extension Unicode.Scalar {
  /// Whether XML can have the character.
  package var isXML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
