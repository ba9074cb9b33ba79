extension DiagnosticTests {
  /// Findings about a unit's records and their files.
  static let contentCases: [DiagnosticCase] = [
    .activity(
      "unknown-key",
      """
      ---
      title: a
      ‸dats: 2024
      dates: 2024
      ---
      Text.
      """),
    .activity(
      "front-matter-missing",
      """
      ‸title: a
      """),
    .activity(
      "front-matter-unclosed",
      """
      ‸---
      title: a
      """),
    .activity(
      "empty-file", hasColumn: false,
      """
      ---
      ‸# nothing
      ---
      Text.
      """),
    .activity(
      "record-id",
      """
      ---
      id: ‸a/b
      title: a
      dates: 2024
      ---
      Text.
      """),
    .activity(
      "unknown-theme",
      """
      ---
      title: a
      dates: 2024
      theme: ‸care
      ---
      Text.
      """),
    DiagnosticCase(
      code: "pale-color", status: 0,
      files: [
        "Plugins/Health/Content/sector.yaml":
          "id: health\ncode: HE\nname: Health\ncolor: ‸\"#ffe08a\"\n"
      ]),
    .activity(
      "date-unreadable",
      """
      ---
      title: a
      dates: ‸yesterday
      ---
      Text.
      """),
    .activity(
      "date-unreadable",
      """
      ---
      title: a
      dates: ‸[]
      ---
      Text.
      """),
    .activity(
      "people-without-count",
      """
      ---
      title: a
      dates: 2024
      participants: ‸{qualifier: over}
      ---
      Text.
      """),
    .activity(
      "people-sum",
      """
      ---
      title: a
      dates: 2024
      participants: ‸{count: 5, women: 4, men: 2}
      ---
      Text.
      """),
    .activity(
      "address-without-scheme",
      """
      ---
      title: a
      dates: 2024
      links: [{title: a, url: ‸example.org}]
      ---
      Text.
      """),
    .activity(
      "duplicate-anchor",
      """
      ---
      title: a
      dates: 2024
      ---
      ## A

      Text.

      ‸## A

      Text.
      """),
    .content(
      "other-sector", "sector.yaml",
      #"""
      id: ‸wealth
      code: HE
      name: Health
      """#),
    .content(
      "color", "sector.yaml",
      #"""
      id: health
      code: HE
      name: Health
      color: ‸red
      """#),
    .content(
      "duplicate-theme", "sector.yaml",
      #"""
      id: health
      code: HE
      name: Health
      themes: [{id: a, title: A}, {id: ‸a, title: B}]
      """#),
    .content(
      "duplicate-id", "activities/forum2.md",
      #"""
      ---
      ‸id: forum
      title: a
      dates: 2024
      ---
      """#),
    .content(
      "stray-file", status: 0, hasColumn: false, "activities/notes.txt",
      #"""
      ‸notes
      """#),
    .content(
      "stray-file", status: 0, hasColumn: false, "activites/forum.md", "---\ntitle: a\n---\n"),
    .content("stray-file", status: 0, hasColumn: false, "phtos/a.txt", "a"),
    .content(
      "unread-translation", status: 0, hasColumn: false, "activities/forum.fr.md",
      #"""
      ‸---
      title: Forum des soins
      dates: 2024-05-06
      ---
      """#),
    .content(
      "not-a-list", "publications.yaml",
      #"""
      ‸title: a
      """#),
    .content(
      "declared-count", status: 0, "designations.yaml",
      #"""
      - title: a
        declared: ‸2
        items: [{country: Japan, name: b}]
      """#),
    .content(
      "repeated-record", status: 0, "publications.yaml",
      """
      - title: A guide
        date: 2024
      - ‸title: A guide
        date: 2024
      """),
    .activity(
      "address-with-space",
      """
      ---
      title: a
      dates: 2024
      links: [{title: b, url: ‸"https://example.org/a b"}]
      ---
      Text.
      """),
    .activity(
      "yaml-tag",
      """
      ---
      title: ‸!important Forum
      dates: 2024
      ---
      Text.
      """),
    .activity(
      "yaml-item-in-text", status: 0,
      """
      ---
      title: Forum
      dates: 2024
      partners:
        - A
          ‸- B
      ---
      Text.
      """),
    .activity(
      "unknown-country", status: 0,
      "---\ntitle: Forum\ndates: 2024\ncountries: [‸Mongolai]\n---\nText.\n"),
    .activity(
      "split-name", status: 0,
      "---\ntitle: Forum\ndates: 2024\npartners: ‸[Office of Trade, and Industry]\n---\nText.\n"),
    DiagnosticCase(
      code: "partner-unlisted", status: 0,
      files: [
        "Configs/report/report.yaml": SmallWorkspace.report
          + "\nchecks: {partner-unlisted: warning}\n",
        "Plugins/Health/Content/activities/forum.md":
          "---\ntitle: Forum\ndates: 2024\npartners: [Aid, ‸Help]\n---\nText.\n",
      ]),
    .content(
      "year-of-folder", status: 0, "activities/2014/fair.md",
      "---\n‸title: Fair\ndates: 2024\n---\nText.\n"),
    .content("far-date", status: 0, "publications.yaml", "- ‸title: A book\n  date: 2042\n"),
    .activity(
      "yaml-idle-anchor", status: 0,
      """
      ---
      title: ‸&Home week
      dates: 2024
      ---
      Text.
      """),
    .activity(
      "yaml-comment", status: 0,
      """
      ---
      title: Workshop ‸#3 on media
      dates: 2024
      ---
      Text.
      """),
    .activity(
      "yaml-line-separator", status: 0,
      """
      ---
      title: Forum‸\u{2028}on teaching
      dates: 2024
      ---
      Text.
      """),
    .activity(
      "list-comma", status: 0,
      """
      ---
      title: a
      dates: 2024
      countries: [中国‸，日本]
      ---
      Text.
      """),
    .activity(
      "list-item-cut", status: 0,
      """
      ---
      title: a
      dates: 2024
      partners: [“Clean Water‸, Clean Hands”, WHO]
      ---
      Text.
      """),
    .activity(
      "repeated-item", status: 0,
      """
      ---
      title: a
      dates: [2024-03-01, ‸2024-03-01]
      ---
      Text.
      """),
  ]
}
