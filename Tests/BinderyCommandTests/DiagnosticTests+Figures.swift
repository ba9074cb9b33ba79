extension DiagnosticTests {
  private static let declared = "- {id: nurses, value: 300, unit: nurses, date: 2024}\n"

  private static func text(_ code: String, status: Int32 = 1, _ text: String) -> DiagnosticCase {
    DiagnosticCase(
      code: code, status: status,
      files: [
        "Configs/report/foreword.md": text, "Plugins/Health/Content/figures.yaml": declared,
      ])
  }

  private static func published(_ code: String, _ figure: String) -> DiagnosticCase {
    DiagnosticCase(
      code: code, status: 0,
      files: [
        "Configs/report/foreword.md": "For [](figure:health.nurses).\n",
        "Plugins/Health/Content/figures.yaml": figure,
        "build/last/manifest.json":
          #"{"edition":"last","figures":[{"id":"health.nurses","value":290,"date":"2024"}]}"#,
      ])
  }

  /// Findings about figures.
  static let figureCases: [DiagnosticCase] = [
    text("figure-mismatch", "For [‸310 nurses](figure:health.nurses).\n"),
    text("unknown-figure", "For [300 nurses](figure:‸health.nurse).\n"),
    DiagnosticCase(
      code: "figure-unqualified", status: 0,
      files: [
        "Configs/report/foreword.md": "For [‸300 nurses](figure:health.nurses).\n",
        "Plugins/Health/Content/figures.yaml": "- {id: nurses, value: 300, qualifier: over}\n",
      ]),
    .content("figure-name-taken", "figures.yaml", "- ‸{id: partners, value: 3}\n"),
    published(
      "previous-figure",
      "- {id: nurses, value: 300, date: 2024, previous: ‸{value: 200, edition: last}}\n"),
    published("restated-figure", "- ‸{id: nurses, value: 300, date: 2024}\n"),
    DiagnosticCase(
      code: "figure-unresolved", status: 0,
      files: ["notes.md": "We held ‸[](figure:health.activities).\n"],
      arguments: ["render", "notes.md"]),
  ]
}
