import Document
import Findings

/// Finds mail that leaves out pictures, because it would become too large with them.
struct MailWithoutPictures: Check {
  /// The number of pictures that a finding points at.
  private static let listed = 3

  let code = DiagnosticCode(
    "mail-without-pictures", .warning,
    cause: """
      With all its pictures, a message would be larger than many servers accept, so some are left \
      out.
      """,
    example: "A newsletter in the format ‘email’ shows three photographs straight from the camera.",
    cure: """
      Make the pictures smaller: a width of 1,200 pixels is enough. Or put the edition on the web \
      and add its address as ‘web-url’; mail programs then load the pictures from there.
      """
        + " and add ‘web-url’ with its address; readers of mail then fetch the pictures from there."
  )

  let triggering: [CheckExample] = [.mail(picture: 8 << 20)]
  let nonTriggering: [CheckExample] = [
    .mail(picture: 1 << 20),
    .mail(picture: 8 << 20, keys: "web-url: https://example.org/news.html"),
  ]

  func findings(in loss: PictureLoss) -> [Diagnostic] {
    guard !loss.images.isEmpty else { return [] }
    let pictures = loss.images.count == 1 ? "one picture" : "\(loss.images.count) pictures"
    return [
      finding(
        "the mail leaves out \(pictures), which would make it larger than many servers accept",
        at: loss.place,
        notes: loss.images.prefix(Self.listed).map {
          .init("‘\($0.destination)’ is left out", at: $0.place)
        },
        fix:
          "make the pictures smaller, or add ‘web-url: https://…’ if the edition is on the web")
    ]
  }
}
