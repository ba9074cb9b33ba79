import Document
import Findings

/// Finds mail that leaves out pictures, because the edition does not say where it is on the web.
struct MailWithoutPictures: Check {
  /// The number of pictures that a finding points at.
  private static let listed = 3

  let code = DiagnosticCode(
    "mail-without-pictures", .note,
    cause:
      "An edition is written as mail, whose readers fetch pictures from the web, but does not say where it is there.",
    example: """
      kind: newsletter
      title: News of the Office
      period: 2024-Q2
      formats: [html, email]
      """,
    cure: "Add ‘web-url’ with the address of the edition's page; until then its words stay.")

  let triggering: [CheckExample] = [
    .edition(
      "kind: newsletter\nperiod: 2024\nformats: [‸email]\nsender: office@example.org",
      with: [
        "Configs/report/foreword.md": "Here is ![the team](team.png).\n",
        "Configs/report/team.png": "a picture",
      ])
  ]
  let nonTriggering: [CheckExample] = [
    .edition(
      "kind: newsletter\nperiod: 2024\nformats: [email]\nsender: office@example.org\n"
        + "web-url: https://example.org/news.html",
      with: [
        "Configs/report/foreword.md": "Here is ![the team](team.png).\n",
        "Configs/report/team.png": "a picture",
      ]),
    .edition(
      "kind: newsletter\nperiod: 2024\nformats: [html]",
      with: [
        "Configs/report/foreword.md": "Here is ![the team](team.png).\n",
        "Configs/report/team.png": "a picture",
      ]),
  ]

  func findings(in loss: PictureLoss) -> [Diagnostic] {
    guard !loss.images.isEmpty else { return [] }
    let pictures = loss.images.count == 1 ? "one picture" : "\(loss.images.count) pictures"
    return [
      finding(
        "the mail leaves out \(pictures): readers of mail fetch pictures from the web, and the"
          + " edition does not say where it is there",
        at: loss.place,
        notes: loss.images.prefix(Self.listed).map {
          .init("‘\($0.destination)’ is left out", at: $0.place)
        },
        fix: "add ‘web-url: https://…’")
    ]
  }
}
