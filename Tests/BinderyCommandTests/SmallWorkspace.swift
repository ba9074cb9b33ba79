import BinderyTesting
import SectorKit

/// A workspace with one unit and one edition, for tests to change.
enum SmallWorkspace {
  static let report = """
    kind: annual-report
    title: Report
    organization: Office
    period: 2024
    theme: plain
    formats: [html, markdown, text]
    sections:
      - title: Foreword
        file: foreword.md
      - sector: health
      - title: Partners
        collect: partners
        group-by: [sector, category]
    """

  /// An annual report on the web alone.
  ///
  /// - Parameter sections: the items of its sections, as they stand below the key.
  static func report(sections: String) -> String {
    """
    kind: annual-report
    title: Report
    organization: Office
    period: 2024
    theme: plain
    formats: [html]
    sections:
    \(sections)
    """
  }

  static let activity = """
    ---
    title: Forum on care
    dates: 2024-05-06
    place: Seoul
    ---
    People *met*.
    """

  /// A page template for mail.
  static let mail =
    "<!DOCTYPE html><html lang=\"{{language}}\"><head><style>{{{style}}}</style></head>"
    + "<body><div>{{preheader}}</div>{{{content}}}</body></html>\n"

  static let files = [
    "Configs/report/report.yaml": report,
    "Configs/report/foreword.md": "Dear readers.\n",
    "Plugins/Health/Content/sector.yaml": "id: health\ncode: HE\nname: Health\n",
    "Plugins/Health/Content/activities/forum.md": activity,
    "Plugins/Health/Content/partners.csv": "category,name,country\nUN,WHO,\nNGO,Aid,Japan\n",
    "Templates/plain/page.html.mustache":
      "<!DOCTYPE html><html lang=\"{{language}}\"><title>{{title}}</title>{{{content}}}</html>\n",
    "Templates/plain/page.md.mustache": "# {{title}}\n\n{{content}}",
    "Templates/plain/page.txt.mustache": "{{title}}\n\n{{content}}",
  ]

  /// The workspace with some files replaced, added or, if the text is nil, removed.
  static func make(_ changes: [String: String?] = [:]) throws -> TemporaryWorkspace {
    var files = files
    for (path, text) in changes { files[path] = text }
    return try TemporaryWorkspace(files)
  }
}

/// A unit that consists of content files only.
struct HealthPlugin: SectorPlugin {
  let description = SectorDescription(id: "health", folder: "Health")
}

/// A unit whose behaviour the test supplies.
struct ScriptedPlugin: SectorPlugin {
  let description = SectorDescription(id: "health", folder: "Health")
  var fragments: [FragmentDescription] = StandardFragment.allCases.map(\.description)
  var contribute: @Sendable (ContributionRequest) throws -> Contribution

  func contribution(for request: ContributionRequest) throws -> Contribution {
    try contribute(request)
  }
}
