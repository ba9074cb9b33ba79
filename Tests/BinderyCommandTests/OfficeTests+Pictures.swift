import BinderyTesting
import Foundation
import Testing

/// Pictures and the table of contents in documents, as LibreOffice reads them.
extension OfficeTests {
  /// A document as LibreOffice reads it: OpenDocument in one file.
  private func reopened(_ file: String, in workspace: TemporaryWorkspace) throws -> String {
    _ = try Self.output(
      of: "soffice",
      [
        "-env:UserInstallation=file://\(workspace.location)/.office", "--headless",
        "--convert-to", "fodt", "--outdir", "\(workspace.location)/opened",
        "\(workspace.location)/build/report/\(file)",
      ])
    let name = file.prefix { $0 != "." }
    return try #require(workspace.text("opened/\(name).fodt"), "\(file) cannot be opened")
  }

  @Test(
    .enabled(if: hasPandoc, withoutPandoc), .enabled(if: hasOffice, withoutOffice),
    arguments: ["docx", "odt"])
  func everyPictureHasItsWordsAndFitsThePage(_ format: String) throws {
    let workspace = try Self.workspace(
      format,
      [
        "Configs/report/report.yaml": Self.reportWithFigures(format),
        "Configs/report/foreword.md": """
        ![A bee & a <flower>](a%20bee.png "In May")

        ![Upright](tall.png)

        ![One](one.png "First")
        ![Two](two.png "Second")

        ![At the side](side.png){side=left}

        Words beside it.

        Words with ![a sign](sign.png) in them.
        """,
      ])
    for (name, width, height) in [
      ("a bee", 1500, 300), ("tall", 600, 1500), ("one", 900, 600), ("two", 600, 900),
      ("side", 700, 700), ("sign", 40, 30),
    ] {
      try workspace.write(
        DrawnPicture.png(width: width, height: height), to: "Configs/report/\(name).png")
    }
    let run = try run(in: workspace)
    #expect(run.status == 0, "\(run.errors)")
    let text = try reopened("report.\(format)", in: workspace)
    let words = [
      "A bee &amp; a &lt;flower&gt;", "Upright", "One", "Two", "At the side", "a sign",
    ]
    for word in words {
      #expect(
        text.contains("<svg:title>\(word)</svg:title>")
          || text.contains("<svg:desc>\(word)</svg:desc>"), "\(word): \(text)")
    }
    let frames = text.matches(
      of: #/<draw:frame [^>]*svg:width="([0-9.]+)(cm|in)" svg:height="([0-9.]+)(cm|in)"/#)
    #expect(frames.count > words.count, "\(frames.count)")
    for frame in frames {
      func length(_ number: Substring, _ unit: Substring) -> Double {
        (Double(number) ?? 99) * (unit == "in" ? 2.54 : 1)
      }
      #expect(length(frame.output.1, frame.output.2) <= 16.5)
      #expect(length(frame.output.3, frame.output.4) <= 12.1)
    }
    // Charts need words, too.
    let undescribed = text.split(separator: "<draw:frame ").dropFirst().filter { frame in
      let end = frame.firstRange(of: "</draw:frame>")?.lowerBound ?? frame.endIndex
      return !frame[..<end].contains(#/<svg:(title|desc)>[^<]+</#)
    }
    #expect(undescribed.isEmpty, "\(undescribed)")
    let beside = try #require(text.firstRange(of: "Words beside it."))
    #expect(text[..<beside.lowerBound].ranges(of: "<table:table-cell").count > 3)
  }

  @Test(
    .enabled(if: hasPandoc, withoutPandoc), .enabled(if: hasOffice, withoutOffice),
    .enabled(if: PDFTests.hasTextReader, "pdftotext is not installed; ‘.ci/setup tests’ brings it"))
  func contentsOfOpenDocumentHaveTheNumbersOfPages() throws {
    let workspace = try Self.workspace("odt")
    #expect(try run(in: workspace).status == 0)
    _ = try Self.output(
      of: "soffice",
      [
        "-env:UserInstallation=file://\(workspace.location)/.office", "--headless",
        "--convert-to", "pdf", "--outdir", "\(workspace.location)/opened",
        "\(workspace.location)/build/report/report.odt",
      ])
    let text = try Self.output(
      of: "pdftotext", ["-layout", "\(workspace.location)/opened/report.pdf", "-"])
    // The cover and the contents come first.
    for (title, page) in [("Foreword", 3), ("Health", 4), ("Partners", 5)] {
      let entry = text.split(separator: "\n").first { $0.hasPrefix(title) && $0.contains(".") }
      #expect(entry?.hasSuffix("\(page)") == true, "\(title): \(text)")
    }
  }
}
