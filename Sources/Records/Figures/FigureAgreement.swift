package import Wording

/// How words about a figure compare with the figure.
package enum FigureAgreement: Sendable, Hashable {
  /// They agree with the figure, perhaps rounded.
  case full
  /// They give the number, but leave out that it is a bound or an estimate.
  case withoutQualifier
  /// They say something else.
  case none
}

extension FigureAmount {
  /// How a number that words state compares with the amount.
  ///
  /// A number may be rounded as far as its words admit: “over” down, “nearly” up, “about” to the
  /// nearest; “1.2 million” to the place that it shows. A bound holds only if the figure bears it.
  package func agreement(with stated: StatedNumber) -> FigureAgreement {
    guard stated.isPercentage == isPercentage else { return .none }
    if let currency = unit.flatMap({ Currency($0) }), let other = stated.currency,
      !currency.canBe(other)
    {
      return .none
    }
    if stated.isFraction { return agreement(withFraction: stated) }
    let said = stated.quantity
    guard let word = stated.qualifier, let meant = PeopleCount.Qualifier(rawValue: word) else {
      if said == quantity { return qualifier == nil ? .full : .withoutQualifier }
      guard let step = stated.roundedTo, quantity.rounded(to: step, .nearest) == said else {
        return .none
      }
      return qualifier == nil || qualifier == .about ? .full : .withoutQualifier
    }
    return bears(meant, of: said) ? .full : .none
  }

  /// How a share in words compares: “a third” is true of anything that rounds to 33 per cent.
  private func agreement(withFraction stated: StatedNumber) -> FigureAgreement {
    let said = stated.quantity
    let percent = Quantity(1)
    let rounds = quantity.rounded(to: percent, .nearest) == said.rounded(to: percent, .nearest)
    guard let word = stated.qualifier, let meant = PeopleCount.Qualifier(rawValue: word) else {
      guard rounds else { return .none }
      return qualifier == nil || qualifier == .about ? .full : .withoutQualifier
    }
    switch meant {
    case .over where qualifier == nil || qualifier == .over || qualifier == .atLeast:
      return said < quantity && isNear(said, .down) ? .full : .none
    case .atLeast where qualifier == nil || qualifier == .over || qualifier == .atLeast:
      return said <= quantity && isNear(said, .down) ? .full : .none
    case .nearly where qualifier == nil || qualifier == .nearly:
      return said > quantity && isNear(said, .up) ? .full : .none
    case .upTo where qualifier == nil || qualifier == .nearly || qualifier == .upTo:
      return said >= quantity && isNear(said, .up) ? .full : .none
    case .about: return rounds || isNear(said, .nearest) ? .full : .none
    default: return .none
    }
  }

  /// Whether the amount bears a bound or an estimate.
  private func bears(_ meant: PeopleCount.Qualifier, of said: Quantity) -> Bool {
    if meant == qualifier, said == quantity { return true }
    switch meant {
    case .over:
      guard qualifier == nil || qualifier == .over || qualifier == .atLeast else { return false }
      return said < quantity ? isRounded(to: said, .down) : false
    case .atLeast:
      guard qualifier == nil || qualifier == .over || qualifier == .atLeast else { return false }
      return said == quantity || said < quantity && isRounded(to: said, .down)
    case .nearly:
      guard qualifier == nil || qualifier == .nearly else { return false }
      return said > quantity && isRounded(to: said, .up)
    case .upTo:
      guard qualifier == nil || qualifier == .nearly || qualifier == .upTo else { return false }
      return said == quantity || said > quantity && isRounded(to: said, .up)
    case .about: return said == quantity || isRounded(to: said, .nearest)
    }
  }

  /// Whether somebody who rounds in a direction may say a number for the amount: it has to be a round
  /// one, and near enough for the words.
  private func isRounded(to said: Quantity, _ direction: Quantity.Rounding) -> Bool {
    guard isNear(said, direction) else { return false }
    return said.steps.contains { quantity.rounded(to: $0, direction) == said }
  }

  /// Whether a number is no farther from the amount than readers expect: a tenth for nearly or
  /// about so many, half for more than so many.
  private func isNear(_ said: Quantity, _ direction: Quantity.Rounding) -> Bool {
    func scaled(_ number: Quantity, _ factor: Int) -> Quantity { number.multiplied(by: factor) }
    return switch direction {
    case .down: scaled(said, 2) >= quantity
    case .up: scaled(quantity, 10) >= scaled(said, 9)
    case .nearest:
      scaled(said, 10) >= scaled(quantity, 9) && scaled(said, 10) <= scaled(quantity, 11)
    }
  }
}
