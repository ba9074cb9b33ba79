extension DiagnosticTests {
  /// Findings about the sections of configurations.
  static let sectionCases: [DiagnosticCase] = [
    .sections(
      "unknown-value",
      """
        - sector: ‸helth
      """),
    .sections(
      "unknown-value",
      """
        - sector: health
          fragments: [‸area]
      """),
    .sections(
      "unknown-value",
      """
        - title: P
          collect: ‸partner
      """),
    .sections(
      "unknown-value",
      """
        - title: P
          collect: partners
          from: [‸helth]
      """),
    .sections(
      "unknown-value",
      """
        - title: P
          collect: partners
          group-by: [‸theme]
      """),
    .sections(
      "unknown-value",
      """
        - title: P
          collect: partners
          layout: ‸cards
      """),
    .sections(
      "unknown-value",
      """
        - sector: health
          on-failure: ‸ignore
      """),
    .sections(
      "unknown-record",
      """
        - sector: health
          only: [‸fourm]
      """),
    .sections(
      "sections-too-deep",
      """
        - title: a
          sections:
            - title: b
              sections:
                - title: c
                  sections:
                    - title: d
                      sections:
                        - title: e
                          sections:
                            - ‸title: f
      """),
    .sections(
      "section-empty",
      """
        - ‸title: a
      """),
    .sections(
      "section-empty",
      """
        - ‸title: a
          sections: []
      """),
    .sections(
      "section-empty",
      """
        - ‸title: a
          sections:
      """),
    .sections(
      "wrong-type",
      """
        - sector: health
          limit: ‸0
      """),
    .sections(
      "missing-key",
      """
        - sector: health
          ‸only: []
      """),
    .sections(
      "missing-key",
      """
        - title: a
          collect: partners
          ‸from: []
      """),
    .sections(
      "section-untitled",
      """
        - ‸file: foreword.md
      """),
    .sections(
      "section-id",
      """
        - sector: health
          id: ‸A B
      """),
    .sections(
      "two-sources",
      """
        - title: a
          file: foreword.md
          ‸sector: health
      """),
    .sections(
      "stray-key",
      """
        - title: Partners
          collect: partners
          ‸show: [tiles]
      """),
    .sections(
      "unknown-value",
      """
        - title: Figures
          collect: figures
          show: [tiles, ‸yaer]
      """),
    .sections(
      "stray-key",
      """
        - sector: health
          ‸group-by: [sector]
      """),
    .sections(
      "file-missing",
      """
        - title: a
          file: ‸forword.md
      """),
    .sections(
      "file-outside",
      """
        - title: a
          file: ‸../secret.md
      """),
    .sections(
      "file-outside",
      """
        - title: a
          file: ‸/etc/passwd
      """),
    .sections(
      "yaml-syntax",
      """
        - title: ‸"a
      """),
    .sections(
      "yaml-tab",
      """
      ‸	- sector: health
      """),
    .sections(
      "yaml-duplicate-key",
      """
        - sector: health
      ‸title: b
      """),
    .sections(
      "yaml-unknown-anchor",
      """
        - sector: ‸*here
      """),
    .sections(
      "yaml-several-documents",
      """
        - sector: health
      ‸---
      a: b
      """),
    .sections(
      "yaml-key-not-text",
      """
        - ‸[a]: b
      """),
    .sections(
      "yaml-too-deep",
      """
        - [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[‸[
      """),
  ]
}
