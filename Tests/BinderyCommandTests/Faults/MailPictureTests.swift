import BinderyTesting
import Foundation
import Testing

/// The sources and widths of pictures in mail.
@Suite struct MailPictureTests {
  private static let mail = "kind: newsletter\nformats: [html, email]\nsender: a@example.org"

  private static let activity = """
    ---
    title: Forum
    dates: 2024-03-01
    photos: [{file: photos/a.png, alt: The team, caption: Our team}]
    ---
    See ![icon](photos/icon.gif) and ![map](photos/map.gif) here.
    """

  private static let pictures = [
    "Plugins/Health/Content/photos/a.png": DrawnPicture.png(width: 200, height: 9),
    "Plugins/Health/Content/photos/icon.gif": DrawnPicture.gif(width: 16),
    "Plugins/Health/Content/photos/map.gif": DrawnPicture.gif(width: 1200),
  ]

  @Test func noPictureIsWiderThanItsFile() async throws {
    let edition = try await ShownEdition.build(
      Self.mail + "\nweb-url: https://example.org/news/spring.html",
      activities: ["forum": Self.activity], pictures: Self.pictures)
    #expect(edition.run.status == 0 && edition.run.findings == [], "\(edition.run.errors)")
    let folder = "src=\"https://example.org/news/assets/health/photos"
    #expect(edition.mail.contains("\(folder)/a.png\" width=\"200\""))
    #expect(edition.mail.contains("\(folder)/icon.gif\" width=\"16\""))
    #expect(edition.mail.contains("\(folder)/map.gif\" width=\"552\""))
  }

  @Test func unfetchablePicturesTravelWithTheMessage() async throws {
    let edition = try await ShownEdition.build(
      Self.mail, activities: ["forum": Self.activity], pictures: Self.pictures)
    #expect(edition.run.status == 0 && edition.run.findings == [], "\(edition.run.errors)")
    #expect(edition.mail.contains("src=\"assets/health/photos/a.png\" width=\"200\""))
    #expect(edition.mail.contains("src=\"assets/health/photos/icon.gif\" width=\"16\""))
    #expect(edition.mail.contains("src=\"assets/health/photos/map.gif\" width=\"552\""))
  }

  @Test func picturesThatAreTooLargeAreReported() async throws {
    var pictures = Self.pictures
    // Two animations that are too long for Bindery to scale down.
    pictures["Plugins/Health/Content/photos/a.png"] = DrawnPicture.gif(
      width: 8000, height: 255, frames: 50, size: 100 << 10)
    pictures["Plugins/Health/Content/photos/icon.gif"] = DrawnPicture.gif(
      width: 8000, height: 255, frames: 50, size: 60 << 10)
    let edition = try await ShownEdition.build(
      Self.mail, activities: ["forum": Self.activity], pictures: pictures)
    let finding = try #require(edition.run.findings.first { $0.code == "mail-without-pictures" })
    #expect(finding.severity == "warning")
    #expect(finding.message.contains("one picture"))
    #expect(finding.line == 6)
    #expect(edition.mail.components(separatedBy: "<img").count == 3)
    #expect(edition.mail.contains("photos/map.gif"))
  }

  @Test(arguments: ["kind: newsletter\nformats: [html]", mail])
  func othersAreNotReported(keys: String) async throws {
    let edition = try await ShownEdition.build(
      keys, activities: keys == Self.mail ? [:] : ["forum": Self.activity],
      pictures: Self.pictures)
    #expect(edition.run.findings == [])
  }

  /// A picture without words leaves no empty line.
  @Test func aMissingPhotographLeavesNoEmptyLine() async throws {
    let edition = try await ShownEdition.build(
      "kind: newsletter\nformats: [html, markdown, text, email]\nsender: a@example.org",
      activities: [
        "a": """
        ---
        title: Forum
        dates: 2024-03-01
        photos: [{file: photos/none.png}, {file: photos/other.png, alt: The team}]
        ---
        Before.
        """,
        "b": "---\ntitle: Next\ndates: 2024-03-02\n---\n![](gone.png)\n\nAfter.\n",
      ])
    #expect(edition.html.components(separatedBy: "class=\"photo-note\"").count == 2)
    #expect(edition.html.contains("</span> The team</p>"))
    #expect(edition.mail.components(separatedBy: "<b>Photo</b>").count == 2)
    #expect(edition.text.contains("Before.\n\n[Photo: The team]\n"))
    #expect(!edition.text.contains("\n\n\n\n"))
    #expect(edition.markdown.components(separatedBy: "Photo").count == 2)
  }
}
