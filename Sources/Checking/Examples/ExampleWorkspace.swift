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

  /// A picture of one pixel as a text: a GIF, despite the file's name.
  package static let picture =
    "GIF89a\u{1}\0\u{1}\0\0\0\0,\0\0\0\0\u{1}\0\u{1}\0\0\u{2}\u{2}D\u{1}\0;"

  /// A picture of at least a number of bytes, which moves through so many pictures of 8,000 by 127 pixels that none of
  /// its files is smaller.
  static func picture(ofSize size: Int) -> String {
    let frames = 100
    let screen = "@\u{1F}\u{7F}\0"
    let block = "\u{7F}" + String(repeating: "a", count: 127)
    let blocks = String(repeating: block, count: size / frames / 128 + 1)
    let frame = ",\0\0\0\0\(screen)\0\u{2}\(blocks)\u{2}D\u{1}\0"
    return "GIF89a\(screen)\0\0\0" + String(repeating: frame, count: frames) + ";"
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
    "Plugins/Health/Content/photos/forum.jpg": picture,
    "Templates/plain/page.html.mustache":
      "<!DOCTYPE html><html lang=\"{{language}}\"><title>{{title}}</title>{{{content}}}</html>\n",
    "Templates/plain/page.email.html.mustache": """
    <!DOCTYPE html><html lang="{{language}}"><head><style>{{{style}}}</style></head>
    <body><div>{{preheader}}</div>{{{content}}}</body></html>

    """,
    "Templates/plain/page.txt.mustache": "{{title}}\n\n{{content}}",
  ]
}
