public import Findings
public import Wording

/// The number of people reached, as stated by the source.
public struct PeopleCount: Sendable, Hashable {
  /// The precision of a count.
  public enum Qualifier: String, Sendable, Hashable, CaseIterable {
    /// More than the stated number.
    case over
    /// The stated number or more.
    case atLeast = "at least"
    /// Slightly less than the stated number.
    case nearly
    /// Approximately the stated number.
    case about
    /// The stated number or less.
    case upTo = "up to"
  }

  /// The people in one group, such as women.
  public struct Part: Sendable, Hashable {
    /// The name of the group.
    public var group: String
    /// The number of people.
    public var count: Int

    /// Makes the value.
    package init(group: String, count: Int) {
      self.group = group
      self.count = count
    }
  }

  /// The total number.
  public var count: Int
  /// The precision of the number; nil if it is exact.
  public var qualifier: Qualifier?
  /// The groups that make up the number, if the source states them.
  public var parts: [Part]
  /// The written place of the groups; nil for a plain number and for a computed one.
  public var place: Place?

  /// Makes a count.
  public init(
    _ count: Int, qualifier: Qualifier? = nil, parts: [Part] = [], at place: Place? = nil
  ) {
    self.count = count
    self.place = place
    self.qualifier = qualifier
    self.parts = parts
  }

  /// The count in words and figures, such as "nearly 300" or "60 (39 women, 21 men)".
  public func text(_ words: Words) -> String {
    var text = Self.grouped(count, words)
    if let qualifier {
      text = "\(words.qualifiers[qualifier.rawValue] ?? qualifier.rawValue) \(text)"
    }
    guard !parts.isEmpty else { return text }
    let told = parts.map {
      "\(Self.grouped($0.count, words)) \(words.people[$0.group]?.form(for: $0.count) ?? $0.group)"
    }
    return "\(text) (\(told.joined(separator: ", ")))"
  }

  /// A number with its digits grouped in threes.
  public static func grouped(_ number: Int, _ words: Words) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += words.digitSeparator }
      text.append(digit)
    }
    return text
  }
}
