public import Wording

/// The amount of a figure: a number, its unit and its exactness.
public struct FigureAmount: Sendable, Hashable {
  /// The number.
  public let quantity: Quantity
  /// The noun for the counted items, such as people, as the unit that declares the figure writes
  /// it; nil if none is given.
  public let unit: String?
  /// How exact the number is; nil if it is exact.
  public let qualifier: PeopleCount.Qualifier?

  /// Makes an amount.
  public init(_ quantity: Quantity, unit: String? = nil, qualifier: PeopleCount.Qualifier? = nil) {
    self.quantity = quantity
    self.unit = unit
    self.qualifier = qualifier
  }

  /// Whether the number is a percentage.
  package var isPercentage: Bool {
    unit.map { ["%", "per cent", "percent"].contains($0.lowercased()) } ?? false
  }

  /// The amount as a language writes it, such as “over 11,476 people”.
  ///
  /// - Parameters:
  ///   - hasUnit: whether the text includes the unit; percentages and currencies always do.
  ///   - hasQualifier: whether the text states the exactness of the number.
  public func text(_ words: Words, hasUnit: Bool = true, hasQualifier: Bool = true) -> String {
    var text = quantity.text(
      separator: words.digitSeparator, decimalMark: words.numbers.decimalMark)
    if isPercentage {
      text += words.numbers.percent
    } else if let unit, isCurrency {
      text = unit + text
    } else if hasUnit, let unit = unitText(words) {
      text += " \(unit)"
    }
    guard hasQualifier, let qualifier else { return text }
    return "\(words.qualifiers[qualifier.rawValue] ?? qualifier.rawValue) \(text)"
  }

  /// The unit, in the form that follows the number.
  package func unitText(_ words: Words) -> String? {
    guard let unit else { return nil }
    return words.unit(unit)?.form(for: quantity.whole ?? 2) ?? unit
  }

  /// The unit, as the name of the figure; nil for units of measure, which accompany the number and
  /// name nothing.
  package func unitName(_ words: Words) -> String? {
    guard !isPercentage, !isMoney else { return nil }
    return unit.map { words.unit($0)?.plural ?? $0 }
  }

  /// Whether it is an amount of money.
  private var isMoney: Bool { unit.map { isCurrency || Currency($0) != nil } ?? false }

  /// Whether the unit is a sign before the number, such as US$.
  private var isCurrency: Bool {
    unit?.unicodeScalars.last?.properties.generalCategory == .currencySymbol
  }
}

extension Words {
  /// The noun for the unit of figures and counts of people; nil if there is no word for it.
  fileprivate func unit(_ name: String) -> CountedNoun? {
    switch name {
    case "activities": figures.activities
    case "participants": figures.participants
    case "online": figures.viewers
    case "countries": figures.countries
    case "partners": figures.partners
    case "publications": figures.publications
    default: people[name]
    }
  }
}
