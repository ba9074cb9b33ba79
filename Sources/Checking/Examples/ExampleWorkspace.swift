/// The workspace that the examples of checks modify: a unit ‘health’ and an edition ‘report’,
/// without any findings.
package enum ExampleWorkspace {
  /// The keys of the configuration that depend on the kind of edition.
  static let keys = "kind: annual-report\nperiod: 2024\nformats: [html]"

  static let sections = """
      - title: Foreword
        file: foreword.md
      - sector: health

    """

  /// A configuration with the given keys and sections.
  static func report(
    _ keys: String, organization: String = "Office", sections: String
  ) -> String {
    "title: Report\norganization: \(organization)\ntheme: plain\n\(keys)\nsections:\n\(sections)"
  }

  /// The files by path.
  package static let files = [
    "Configs/report/report.yaml": report(keys, sections: sections),
    "Configs/report/foreword.md": "Dear readers.\n",
    "Plugins/Health/Content/sector.yaml": "id: health\ncode: HE\nname: Health\n",
    "Plugins/Health/Content/activities/forum.md": """
    ---
    title: Forum on care
    dates: 2024-05-06
    ---
    People *met*.

    """,
    "Plugins/Health/Content/photos/forum.jpg": "a picture",
    "Templates/plain/page.html.mustache":
      "<!DOCTYPE html><html lang=\"{{language}}\"><title>{{title}}</title>{{{content}}}</html>\n",
    "Templates/plain/page.email.html.mustache": """
    <!DOCTYPE html><html lang="{{language}}"><head><style>{{{style}}}</style></head>
    <body><div>{{preheader}}</div>{{{content}}}</body></html>

    """,
    "Templates/plain/page.txt.mustache": "{{title}}\n\n{{content}}",
  ]
}
