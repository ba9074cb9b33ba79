import Document
import Wording
import Writers

/// The cover of a book: a drawing with its title, period and publisher.
struct BookCover {
  let theme: OfficeTheme
  let metadata: EditionMetadata

  private static let width = 1600
  private static let height = 2400
  private static let margin = 140
  private static let titleSize = 190

  /// The file.
  var text: String {
    let lines = Self.lines(of: metadata.title, width: 12)
    let isRightToLeft = TextDirection(ofLanguage: metadata.language) == .rightToLeft
    let x = isRightToLeft ? Self.width - Self.margin : Self.margin
    let step = Self.titleSize * 11 / 10
    let top = Self.height - 560 - lines.count * step
    var words = [element(metadata.organization, x: x, y: top - 90, size: 64)]
    for (index, line) in lines.enumerated() {
      words.append(
        element(line, x: x, y: top + (index + 1) * step, size: Self.titleSize, isBold: true))
    }
    if let period = metadata.edition ?? metadata.period {
      words.append(element(period, x: x, y: top + lines.count * step + 170, size: 76))
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(Self.width)" height="\(Self.height)" \
      viewBox="0 0 \(Self.width) \(Self.height)" font-family="'\(XMLText.escaped(theme.headingFont))', \
      sans-serif" fill="#ffffff" direction="\(isRightToLeft ? "rtl" : "ltr")">
      <defs><linearGradient id="ground" x1="0" y1="0" x2="1" y2="1">\
      <stop offset="0" stop-color="\(theme.cover)"/><stop offset="1" stop-color="\(theme.accent)"/>\
      </linearGradient></defs>
      <rect width="\(Self.width)" height="\(Self.height)" fill="url(#ground)"/>
      <rect x="\(isRightToLeft ? x - 360 : x)" y="\(top - 230)" width="360" height="22"/>
      \(words.joined(separator: "\n"))
      </svg>

      """
  }

  private func element(
    _ text: String, x: Int, y: Int, size: Int, isBold: Bool = false
  ) -> String {
    "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\"\(isBold ? " font-weight=\"bold\"" : "")>"
      + "\(XMLText.escaped(text))</text>"
  }

  /// A title in lines of about as many columns, broken between words; each ideograph takes two columns.
  private static func lines(of title: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in title.split(separator: " ") {
      if !line.isEmpty, line.displayWidth + 1 + word.displayWidth > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
      while line.displayWidth > width + 4 {
        var start = line.startIndex
        while start < line.endIndex, line[..<start].displayWidth < width {
          start = line.index(after: start)
        }
        lines.append(String(line[..<start]))
        line = String(line[start...])
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
