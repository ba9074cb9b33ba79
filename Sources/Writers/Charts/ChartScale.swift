import Wording

/// An axis of amounts, from nothing to a round number that none of them exceeds.
struct ChartScale {
  /// The largest number of the axis.
  let top: Double
  /// The numbers written at the axis, from 0 on.
  let ticks: [(value: Double, label: String)]

  /// Makes an axis for amounts up to a number.
  init(upTo maximum: Double, words: Words) {
    var power = 1.0
    let maximum = maximum.isFinite && maximum > 0 ? maximum : 1
    while power * 10 <= maximum { power *= 10 }
    while power > maximum, power > 1e-9 { power /= 10 }
    // Four steps at most, each one, two or five of a power of ten.
    let step =
      [power / 2, power, power * 2, power * 5].first { $0 * 4 >= maximum } ?? power * 10
    let count = Int((maximum / step).rounded(.up))
    top = Double(count) * step
    ticks = (0...count).map { index in
      let value = Double(index) * step
      return (value, words.number(value))
    }
  }

  /// The length on an axis of a length.
  func length(of value: Double, on whole: Int) -> Int { Self.length(value, of: top, on: whole) }

  /// The part of a length that an amount takes of another; at least 2 unless it is nothing.
  static func length(_ value: Double, of whole: Double, on length: Int) -> Int {
    guard value > 0, whole > 0 else { return 0 }
    let share = min(value / whole, 1)
    return share.isFinite ? max(2, Int((share * Double(length)).rounded())) : 0
  }
}
