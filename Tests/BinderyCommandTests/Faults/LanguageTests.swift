import Foundation
import Testing

/// Editions in any language.
@Suite struct LanguageTests {
  @Test(arguments: [
    ("ar", "rtl"), ("zh-Hans", "ltr"), ("mn", "ltr"), ("fa-IR", "rtl"), ("az-Arab", "rtl"),
  ])
  func languagesWithoutWordsUseEnglishOnes(tag: String, direction: String) async throws {
    let edition = try await ShownEdition.build(
      "kind: newsletter\nformats: [html, text, email]\nsender: a@example.org\nlanguage: \(tag)",
      activities: ["forum": "---\ntitle: T\ndates: 2024-03-01\nparticipants: 40\n---\nText.\n"])
    #expect(edition.run.status == 0, "\(edition.run.errors)")
    let note = try #require(edition.run.findings.first)
    #expect(note.code == "words-in-english" && note.severity == "note" && note.line == 8)
    for page in [edition.html, edition.mail] {
      let isMarked = page.contains("<html lang=\"\(tag)\" dir=\"rtl\">")
      #expect(isMarked == (direction == "rtl"))
      #expect(page.contains("lang=\"\(tag)\""))
    }
    #expect(edition.text.contains("1 March 2024 · Participants: 40"))
    #expect(edition["report.eml"].contains("Content-Language: \(tag)"))
  }

  @Test func frenchPutsANarrowSpaceBeforeColons() async throws {
    let edition = try await ShownEdition.build(
      "kind: newsletter\nformats: [html, markdown, text]\nlanguage: fr",
      foreword: """
        | Nom | Pays |
        |---|---|
        | \(String(repeating: "nom ", count: 20)) | Japon |
        """,
      activities: [
        "forum": """
        ---
        title: Forum
        dates: 2024-03-02
        participants: 22
        viewers: 7
        partners: [Ministère]
        photos: [{caption: Une photo}]
        ---
        Texte.
        """
      ])
    let text = edition.text.replacing("\n", with: " ")
    for label in ["Participants", "En ligne", "Partenaires", "[Photo", "Pays"] {
      #expect(text.contains("\(label)\u{202F}: "), "\(label)")
    }
    #expect(edition.html.contains("Participants\u{202F}: 22"))
    #expect(edition.html.contains("<strong>Partenaires\u{202F}:</strong>"))
    #expect(edition.markdown.contains("Photo\u{202F}: Une photo"))
    #expect(edition.run.findings.map(\.code) == ["photo-to-come"])
  }
}
