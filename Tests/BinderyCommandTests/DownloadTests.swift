import BinderyTesting
import Foundation
import Publishing
import Testing

/// Web pages link to the published files of the edition in other formats.
@Suite struct DownloadTests {
  private static let page = """
    <!DOCTYPE html><title>{{title}}</title>{{#downloads}}{{{downloads}}}{{/downloads}}
    {{{content}}}
    """
  private static let link =
    "<a href=\"report.pdf\" type=\"application/pdf\" download>Download as PDF</a>"

  /// Builds a small edition as a page and as PDF with a script in place of Typst.
  private func build(
    _ script: String, _ arguments: [String] = [], changes: [String: String?] = [:]
  ) throws -> (run: HostileRun, files: [String: Data]) {
    let workspace = try PDFTests.workspace(
      ["Templates/plain/page.html.mustache": Self.page].merging(changes) { _, own in own })
    let run = try PDFTests().run(["build"] + arguments, in: workspace, typst: script)
    return (run, workspace.files(under: "build/report"))
  }

  private func html(_ files: [String: Data]) -> String {
    String(decoding: files["report.html"] ?? Data(), as: UTF8.self)
  }

  @Test func theFirstPageLinksToTheDocument() throws {
    let (run, files) = try build("printf x > \"$(eval echo \\${$#})\"")
    #expect(run.status == 0, "\(run.errors)")
    #expect(files["report.pdf"] != nil)
    #expect(html(files).contains("<p class=\"downloads\">\(Self.link)</p>"))
  }

  @Test func aLostDocumentIsNotLinkedTo() throws {
    let (run, files) = try build("exit 3")
    #expect(run.status == 1)
    #expect(files["report.pdf"] == nil)
    #expect(html(files).contains("<p class=\"downloads\"></p>"))
    #expect(html(files).contains("</h2>"))
    let manifest = String(decoding: files["manifest.json"] ?? Data(), as: UTF8.self)
    let digest = Digest()
    digest.add([UInt8](files["report.html"] ?? Data()))
    #expect(manifest.contains(digest.finish()))
    #expect(manifest.contains("\"size\" : \(files["report.html"]?.count ?? 0)"))
  }

  @Test func aFormatThatIsNotBuiltIsNotLinkedTo() throws {
    let (run, files) = try build("exit 3", ["--format", "html"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(!html(files).contains("downloads"))
  }

  @Test func theWordsAreThoseOfTheEdition() throws {
    let report = SmallWorkspace.report.replacing(
      "formats: [html, markdown, text]", with: "formats: [html, pdf]\nlanguage: fr")
    let (_, files) = try build(
      "printf x > \"$(eval echo \\${$#})\"", changes: ["Configs/report/report.yaml": report])
    #expect(html(files).contains("Télécharger en PDF"))
  }

  /// Each chapter has a page, but the edition has one cover.
  @Test func pagesOfChaptersHaveNoLink() throws {
    let report = SmallWorkspace.report.replacing(
      "formats: [html, markdown, text]", with: "formats: [html, pdf]\npages: chapters")
    let (run, files) = try build(
      "printf x > \"$(eval echo \\${$#})\"", changes: ["Configs/report/report.yaml": report])
    #expect(run.status == 0, "\(run.errors)")
    let linking = files.filter {
      $0.key.hasSuffix(".html") && String(decoding: $0.value, as: UTF8.self).contains(Self.link)
    }
    #expect(linking.keys.sorted() == ["report.html"])
    #expect(files.keys.count { $0.hasSuffix(".html") } > 1)
  }
}
