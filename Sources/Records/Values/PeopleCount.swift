public import Findings
public import Wording

/// How many people something reached, as its source tells it.
public struct PeopleCount: Sendable, Hashable {
  /// How exact a count is.
  public enum Qualifier: String, Sendable, Hashable, CaseIterable {
    /// More than the number.
    case over
    /// The number or more.
    case atLeast = "at least"
    /// A little less than the number.
    case nearly
    /// More or less the number.
    case about
    /// The number or less.
    case upTo = "up to"
  }

  /// People of one group, such as women.
  public struct Part: Sendable, Hashable {
    /// The group.
    public var group: String
    /// How many.
    public var count: Int

    /// Makes the value.
    package init(group: String, count: Int) {
      self.group = group
      self.count = count
    }
  }

  /// How many in all.
  public var count: Int
  /// How exact the number is; nil when it is exact.
  public var qualifier: Qualifier?
  /// The groups the number is made of, where the source tells them.
  public var parts: [Part]
  /// Where it was written by groups; nil for a bare number and for one that was computed.
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

  /// A number with its digits in groups of three.
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
