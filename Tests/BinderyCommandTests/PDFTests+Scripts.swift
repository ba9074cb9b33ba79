import BinderyTesting
import Foundation
import Testing

/// Texts of the region's scripts in the themes that come with Bindery.
extension PDFTests {
  private static let hasFonts = FileManager.default.fileExists(
    atPath: "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")

  @Test(
    .enabled(if: hasTypst, withoutTypst),
    .enabled(if: hasTextReader, "pdftotext is not installed; ‘.ci/setup tests’ brings it"),
    .enabled(if: hasFonts, "the Noto fonts are not installed; ‘.ci/setup’ brings them"),
    arguments: ["annual-report", "newsletter"])
  func everyScriptHasAFont(_ theme: String) throws {
    let texts = [
      "联合国教科文组织发布了年度报告", "報告書を発表しました", "유네스코는 보고서를 발표했습니다", "Монгол Улсын Үндэсний өв",
      "ᠮᠣᠩᠭᠣᠯ", "يعقد مكتب اليونسكو اجتماعا", "משרד אזורי", "Việt Nam", "สำนักงาน",
    ]
    var files: [String: String?] = [
      "Configs/report/foreword.md": texts.joined(separator: "\n\n") + "\n"
    ]
    for name in ["page.typ.mustache", "theme.yaml"] {
      files["Templates/plain/\(name)"] = try String(
        contentsOfFile: "\(Repository.location)/Templates/\(theme)/\(name)", encoding: .utf8)
    }
    let workspace = try Self.workspace(files)
    let run = try run(in: workspace)
    #expect(run.status == 0 && run.findings.isEmpty, "\(run.errors)")
    let read = try OfficeTests.output(
      of: "pdftotext", ["\(workspace.location)/build/report/report.pdf", "-"])
    // What a reader of the file gives back may be of the forms that letters have within words.
    func plain(_ text: String) -> String {
      text.precomposedStringWithCompatibilityMapping.filter { $0.isLetter }
    }
    for text in texts {
      #expect(plain(read).contains(plain(text)), "\(text) is missing in \(read)")
    }
  }
}
