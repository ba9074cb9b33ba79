import Findings

/// Places that do not overlap each other, for finding one inside or around another place.
struct SortedPlaces {
  private let places: [Place]

  init(_ places: some Sequence<Place>) { self.places = places.sorted() }

  var isEmpty: Bool { places.isEmpty }

  /// Whether one of the places lies within another place.
  func hasPlace(within place: Place) -> Bool {
    let index = firstIndex(from: place)
    return index < places.count && place.holds(places[index])
  }

  /// Whether another place lies within one of the places.
  func hasPlace(around place: Place) -> Bool {
    let index = firstIndex(from: place)
    return index < places.count && places[index].holds(place)
      || index > 0 && places[index - 1].holds(place)
  }

  /// The first place that does not start before another.
  private func firstIndex(from place: Place) -> Int {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].start < place.start { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Place {
  /// Whether another place lies within this one.
  fileprivate func holds(_ other: Place) -> Bool {
    guard path == other.path, let end, let otherEnd = other.end, start <= other.start else {
      return false
    }
    return (otherEnd.line, otherEnd.column) <= (end.line, end.column)
  }
}
