import Document

/// A chart of each kind, as a plugin makes it; the documentation shows the same charts.
enum ChartSamples {
  static let all: [(name: String, chart: Chart)] = [
    ("bars", bars), ("grouped", grouped), ("stacked", stacked), ("share", share),
    ("strip", strip), ("matrix", matrix), ("lines", lines), ("multiples", multiples),
    ("periods", periods),
  ]

  static let bars = Chart(
    caption: "Wells dug", source: "Water unit, field reports", category: "Country", unit: "wells",
    bars: [
      .init(label: "Mongolia", value: 42, shown: "42"),
      .init(label: "China", value: 17, shown: "at least 17"),
      .init(label: "Lao People’s Democratic Republic", value: 9, shown: "9"),
    ])

  static let grouped = Chart(
    caption: "Trainees by country",
    .bars(
      BarChart(
        category: "Country", unit: "people",
        series: [ChartSeries("Women"), ChartSeries("Men")],
        bars: [
          .init(label: "Mongolia", [Amount(120), Amount(96)]),
          .init(label: "China", [Amount(64), nil]),
        ])))

  static let stacked = Chart(
    caption: "Activities by quarter",
    .bars(
      BarChart(
        category: "Quarter", unit: "activities",
        series: [ChartSeries("Training"), ChartSeries("Research"), ChartSeries("Advocacy")],
        arrangement: .stacked,
        bars: [
          .init(label: "First quarter", [Amount(12), Amount(7), Amount(1)], total: "20"),
          .init(label: "Second quarter", [Amount(9), Amount(11), Amount(6)], total: "26"),
          .init(label: "Third quarter", [Amount(0), Amount(3), nil], total: "3"),
        ])))

  static let share = Chart(
    caption: "Sources of funding",
    .share(
      ShareChart(
        category: "Source", unit: "US dollars",
        parts: [
          .init("Regular programme", Amount(410_000, shown: "410,000")),
          .init("Funds-in-Trust of Member States", Amount(265_000, shown: "265,000")),
          .init("Private sector", Amount(80_000, shown: "80,000")),
          .init("Other", Amount(4_000, shown: "4,000")),
        ])))

  static let strip = Chart(
    caption: "Missions in 2024",
    .strip(
      StripChart(
        category: "Team", unit: "missions", long: "Longer", axis: year,
        lanes: [ChartSeries("Hydrology"), ChartSeries("Ecology and Earth Sciences")],
        marks: [
          .init([.text("Ulaanbaatar")], date: "10 January", first: 9, last: 9, lane: 0),
          .init([.text("Model basin")], date: "March–June", first: 60, last: 181, lane: 1),
          .init(
            [.link(Link("#water-lake", [.text("Lake survey")]))], date: "2–9 May", first: 122,
            last: 129, lane: 0),
          .init([.text("Wetlands")], date: "4 May", first: 124, last: 124, lane: 1),
          .init([.text("Delta")], date: "5 May", first: 125, last: 125, lane: 0),
          .init([.text("Glacier")], date: "30 December", first: 364, last: 364, lane: 1),
        ])))

  static let matrix = Chart(
    caption: "Partners by kind and country",
    .matrix(
      MatrixChart(
        category: "Kind", unit: "partners",
        columns: ["China", "Mongolia", "Democratic People’s Republic of Korea", "Japan"],
        rows: [
          .init("Government", [Amount(14), Amount(9), Amount(2), nil]),
          .init("Universities and research institutes", [Amount(31), Amount(4), nil, Amount(6)]),
          .init("Media", [Amount(3), Amount(11), nil, Amount(1)]),
        ])))

  static let lines = Chart(
    caption: "Participants over the years",
    .lines(
      LineChart(
        category: "Year", unit: "people",
        points: ["2019", "2020", "2021", "2022", "2023", "2024"],
        lines: [
          .init(
            ChartSeries("On site"),
            [1_900, 240, 600, 1_400, 2_300, 4_063].map { Amount($0) }),
          .init(
            ChartSeries("Online"),
            [nil, Amount(3_100), Amount(4_200), Amount(3_900), Amount(4_100), Amount(4_000)]),
        ])))

  static let multiples = Chart(
    caption: "Publications by month",
    .multiples(
      MultiplesChart(
        category: "Month", unit: "publications", points: year.ticks.map(\.short),
        panels: [
          .init(
            ChartSeries("Education"),
            [1, 0, 2, 1, 0, 0, 0, 3, 2, 1, 1, 4].map { $0 == 0 ? nil : Amount($0) }),
          .init(
            ChartSeries("Culture"),
            [0, 0, 0, 2, 1, 5, 0, 0, 1, 1, 0, 1].map { $0 == 0 ? nil : Amount($0) }),
          .init(
            ChartSeries("Communication and Information"),
            [0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 1, 0].map { $0 == 0 ? nil : Amount($0) }),
        ])))

  static let periods = Chart(
    caption: "Projects since 1984",
    .periods(
      PeriodChart(
        category: "Project",
        axis: TimeAxis(
          category: "Year", first: 0, last: 14_609,
          ticks: [
            .init(0, "1984"), .init(2_192, "1990"), .init(5_844, "2000"), .init(9_497, "2010"),
            .init(13_149, "2020"),
          ]),
        periods: [
          .init([.text("Office opened")], date: "1984", first: 0, last: 365),
          .init([.text("Conservation of ruins")], date: "1992–1999", first: 2_922, last: 5_843),
          .init([.text("Network of reserves")], date: "1995–2024", first: 4_018, last: 14_609),
          .init([.text("A festival with a long name")], date: "2024", first: 14_245, last: 14_609),
        ])))

  /// The year 2024 from its day 0 on.
  static let year = TimeAxis(
    category: "Month", first: 0, last: 365,
    ticks: zip(
      [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335],
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    ).map { .init($0, $1, short: String($1.prefix(3))) })
}
