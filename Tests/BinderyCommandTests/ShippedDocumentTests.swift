import BinderyTesting
import Foundation
import Testing
@testable import bindery

/// The annual report says the same in every document as in plain text.
///
/// What an editor changes is theirs: the documents are compared with the text of the same build, and with nothing
/// else.
@Suite struct ShippedDocumentTests {
  private static let edition = "annual-report-2024"

  /// The numbers of three digits and more, and how often each occurs.
  private func numbers(in text: String) -> [Substring: Int] {
    var counts: [Substring: Int] = [:]
    for match in text.matches(of: #/[0-9][0-9.,–]*[0-9]|[0-9]/#) where match.output.count > 2 {
      counts[match.output, default: 0] += 1
    }
    return counts
  }

  /// The words of Latin letters, in small letters.
  private func words(in text: String) -> Set<String> {
    Set(text.matches(of: #/[A-Za-z]{4,}/#).map { $0.output.lowercased() })
  }

  /// The text without addresses, which documents have in their links.
  private func shown(_ text: String) -> String {
    text.replacing(#/https?:\/\/\S+|mailto:\S+/#, with: "")
  }

  private func expect(_ text: String, of document: String, toSay plain: String) {
    // A line may end behind a dash or a hyphen.
    // What holds dates together, and tells where a word may be broken, is no part of what they say.
    let text = text.replacing("–\n", with: "–").replacing("-\n", with: "-")
      .replacing("\u{AD}\n", with: "").replacing("\u{2060}", with: "")
    let said = numbers(in: text)
    for (number, count) in numbers(in: plain) {
      #expect(said[number, default: 0] >= count, "\(document): \(number)")
    }
    let missing = words(in: plain).subtracting(words(in: text)).sorted()
    // Heads of tables that a chart stands for.
    #expect(missing.filter { $0 != "longer" } == [], "\(document)")
  }

  @Test(
    .enabled(if: PDFTests.hasTypst, PDFTests.withoutTypst),
    .enabled(if: OfficeTests.hasPandoc, OfficeTests.withoutPandoc),
    .enabled(if: OfficeTests.hasOffice, OfficeTests.withoutOffice),
    .enabled(if: PDFTests.hasTextReader, "pdftotext is not installed; ‘.ci/setup tests’ brings it"))
  func everyFigureAndWordIsInEveryDocument() async throws {
    let folder = try TemporaryWorkspace()
    let run = await CommandRun.of(
      [
        "build", Self.edition, "--format", "text,pdf,docx,odt", "--output", folder.location,
        "--diagnostics", "json",
      ], in: Repository.location, plugins: plugins)
    #expect(run.status == 0, "\(run.errors)")
    let file = "\(folder.location)/\(Self.edition)/\(Self.edition)"
    let plain = shown(try String(contentsOfFile: "\(file).txt", encoding: .utf8))
    let paper = try OfficeTests.output(of: "pdftotext", ["-raw", "\(file).pdf", "-"])
    expect(paper, of: "pdf", toSay: plain)
    for format in ["docx", "odt"] {
      _ = try OfficeTests.output(
        of: "soffice",
        [
          "-env:UserInstallation=file://\(folder.location)/.office", "--headless", "--convert-to",
          "txt:Text (encoded):UTF8", "--outdir", "\(folder.location)/\(format)",
          "\(file).\(format)",
        ])
      let opened = try #require(folder.text("\(format)/\(Self.edition).txt"), "\(format)")
      expect(opened, of: format, toSay: plain)
    }
  }
}
