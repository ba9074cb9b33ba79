import BinderyTesting
extension DiagnosticTests {
  /// Findings about texts in Markdown, their links and their pictures.
  static let textCases: [DiagnosticCase] = [
    .activity(
      "picture-notes", status: 0, hasColumn: false,
      """
      ---
      title: a
      dates: 2024
      ---
      ‸![The team](team.jpg){size=half}
      """),
    .activity(
      "quote-notes", status: 0, hasColumn: false,
      """
      ---
      title: a
      dates: 2024
      ---
      > A well is a promise.
      >
      > ‸{pull-quote speaker="B. Bat"}
      """),
    .activity(
      "link-scheme",
      """
      ---
      title: a
      dates: 2024
      links: [{title: a, url: ‸"javascript:x"}]
      ---
      Text.
      """),
    .activity(
      "link-scheme",
      """
      ---
      title: a
      dates: 2024
      ---
      Text ‸[a](javascript:x).
      """),
    .activity(
      "photo-missing", status: 0,
      """
      ---
      title: a
      dates: 2024
      photos: [‸{file: photos/x.jpg, alt: a}]
      ---
      Text.
      """),
    DiagnosticCase(
      code: "photo-without-words", status: 1,
      files: [
        "Plugins/Health/Content/photos/x.jpg": DrawnPicture.dot,
        "Plugins/Health/Content/activities/forum.md":
          "---\ntitle: a\ndates: 2024\nphotos: [‸{file: photos/x.jpg}]\n---\nText.\n",
      ]),
    .activity(
      "photo-to-come", status: 0,
      """
      ---
      title: a
      dates: 2024
      photos: [‸{caption: a}]
      ---
      Text.
      """),
    .activity(
      "file-outside",
      """
      ---
      title: a
      dates: 2024
      photos: [‸{file: ../../../../x.jpg, alt: a}]
      ---
      Text.
      """),
    .activity(
      "not-one-paragraph",
      """
      ---
      title: a
      dates: 2024
      summary: ‸"# a"
      ---
      Text.
      """),
    .activity(
      "malformed-address", status: 0,
      #"""
      ---
      title: a
      dates: 2024
      ---
      Text ‸[a](https:/example.org/x).
      """#),
    .activity(
      "malformed-address", status: 0,
      #"""
      ---
      title: a
      dates: 2024
      links: [{title: a, url: ‸"https:/example.org/programme"}]
      ---
      Text.
      """#),
    .activity(
      "relative-link", status: 0,
      #"""
      ---
      title: a
      dates: 2024
      ---
      Text ‸[a](files/a.pdf).
      """#),
    .activity(
      "language-tag",
      #"""
      ---
      title: a
      dates: 2024
      ---
      Text ‸[助](language:Chinese_simplified).
      """#),
    .activity(
      "comment-open", status: 0,
      #"""
      ---
      title: a
      dates: 2024
      ---
      Text ‸<!-- private
      """#),
    .activity(
      "cells-lost", status: 0,
      #"""
      ---
      title: a
      dates: 2024
      ---
      | a |
      | - |
      | b | ‸c |
      """#),
    .activity(
      "footnote-uncalled", status: 0,
      #"""
      ---
      title: a
      dates: 2024
      ---
      Text.

      ‸[^a]: b
      """#),
    .activity(
      "footnote-doubled", status: 0,
      #"""
      ---
      title: a
      dates: 2024
      ---
      Text.[^a]

      [^a]: b
      ‸[^a]: c
      """#),
    .activity(
      "footnote-missing", status: 0,
      #"""
      ---
      title: a
      dates: 2024
      ---
      Text‸[^a].
      """#),
    .activity(
      "pasted-mark", status: 0,
      #"""
      ---
      title: a
      dates: 2024
      ---
      Text.

      ‸• a
      • b
      """#),
    .activity(
      "emphasis-shown", status: 0,
      #"""
      ---
      title: a
      dates: 2024
      ---
      这是‸**（重要）**的。
      """#),
    .activity(
      "space-in-address", status: 0,
      #"""
      ---
      title: a
      dates: 2024
      ---
      Text ![a](‸photos/a b.png).
      """#),
    .activity(
      "html-shown-as-text", status: 0,
      """
      ---
      title: a
      dates: 2024
      ---
      Text ‸<b>a</b>.
      """),
    .activity(
      "markdown-too-deep",
      """
      ---
      title: a
      dates: 2024
      ---
      > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > ‸> a
      """),
    .activity(
      "image-missing", status: 0,
      """
      ---
      title: a
      dates: 2024
      ---
      ‸![a](photos/y.png)
      """),
    .activity(
      "remote-image", status: 0,
      """
      ---
      title: a
      dates: 2024
      ---
      ‸![a](https://example.org/y.png)
      """),
    .activity(
      "broken-link", status: 0,
      """
      ---
      title: a
      dates: 2024
      ---
      See ‸[a](record:health-other).
      """),
    .activity(
      "placeholder-text", status: 0,
      "---\ntitle: Forum\ndates: 2024\n---\n‸What happened, in Markdown.\n"),
    .activity(
      "text-comment", status: 0,
      """
      ---
      title: ‸Forum <!-- ask for the date --> on teaching
      dates: 2024
      ---
      Text.
      """),
    .activity(
      "text-footnote", status: 0,
      """
      ---
      title: ‸Forum[^1]
      dates: 2024
      ---
      Text.
      """),
  ]
}
