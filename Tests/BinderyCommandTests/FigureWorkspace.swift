import BinderyTesting

/// The small workspace with figures in its texts.
enum FigureWorkspace {
  static let figures = """
    - id: reach
      title: People reached by health posts
      value: 11476
      unit: people
      qualifier: over
      date: 2024
      source: Completion report, page 12
      note: never published
    - id: vaccinated
      value: 12.5
      unit: per cent
      date: 2023
      source: Survey of 2023
    """

  static let activity = """
    ---
    title: Training for [300 nurses](figure:health.nurses) in Seoul
    dates: 2024-05-06
    participants: 300
    countries: [Japan, Mongolia]
    summary: We trained [three hundred](figure:health.nurses) nurses.
    photos: [{caption: "[](figure:health.nurses) in one hall"}]
    ---
    Posts reached [over 11,000 **people**](figure:health.reach) and [](figure:health.reach).

    | what | how many |
    | --- | --- |
    | vaccinated | [12.5 per cent](figure:health.vaccinated) |
    """

  static func files(_ changes: [String: String] = [:]) -> [String: String?] {
    var files = [
      "Plugins/Health/Content/figures.yaml":
        figures + "\n- {id: nurses, value: 300, unit: nurses, date: 2024}\n",
      "Plugins/Health/Content/activities/forum.md": activity,
      "Configs/report/foreword.md":
        "We held [one activity](figure:health.activities) with [](figure:all.participants).\n",
    ]
    files.merge(changes) { $1 }
    return files.mapValues { $0 }
  }

  static func run(
    _ changes: [String: String] = [:], _ arguments: [String] = ["build", "--diagnostics", "json"]
  ) async throws -> (CommandRun, TemporaryWorkspace) {
    let workspace = try SmallWorkspace.make(files(changes))
    let run = await CommandRun.of(
      arguments, in: workspace.location, plugins: [HealthPlugin()])
    return (run, workspace)
  }
}
