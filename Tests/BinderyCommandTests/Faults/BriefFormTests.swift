import Foundation
import Testing

/// The parts of records that brief forms, digests and preheaders show.
@Suite struct BriefFormTests {
  private static func activity(_ title: String, _ body: String) -> String {
    "---\ntitle: \(title)\ndates: 2024-03-01\n---\n\(body)\n"
  }

  private func brief(_ body: String) async throws -> ShownEdition {
    try await ShownEdition.build(
      "kind: newsletter\nformats: [html, text, email]\nsender: a@example.org",
      sections: "sections: [{title: Brief, collect: activities, form: brief}, {sector: health}]",
      activities: ["forum": Self.activity("Forum", body)])
  }

  @Test(arguments: [
    ("- Care for the old\n- Care for the young", "Care for the old"),
    ("1. первое\n2. второе", "первое"),
    ("| City | No. |\n|---|---|\n| Seoul | 7 |", "Seoul"),
    ("> A quotation comes first", "A quotation comes first"),
    ("## Heading\n\n- 医疗", "医疗"), ("~~~\ncode\n~~~", "code"),
    ("- a list\n\nA paragraph.", "A paragraph."), ("## 医疗[^1]\n\n***\n\n[^1]: x", "医疗"),
  ])
  func recordsShowMoreThanTheirDate(body: String, words: String) async throws {
    let edition = try await brief(body)
    #expect(edition.run.status == 0, "\(edition.run.errors)")
    let html = try #require(edition.html.components(separatedBy: "<article class=\"brief\"").last)
    #expect(html.components(separatedBy: "</article>")[0].contains(words))
    let text = edition.text.components(separatedBy: "\nHealth\n")[0]
    #expect(text.contains(words))
  }

  @Test(arguments: [
    "Forty came.[^1]\n\n[^1]: Counted.", "*Forty[^a]* came[^b].\n\n[^a]: A.\n\n[^b]: B.",
    "- Forty[^1]\n- came[^1]\n\n[^1]: Counted.",
  ])
  func callsOfFootnotesStayWithTheirNotes(body: String) async throws {
    let edition = try await brief(body)
    let html = edition.html
    let brief = try #require(html.components(separatedBy: "<article class=\"brief\"").last)
      .components(separatedBy: "</article>")[0]
    #expect(!brief.contains("fnref"))
    let ids = html.matches(of: #/ id="(?<id>[^"]*)"/#).map { String($0.output.id) }
    #expect(Set(ids).count == ids.count, "\(ids)")
    for link in html.matches(of: #/href="#(?<id>[^"]*)"/#) {
      #expect(ids.contains(String(link.output.id)))
    }
    #expect(html.contains("fnref"))
  }

  @Test(arguments: [
    ("Forty people came. They talked.", "Forty people came."),
    ("- The first point\n- The second", "The first point"),
    ("~~Not~~ open. More.", "~~Not~~ open."),
  ])
  func thePreheaderIsNoDate(body: String, words: String) async throws {
    let edition = try await ShownEdition.build(
      "kind: newsletter\nformats: [email]\nsender: a@example.org",
      sections: "sections: [{sector: health}]", activities: ["forum": Self.activity("Forum", body)])
    #expect(edition.mail.contains("<div>\(words)</div>"), "\(edition.mail)")
  }

  @Test func theDigestMarksStruckOutWords() async throws {
    let long = String(repeating: "All of these words again and again. ", count: 60)
    var activities: [String: String] = [:]
    for number in 1...60 {
      activities["a\(number)"] = Self.activity("A \(number)", "It is ~~not~~ free. \(long)")
    }
    activities["b"] = Self.activity("B", "- a point\n- another\n")
    let edition = try await ShownEdition.build(
      "kind: newsletter\nformats: [email]\nsender: a@example.org",
      sections: "sections: [{sector: health}]", activities: activities)
    #expect(edition.run.findings.contains { $0.code == "mail-digest" })
    #expect(edition.mail.contains("It is ~~not~~ free."))
    #expect(edition.mail.contains("a point"))
  }
}
