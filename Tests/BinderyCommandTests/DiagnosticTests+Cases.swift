import SectorKit

extension DiagnosticTests {
  /// One case or more for each finding that a change to files can lead to.
  static let cases: [DiagnosticCase] = [
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
      language: ‸tlh
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
        - title: "a
      ‸
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
      ‸id: health
      code: HE
      name: Health
      themes: [{id: a, title: A}, {id: a, title: B}]
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
      "csv-quotes", hasColumn: false, "partners.csv",
      #"""
      ‸category,name,country
      UN,"WHO,
      """#),
    .content(
      "csv-syntax", hasColumn: false, "partners.csv",
      #"""
      category,name,country
      ‸UN,"W"HO,
      """#),
    .content(
      "csv-column", hasColumn: false, "partners.csv",
      #"""
      ‸category,nmae,country
      UN,WHO,
      """#),
    .content(
      "csv-missing-column", hasColumn: false, "partners.csv",
      #"""
      ‸category,name
      UN,WHO
      """#),
    .content(
      "csv-ragged-row", hasColumn: false, "partners.csv",
      #"""
      category,name,country
      UN,WHO,
      ‸UN,WHO
      """#),
    .content(
      "csv-empty-name", hasColumn: false, "partners.csv",
      #"""
      category,name,country
      ‸UN,,Japan
      """#),
    .template(
      "unknown-template-name",
      """
      <p>‸{{titel}}</p>{{{content}}}
      """),
    .template(
      "unknown-partial",
      """
      <p>‸{{> footer}}</p>{{{content}}}
      """),
    .template(
      "content-slot",
      """
      <p>{{{content}}}
      ‸{{{content}}}
      """),
    .template(
      "tag-unclosed",
      """
      <p>{{{content}}}
      ‸{{title
      """),
    DiagnosticCase(
      code: "unknown-template-name", status: 2,
      files: [
        "Configs/report/report.yaml": SmallWorkspace.report + "\n    layout: cards\n",
        "Templates/sections/cards.md.mustache":
          "{{#groups}}\n{{title}}{{#records}}{{name}} ‸{{title}} {{nam}}{{/records}}\n{{/groups}}\n",
      ], hasColumn: false),
    DiagnosticCase(
      code: "partials-too-deep", status: 2,
      files: ["Templates/plain/page.html.mustache": "{{{content}}}{{> page}}"]),
    .template("content-slot-missing", "<p>{{title}}"),
    .template("template-syntax", "{{{content}}}{{#title}}{{/period}}"),
    DiagnosticCase(
      code: "profile-missing", status: 1, files: ["Plugins/Health/Content/sector.yaml": nil]),
    DiagnosticCase(
      code: "sector-without-folder", status: 2,
      files: [
        "Plugins/Health/Content/sector.yaml": nil,
        "Plugins/Health/Content/activities/forum.md": nil,
        "Plugins/Health/Content/partners.csv": nil,
        "Configs/report/report.yaml": SmallWorkspace.report.replacing(
          "sector: health", with: "sector: ‸health"),
      ]),
    DiagnosticCase(
      code: "unknown-edition", status: 2, arguments: ["check", "reprot"], hasColumn: false),
    DiagnosticCase(
      code: "file-missing", status: 2, files: ["Templates/plain/page.txt.mustache": nil]),
    DiagnosticCase(
      code: "plugin-threw", status: 1,
      files: [
        "Configs/report/report.yaml": SmallWorkspace.report.replacing(
          "sector: health", with: "‸sector: health")
      ],
      plugin: ScriptedPlugin { _ in throw ScriptedFailure() }),
    DiagnosticCase(
      code: "strange-fragment", status: 1,
      plugin: ScriptedPlugin { request in
        Contribution(records: request.records, fragments: [Fragment("odd") { "a" }])
      }),
    DiagnosticCase(
      code: "plugin-error", status: 1,
      plugin: ScriptedPlugin { request in
        request.reporter.report(.error, "no")
        return Contribution(records: request.records, fragments: [])
      }),
    DiagnosticCase(
      code: "plugin-warning", status: 0,
      plugin: ScriptedPlugin { request in
        request.reporter.report(.warning, "hm")
        return Contribution(records: request.records, fragments: [])
      }),
    DiagnosticCase(
      code: "plugin-note", status: 0,
      plugin: ScriptedPlugin { request in
        request.reporter.report(.note, "so")
        return Contribution(records: request.records, fragments: [])
      }),
  ]
}
