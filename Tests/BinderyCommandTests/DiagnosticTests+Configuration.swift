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
      "no-formats",
      """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: ‸[]
      sections:
        - sector: health
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
      "yaml-too-many-aliases",
      """
      a: &a [x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x]
      b: [*a, *a, *a, *a, ‸*a]
      """),
  ]
}
