/// Marks at their dates in lanes, such as a year's activities by sector.
public struct StripChart: Sendable, Hashable {
  /// A dated thing.
  public struct Mark: Sendable, Hashable {
    /// The name of the mark; where the name is a link, so is the mark.
    public var label: [Inline]
    /// Its date as shown.
    public var date: String
    /// Its first day.
    public var first: Int
    /// Its last day.
    public var last: Int
    /// The position of its lane.
    public var lane: Int

    /// Makes a mark.
    public init(_ label: [Inline], date: String, first: Int, last: Int, lane: Int) {
      self.label = label
      self.date = date
      self.first = first
      self.last = last
      self.lane = lane
    }
  }

  /// The category of the lanes, such as "Sector".
  public var category: String
  /// The noun for the marks, such as "activities".
  public var unit: String
  /// The word for marks that are periods, such as "longer"; no part of the time counts these.
  public var long: String
  /// The span of time.
  public var axis: TimeAxis
  /// The lanes from top to bottom.
  public var lanes: [ChartSeries]
  /// The marks in the order of their dates.
  public var marks: [Mark]

  /// Makes the content of a chart.
  public init(
    category: String, unit: String, long: String, axis: TimeAxis, lanes: [ChartSeries],
    marks: [Mark]
  ) {
    self.category = category
    self.unit = unit
    self.long = long
    self.axis = axis
    self.lanes = lanes
    self.marks = marks
  }
}

extension StripChart {
  /// The numbers of marks in a lane.
  public struct Counts: Sendable, Hashable {
    /// The marks that begin in each part of the time; those of the first part may begin before it.
    public var parts: [Int]
    /// The marks that are periods.
    public var long = 0
    /// All marks.
    public var all = 0
  }

  /// Whether a mark is a period rather than a date: half as long again as the parts of the time are on
  /// average, and more than 45 days.
  public func isPeriod(_ mark: Mark) -> Bool {
    let days = min(max(0, axis.last - axis.first), 1 << 40) + 1
    return mark.last - mark.first > max(45, days * 3 / (2 * max(1, axis.ticks.count)))
  }

  /// The numbers of marks, by lane.
  public var counts: [Counts] {
    var counts = lanes.map { _ in Counts(parts: axis.ticks.map { _ in 0 }) }
    for mark in marks where counts.indices.contains(mark.lane) {
      counts[mark.lane].all += 1
      if isPeriod(mark) || axis.ticks.isEmpty {
        counts[mark.lane].long += 1
      } else {
        counts[mark.lane].parts[axis.part(of: mark.first) ?? 0] += 1
      }
    }
    return counts
  }
}
