extension DiagnosticTests {
  /// Findings about configurations.
  static let configurationCases: [DiagnosticCase] = [
    .configuration(
      "address-form",
      """
      kind: newsletter
      title: News
      organization: Office
      period: 2024-Q2
      theme: plain
      formats: [html]
      web-url: ‸http://example.org/news
      sections:
        - sector: health
      """),
    .configuration(
      "address-form",
      """
      kind: newsletter
      title: News
      organization: Office
      period: 2024-Q2
      theme: plain
      formats: [html]
      unsubscribe: ‸mailto:nobody
      sections:
        - sector: health
      """),
    .configuration(
      "source-repeated",
      SmallWorkspace.report + "\n"
        + String(repeating: "  - {title: A, file: foreword.md}\n", count: 19)
        + "  - ‸{title: A, file: foreword.md}\n"),
    .configuration(
      "mail-address",
      """
      kind: newsletter
      title: News
      organization: Office
      period: 2024-Q2
      theme: plain
      formats: [html]
      sender: ‸Office <a@b.org>
      sections:
        - sector: health
      """),
    .configuration(
      "moment-form",
      """
      kind: newsletter
      title: News
      organization: Office
      period: 2024-Q2
      theme: plain
      formats: [html]
      sent: ‸7 October 2024
      sections:
        - sector: health
      """),
    DiagnosticCase(
      code: "front-record", status: 1,
      files: [
        "Configs/report/report.yaml": SmallWorkspace.report.replacing(
          "sections:", with: "front: [‸health-fourm]\nsections:")
      ]),
    .configuration(
      "front-long",
      """
      kind: newsletter
      title: News
      organization: Office
      period: 2024-Q2
      theme: plain
      formats: [html]
      front: [a-1, a-2, a-3, a-4, a-5, a-6, ‸a-7]
      sections:
        - sector: health
      """),
    .configuration(
      "chapter-pages",
      """
      kind: articles
      title: News
      organization: Office
      theme: plain
      formats: [html]
      pages: ‸chapters
      sections:
        - sector: health
      """),
    .configuration(
      "page-size",
      """
      kind: newsletter
      title: News
      organization: Office
      period: 2024-Q2
      theme: plain
      formats: [html]
      page-size: ‸5
      sections:
        - sector: health
      """),
    .configuration(
      "page-size",
      """
      kind: articles
      title: News
      organization: Office
      period: 2024-Q2
      theme: plain
      formats: [html]
      page-size: ‸0
      sections:
        - sector: health
      """),
    .configuration(
      "unknown-key",
      """
      kind: annual-report
      ‸titel: Report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - sector: health
      """),
    .configuration(
      "missing-key",
      """
      ‸kind: brochure
      title: Report
      theme: plain
      formats: [html]
      sections: [{sector: health}]
      """),
    .configuration(
      "wrong-type",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: ‸html
      sections:
        - sector: health
      """),
    .configuration(
      "unknown-value",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [‸htlm]
      sections:
        - sector: health
      """),
    .configuration(
      "unknown-value",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: ‸plane
      formats: [html]
      sections:
        - sector: health
      """),
    .configuration(
      "unknown-value",
      """
      kind: ‸anual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - sector: health
      """),
    .configuration(
      "unknown-value",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      language: ‸x-klingon
      theme: plain
      formats: [html]
      sections:
        - sector: health
      """),
    .configuration(
      "unknown-value",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - sector: ‸helth
      """),
    .configuration(
      "unknown-value",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - sector: health
          fragments: [‸area]
      """),
    .configuration(
      "unknown-value",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - title: P
          collect: ‸partner
      """),
    .configuration(
      "unknown-value",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - title: P
          collect: partners
          from: [‸helth]
      """),
    .configuration(
      "unknown-value",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - title: P
          collect: partners
          group-by: [‸theme]
      """),
    .configuration(
      "unknown-value",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - title: P
          collect: partners
          layout: ‸cards
      """),
    .configuration(
      "unknown-value",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - sector: health
          on-failure: ‸ignore
      """),
    .configuration(
      "unknown-record",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - sector: health
          only: [‸fourm]
      """),
    .configuration(
      "date-unreadable",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: ‸2024-13
      theme: plain
      formats: [html]
      sections:
        - sector: health
      """),
    .configuration(
      "date-backwards",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: ‸2024-05/2024-04
      theme: plain
      formats: [html]
      sections:
        - sector: health
      """),
    .configuration(
      "empty-configuration",
      """
      ‸# nothing
      """),
    .configuration(
      "period-missing",
      """
      ‸kind: annual-report
      title: Report
      organization: Office
      theme: plain
      formats: [html]
      sections:
        - sector: health
      """),
    .configuration(
      "no-sections",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections: ‸[]
      """),
    .configuration(
      "sections-too-deep",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
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
    .configuration(
      "repeated-value",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html, ‸html]
      sections:
        - sector: health
      """),
    .configuration(
      "section-empty",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - ‸title: a
      """),
    .configuration(
      "section-untitled",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - ‸file: foreword.md
      """),
    .configuration(
      "section-id",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - sector: health
          id: ‸A B
      """),
    .configuration(
      "two-sources",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - title: a
          file: foreword.md
          ‸sector: health
      """),
    .configuration(
      "stray-key",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - title: Partners
          collect: partners
          ‸show: [tiles]
      """),
    .configuration(
      "unknown-value",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - title: Figures
          collect: figures
          show: [tiles, ‸yaer]
      """),
    .configuration(
      "stray-key",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - sector: health
          ‸group-by: [sector]
      """),
    .configuration(
      "file-missing",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - title: a
          file: ‸forword.md
      """),
    .configuration(
      "file-outside",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - title: a
          file: ‸../secret.md
      """),
    .configuration(
      "file-outside",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - title: a
          file: ‸/etc/passwd
      """),
    .configuration(
      "yaml-syntax",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - title: ‸"a
      """),
    .configuration(
      "yaml-tab",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
      ‸	- sector: health
      """),
    .configuration(
      "yaml-duplicate-key",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - sector: health
      ‸title: b
      """),
    .configuration(
      "yaml-unknown-anchor",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - sector: ‸*here
      """),
    .configuration(
      "yaml-several-documents",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - sector: health
      ‸---
      a: b
      """),
    .configuration(
      "yaml-key-not-text",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - ‸[a]: b
      """),
    .configuration(
      "yaml-too-deep",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      sections:
        - [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[‸[
      """),
    .configuration(
      "yaml-too-many-aliases",
      """
      a: &a [x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x]
      b: [*a, *a, *a, *a, ‸*a]
      """),
  ]
}
