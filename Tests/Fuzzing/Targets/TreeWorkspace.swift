/// The workspace of a unit that contributes trees: editions of several kinds, which show what it gives
/// in every place that they have.
enum TreeWorkspace {
  /// The editions.
  static let editions = ["report", "chapters", "stories"]

  /// The files.
  static let files = templates.merging(content) { first, _ in first }.merging([
    "Configs/report/foreword.md": "Dear readers.\n",
    "Configs/chapters/foreword.md": "Dear readers.\n",
    "Configs/stories/foreword.md": "Dear readers.\n",
    // A newsletter, with a front page and mail.
    "Configs/report/report.yaml": """
    kind: newsletter
    title: Report
    organization: Office
    period: 2024
    theme: plain
    formats: [html, markdown, text, email, pdf, docx, odt, epub]
    sender: office@example.org
    sections:
      - sector: health
        fragments: [highlights, tree]
      - title: After
        file: foreword.md
    """,
    // A report in pages, which collects what the unit gives.
    "Configs/chapters/report.yaml": """
    kind: annual-report
    title: Report in chapters
    organization: Office
    period: 2024
    theme: plain
    pages: chapters
    formats: [html, markdown, text, email, pdf, docx, odt, epub]
    sender: office@example.org
    sections:
      - sector: health
        fragments: [highlights, tree]
      - title: Figures
        collect: figures
        show: [tiles, activities-by-sector, sector-shares, year, months, countries, table]
      - title: Relics
        collect: relics
        group-by: [name]
      - title: Trinkets
        collect: trinkets
        group-by: [country, year]
        sort: [name]
      - title: Facts
        collect: facts
      - title: Milestones
        collect: milestones
      - title: After
        file: foreword.md
    """,
    // An index of articles, in pages with a feed.
    "Configs/stories/report.yaml": """
    kind: articles
    title: Stories
    organization: Office
    period: 2024
    theme: plain
    page-size: 1
    formats: [html, markdown, text]
    web-url: https://example.org/stories/
    sections:
      - title: Stories
        collect: activities
      - title: Relics
        collect: relics
      - title: After
        file: foreword.md
    """,
  ]) { first, _ in first }

  private static let templates = [
    "Templates/plain/page.html.mustache": """
    <html><title>{{title}}</title>{{{navigation}}}{{{content}}}\(PageCheck.mark){{{script}}}</html>
    """,
    "Templates/plain/page.email.html.mustache":
      "<html><title>{{title}}</title>{{{content}}}</html>",
    "Templates/plain/page.md.mustache": "# {{title}}\n\n{{content}}",
    "Templates/plain/page.txt.mustache": "{{title}}\n\n{{content}}",
    "Templates/plain/page.typ.mustache": """
    #import "bindery.typ": *
    {{{theme}}}
    #set document(title: "{{title}}")
    #{
    {{content}}
    }
    """,
  ]

  private static let content = [
    "Plugins/Health/Content/sector.yaml": "id: health\ncode: HE\nname: Health\n",
    "Plugins/Health/Content/activities/forum.md": """
    ---
    title: Forum
    dates: 2024-03-01
    article: {title: Forum, published: 2024-03-02}
    ---
    People met.
    """,
    "Plugins/Health/Content/activities/fair.md": """
    ---
    title: Fair
    dates: 2024-04-01
    article: {title: Fair, published: 2024-04-02}
    ---
    Many came.
    """,
    "Plugins/Health/Content/facts.yaml":
      "- {kind: membership, title: Mongolia, body: Since 1962.}\n",
    "Plugins/Health/Content/milestones.yaml": "- {date: 1990, title: The beginning}\n",
  ]

  /// A picture of one grey dot.
  static let picture: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B,
    0x55, 0x00, 0x00, 0x00, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x68, 0x00, 0x00, 0x00,
    0x82, 0x00, 0x81, 0x77, 0xCD, 0x72, 0xB6, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE,
    0x42, 0x60, 0x82,
  ]
}
