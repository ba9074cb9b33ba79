import BinderyTesting
import SectorKit

extension DiagnosticTests {
  /// Findings about templates, plugins and folders.
  static let buildCases: [DiagnosticCase] = [
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
    .template(
      "template-too-intricate",
      String(repeating: "{{#title}}", count: 33) + "‸{{title}}"
        + String(repeating: "{{/title}}", count: 33) + "{{{content}}}"),
    DiagnosticCase(
      code: "partials-too-deep", status: 2,
      files: ["Templates/plain/page.html.mustache": "{{{content}}}{{> page}}"]),
    DiagnosticCase(
      code: "outside-period", status: 0,
      files: [
        "Configs/report/report.yaml": SmallWorkspace.report.replacing(
          "period: 2024", with: "period: 2023"
        )
        .replacing("sector: health", with: "sector: health\n    only: [‸forum]")
      ]),
    DiagnosticCase(
      code: "two-spellings", status: 0,
      files: [
        "Plugins/Health/Content/partners.csv":
          "category,name,country\nNGO,Aid,Japan\n‸ngo,Care,Japan\n"
      ]),
    DiagnosticCase(
      code: "picture-case", status: 0,
      files: [
        "Configs/report/foreword.md": "![one](dot.png)\n\n‸![two](Dot.png)\n",
        "Configs/report/dot.png": DrawnPicture.dot,
        "Configs/report/Dot.png": DrawnPicture.dot,
      ]),
    DiagnosticCase(
      code: "picture-clash", status: 1,
      files: [
        "Configs/report/foreword.md": "![one](\u{DC}b.png)\n\n‸![two](U\u{308}b.png)\n",
        "Configs/report/\u{DC}b.png": DrawnPicture.dot,
        "Configs/report/./U\u{308}b.png": DrawnPicture.dot,
      ]),
    DiagnosticCase(
      code: "picture-unreadable", status: 1,
      files: [
        "Configs/report/foreword.md": "Dear\n‸![one](dot.png)\n",
        "Configs/report/dot.png": "<!DOCTYPE html><html><p>Not found</p></html>",
      ]),
    DiagnosticCase(
      code: "picture-without-words", status: 0,
      files: [
        "Configs/report/foreword.md": "Dear\n\n‸![](dot.png)\n",
        "Configs/report/dot.png": DrawnPicture.dot,
      ]),
    DiagnosticCase(
      code: "gallery-long", status: 0,
      files: [
        "Configs/report/foreword.md": "Dear\n\n‸"
          + String(repeating: "![one](dot.png)\n", count: 7),
        "Configs/report/dot.png": DrawnPicture.dot,
      ]),
    DiagnosticCase(
      code: "photo-without-credit", status: 1,
      files: [
        "Configs/report/report.yaml": SmallWorkspace.report
          + "\nchecks: {photo-without-credit: error}\n",
        "Plugins/Health/Content/activities/forum.md": SmallWorkspace.activity.replacing(
          "place: Seoul", with: "photos: [‸{file: photos/a.jpg, alt: a}]"),
        "Plugins/Health/Content/photos/a.jpg": DrawnPicture.dot,
      ]),
    DiagnosticCase(
      code: "photo-without-consent", status: 0,
      files: [
        "Configs/report/report.yaml": SmallWorkspace.report
          + "\nchecks: {photo-without-consent: warning}\ncover: ‸{file: dot.png, alt: a}\n",
        "Configs/report/dot.png": DrawnPicture.dot,
      ]),
    DiagnosticCase(
      code: "picture-damaged", status: 1,
      files: [
        "Plugins/Health/Content/activities/forum.md": SmallWorkspace.activity.replacing(
          "place: Seoul", with: "photos: [‸{file: photos/a.jpg, alt: a}]"),
        "Plugins/Health/Content/photos/a.jpg": String(DrawnPicture.dot.dropLast(3)),
      ]),
    .configuration(
      "unknown-check", SmallWorkspace.report + "\nchecks:\n  ‸brokn-link: error\n"),
    .configuration("not-a-check", SmallWorkspace.report + "\nchecks:\n  ‸unknown-key: off\n"),
    DiagnosticCase(
      code: "excuse-unknown", status: 0,
      files: [
        "Configs/report/foreword.md":
          "See [it](#nowhere). ‸<!-- bindery: allow brokn-link – next year -->\n"
      ]),
    DiagnosticCase(
      code: "excuse-without-reason", status: 0,
      files: [
        "Configs/report/foreword.md":
          "‸<!-- bindery: allow broken-link -->\nSee [it](#nowhere).\n"
      ]),
    DiagnosticCase(
      code: "idle-key", status: 0,
      files: [
        "Configs/report/report.yaml": SmallWorkspace.report.replacing(
          "file: foreword.md", with: "file: foreword.md\n    ‸limit: 3")
      ]),
    DiagnosticCase(
      code: "unused-record", status: 0,
      files: [
        "Configs/report/report.yaml": SmallWorkspace.report.replacing(
          "  - sector: health\n", with: ""),
        "Plugins/Health/Content/activities/forum.md":
          "---\n‸title: Forum\ndates: 2024-05-06\n---\n",
      ]),
    DiagnosticCase(
      code: "mail-without-sender", status: 0,
      files: [
        "Configs/report/report.yaml": SmallWorkspace.report.replacing(
          "html, markdown, text", with: "‸email"),
        "Templates/plain/page.email.html.mustache": SmallWorkspace.mail,
      ]),
    DiagnosticCase(
      code: "mail-without-pictures", status: 0,
      files: [
        "Configs/report/report.yaml": SmallWorkspace.report.replacing(
          "html, markdown, text", with: "‸email"),
        "Configs/report/foreword.md": "![The team](team.png)",
        "Configs/report/team.png": String(
          decoding: DrawnPicture.gif(width: 8000, height: 127, frames: 100, size: 84 << 10),
          as: UTF8.self),
        "Templates/plain/page.email.html.mustache": SmallWorkspace.mail,
      ]),
    DiagnosticCase(
      code: "words-in-english", status: 0,
      files: [
        "Configs/report/report.yaml": SmallWorkspace.report.replacing(
          "theme: plain", with: "language: ‸tlh\ntheme: plain")
      ]),
    DiagnosticCase(
      code: "mail-large", status: 0,
      files: [
        "Configs/report/report.yaml": SmallWorkspace.report.replacing(
          "html, markdown, text", with: "‸email"),
        "Configs/report/foreword.md": String(repeating: "All of these words.\n", count: 4750),
        "Templates/plain/page.email.html.mustache": SmallWorkspace.mail,
      ]),
    DiagnosticCase(
      code: "mail-digest", status: 0,
      files: [
        "Configs/report/report.yaml": SmallWorkspace.report.replacing(
          "html, markdown, text", with: "‸email"),
        "Configs/report/foreword.md": String(repeating: "All of these words.\n", count: 6000),
        "Templates/plain/page.email.html.mustache": SmallWorkspace.mail,
      ]),
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
    DiagnosticCase(code: "usage", status: 2, arguments: ["build", "--format", "htlm"]),
    DiagnosticCase(code: "usage", status: 2, arguments: ["check", "--formt"]),
    DiagnosticCase(code: "usage", status: 2, arguments: ["proofread", "nowhere.md"]),
    DiagnosticCase(code: "usage", status: 2, arguments: ["check", "--workspace", "nowhere"]),
    DiagnosticCase(
      code: "unread-unit", status: 0,
      files: ["Plugins/Care/Content/sector.yaml": "id: care\ncode: CA\nname: Care\n"],
      arguments: ["check", "--strict"]),
    DiagnosticCase(
      code: "unread-unit", status: 0,
      files: ["Plugins/health/Content/facts.yaml": "- {kind: a, title: b}\n"]),
    DiagnosticCase(
      code: "unknown-unit", status: 2, arguments: ["check", "--sector", "helth"], hasColumn: false),
    DiagnosticCase(
      code: "part-name-taken", status: 2,
      files: [
        "Configs/report/report.yaml": "‸" + SmallWorkspace.report,
        "Configs/report-health/report.yaml": SmallWorkspace.report,
      ], arguments: ["check", "report", "--sector", "health"], hasColumn: false),
    DiagnosticCase(
      code: "edition-name", status: 2,
      files: ["Configs/a b/report.yaml": "‸" + SmallWorkspace.report], hasColumn: false),
    DiagnosticCase(
      code: "picture-kind", status: 0,
      files: [
        "Configs/report/foreword.md": "A\n‸![dot](dot.svg)\n", "Configs/report/dot.svg": "<svg/>",
      ]),
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
