import Findings
import Platform

/// Turns Typst's messages into findings at the lines that people wrote.
struct TypstMessages: Sendable {
  /// The path of the page that Typst reads.
  let page: String
  /// The line of the page where the edition's content begins.
  let firstLine: Int
  /// The template of the page, as findings name it.
  let template: String
  /// The place that names the format.
  let place: Place

  /// Translates Typst's output from making a file in a folder.
  func translation(of lines: [String], in folder: String) -> Derivation.Translation {
    let report = TypstReport(lines)
    var translation = Derivation.Translation(rest: report.rest)
    guard !report.entries.isEmpty else { return translation }
    let places = WrittenPlaces(reading: "\(folder)/\(page)")
    var letters: [(place: Place, letters: [String])] = []
    var fonts: [String] = []
    var isDone: Set<String> = []
    for entry in report.entries {
      let written = entry.positions.lazy.compactMap { own($0, places) }.first
      if let letter = entry.letter {
        let own = written ?? place
        if let index = letters.firstIndex(where: { $0.place == own }) {
          if !letters[index].letters.contains(letter) { letters[index].letters.append(letter) }
        } else {
          letters.append((own, [letter]))
        }
      } else if let font = entry.font {
        if !fonts.contains(font) { fonts.append(font) }
      } else {
        let finding = Diagnostic(
          entry.isError ? .pdfRefused : .pdfDoubt, "Typst says ‘\(entry.message.visible)’",
          at: written ?? place, fix: entry.hints.first?.visible)
        if isDone.insert(
          "\(finding.place?.path ?? ""):\(finding.place?.line ?? 0):\(entry.message)"
        )
        .inserted {
          translation.findings.append(finding)
        }
      }
    }
    translation.findings += letters.map { Diagnostic.pdfLetters($0.letters, at: $0.place) }
    if !fonts.isEmpty { translation.findings.append(.pdfFonts(fonts, at: template)) }
    return translation
  }

  /// The written source of a position of the page: content, or the template.
  private func own(_ position: TypstReport.Position, _ places: WrittenPlaces) -> Place? {
    guard position.path == page else { return nil }
    if position.line >= firstLine, let place = places.place(before: position.line) { return place }
    return position.line < firstLine ? Place(path: template, line: position.line) : nil
  }
}

/// The places that the writer left in a page.
private struct WrittenPlaces {
  private let lines: [Substring]

  /// Reads a page; without one, no place is known.
  init(reading location: String) {
    var bytes: [UInt8] = []
    do throws(SystemError) {
      let file = try ReadableFile(location, follow: false)
      while true {
        let more = try file.next(1 << 20)
        if more.isEmpty { break }
        bytes += more
      }
    } catch {
      bytes = []
    }
    lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
  }

  /// The place of a line's content.
  func place(before line: Int) -> Place? {
    for text in lines.prefix(line).reversed() {
      guard text.hasPrefix("at(\""), text.hasSuffix(")"),
        let comma = text.lastIndex(of: ","),
        let number = Int(text[comma...].dropFirst(2).dropLast())
      else { continue }
      let path = String(text[..<comma].dropFirst(4).dropLast())
      return Place(
        path: path.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\"), line: number)
    }
    return nil
  }
}
