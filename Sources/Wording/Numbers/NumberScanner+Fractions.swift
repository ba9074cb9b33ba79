// Halves, thirds and quarters in words.
extension NumberScanner {
  /// A half of a power, such as “half a million”.
  func half(ofPowerAt index: Int) -> Found? {
    guard let half = tokens[index].word, language.halves.contains(half), index + 2 < tokens.count,
      let article = tokens[index + 1].word, language.articles.contains(article),
      let name = tokens[index + 2].word, let power = language.powers[name], power >= 1000
    else { return nil }
    return Found(
      quantity: Quantity(power / 2), roundedTo: Quantity(power / 10), first: index,
      last: index + 2, isInFigures: false)
  }

  /// A number that goes on with a half, such as “two and a half million” and “deux millions et demi”.
  ///
  /// - Parameters:
  ///   - number: the number since the last power.
  ///   - total: the number up to that power.
  ///   - power: the last power, one if there was none.
  ///   - index: the word behind the number.
  func half(behind number: Int, _ total: Int, _ power: Int, from first: Int, at index: Int)
    -> Found?
  {
    guard let joint = tokens[index].word, language.joints.contains(joint) else { return nil }
    var last = index + 1
    if last < tokens.count, let word = tokens[last].word, language.articles.contains(word) {
      last += 1
    }
    guard last < tokens.count, let word = tokens[last].word, language.halves.contains(word) else {
      return nil
    }
    if total > 0 {
      guard number == 0, power >= 1000 else { return nil }
      return Found(
        quantity: Quantity(total + power / 2), roundedTo: Quantity(power / 10), first: first,
        last: last, isInFigures: false)
    }
    let quantity = Quantity(digits: number * 10 + 5, decimals: 1)
    guard last + 1 < tokens.count, let name = tokens[last + 1].word,
      let power = language.powers[name], power >= 1000, let product = quantity.times(power)
    else {
      return Found(
        quantity: quantity, roundedTo: nil, first: first, last: last, isInFigures: false)
    }
    return Found(
      quantity: product, roundedTo: Quantity(power / 10), first: first, last: last + 1,
      isInFigures: false)
  }

  /// A share of a hundred, such as “half”, “two-thirds” and “three quarters”.
  func share(at index: Int) -> Found? {
    guard let word = tokens[index].word, !isPartOfName(index) else { return nil }
    if language.halfShares.contains(word), !isPartOfName(behind: index) {
      return Found(
        quantity: Quantity(50), roundedTo: nil, first: index, last: index, isInFigures: false,
        isFraction: true)
    }
    guard let count = language.articles.contains(word) ? 1 : language.names[word] else {
      return nil
    }
    var last = index + 1
    if last < tokens.count, case .mark("-") = tokens[last].kind, tokens[last].isGlued { last += 1 }
    guard last < tokens.count, let part = tokens[last].word, let parts = language.parts[part],
      count > 0, count < parts, !isPartOfName(behind: last)
    else { return nil }
    let tenThousandths = (count * 1_000_000 * 2 / parts + 1) / 2
    return Found(
      quantity: Quantity(digits: tenThousandths, decimals: 4), roundedTo: nil, first: index,
      last: last, isInFigures: false, isFraction: true)
  }

  /// Whether a token is glued to a hyphen before it.
  private func isPartOfName(_ index: Int) -> Bool {
    guard index > 0, tokens[index].isGlued, case .mark("-") = tokens[index - 1].kind else {
      return false
    }
    return true
  }

  /// Whether a hyphen is glued to a token, as in “half-day”.
  private func isPartOfName(behind index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].isGlued,
      case .mark("-") = tokens[index + 1].kind
    else { return false }
    return true
  }
}
