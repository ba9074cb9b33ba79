import Wording

/// A date as people write it, such as `5 May 2024` or `2024-2-5`, read for the message that says how
/// it has to be written.
struct MeantDate {
  /// The date in the accepted form, such as `2024-05-05`; nil if it is unclear.
  private(set) var text: String?
  /// Why the calendar has no such date, such as "April 2024 has 30 days".
  private(set) var reason: String?

  /// Reads a text that is not a date.
  init(_ text: String) {
    let parts = MeantDatePart.separated(text)
    guard parts.count <= 2, var first = parts.first, let last = parts.last else { return }
    if parts.count == 1 {
      guard first.isComplete else { return }
      (self.text, reason) = (first.text, first.problem)
      return
    }
    var second = last
    first.take(from: last, isSecond: false)
    second.take(from: first, isSecond: true)
    guard first.isComplete, second.isComplete else { return }
    reason = first.problem ?? second.problem
    if let a = first.text, let b = second.text { self.text = a == b ? a : "\(a)/\(b)" }
  }
}
