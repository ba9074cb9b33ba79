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
  /// Long names are taken where all of them fit, short ones where these do, else the names of some parts.
  func draw(from left: Int, length: Int, on canvas: inout SceneCanvas) {
    let places = ticks.map { left + place(of: $0.day, on: length) } + [left + length]
    canvas.line(left, canvas.y, left + length, canvas.y)
    let isLong = zip(places, places.dropFirst()).enumerated().allSatisfy { index, ends in
      fits(ticks[index].label, ends.1 - ends.0)
    }
    var free = left - 1
    for (index, tick) in ticks.enumerated() {
      let name = isLong ? tick.label : tick.short
      let room = TextMeasure.width(name, size: SceneCanvas.small)
      let place = places[index]
      // A name stands in its part where it fits, and at its beginning where it does not.
      let next = places[index + 1]
      let isInside = room + 4 <= next - place
      let start = isInside ? (place + next - room) / 2 : place
      guard start >= free, start + room <= canvas.width else { continue }
      canvas.text(
        name, isInside ? (place + next) / 2 : start, canvas.y + 15, .soft,
        size: SceneCanvas.small, anchor: isInside ? .middle : .start)
      free = start + room + 6
    }
    canvas.y += 22
  }

  private func fits(_ text: String, _ room: Int) -> Bool {
    TextMeasure.width(text, size: SceneCanvas.small) + 4 <= room
  }
}
