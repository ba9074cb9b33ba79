import Document

extension TimeAxis {
  /// The place of a day on a length.
  func place(of day: Int, on length: Int) -> Int {
    let days = max(1, last - first + 1)
    return min(max(0, day - first), days) * length / days
  }

  /// Draws rules at the beginnings of the parts and at the end.
  func drawRules(
    from left: Int, length: Int, _ top: Int, _ bottom: Int, on canvas: inout SceneCanvas
  ) {
    let places = Set(ticks.map { place(of: $0.day, on: length) } + [0, length])
    for place in places.sorted() { canvas.line(left + place, top, left + place, bottom) }
  }

  /// Draws the names of the parts below a line.
  ///
  /// Long names are taken where all of them fit, short ones where these do, else those of every second
  /// part, every third and so on.
  func draw(from left: Int, length: Int, on canvas: inout SceneCanvas) {
    let places = ticks.map { left + place(of: $0.day, on: length) } + [left + length]
    canvas.line(left, canvas.y, left + length, canvas.y)
    let isLong = zip(places, places.dropFirst()).enumerated().allSatisfy { index, ends in
      fits(ticks[index].label, ends.1 - ends.0)
    }
    let names = ticks.map { isLong ? $0.label : $0.short }
    let rooms = names.map { TextMeasure.width($0, size: SceneCanvas.small) }
    // A name is within its part where it fits, and at its beginning where it does not.
    let isInside = rooms.indices.map { rooms[$0] + 4 <= places[$0 + 1] - places[$0] }
    let starts = rooms.indices.map { index in
      isInside[index]
        ? (places[index] + places[index + 1] - rooms[index]) / 2 : places[index]
    }
    func isFree(every step: Int) -> Bool {
      let shown = stride(from: 0, to: names.count, by: step)
      return zip(shown, shown.dropFirst()).allSatisfy { index, next in
        starts[index] + rooms[index] + 6 <= starts[next]
      }
    }
    let step = (1...max(1, names.count)).first(where: isFree) ?? 1
    for index in stride(from: 0, to: names.count, by: step)
    where starts[index] + rooms[index] <= canvas.width {
      canvas.text(
        names[index],
        isInside[index] ? (places[index] + places[index + 1]) / 2 : starts[index], canvas.y + 15,
        .soft, size: SceneCanvas.small, anchor: isInside[index] ? .middle : .start)
    }
    canvas.y += 22
  }

  private func fits(_ text: String, _ room: Int) -> Bool {
    TextMeasure.width(text, size: SceneCanvas.small) + 4 <= room
  }
}
