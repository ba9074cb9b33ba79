/// A decimal number, kept exactly as written.
public struct Quantity: Sendable, Hashable {
  /// The digits without the decimal mark, as a whole number.
  let digits: Int
  /// How many of the digits are decimals; the last of them is not zero.
  let decimals: Int

  /// The greatest amount, which leaves room for ``maxDecimals``.
  public static let maxAmount = 1_000_000_000_000
  /// The maximum number of decimals.
  public static let maxDecimals = 4

  /// A whole number.
  public init(_ number: Int) { self.init(digits: number, decimals: 0) }

  init(digits: Int, decimals: Int) {
    var (digits, decimals) = (digits, decimals)
    while decimals > 0, digits % 10 == 0 {
      digits /= 10
      decimals -= 1
    }
    self.digits = digits
    self.decimals = decimals
  }

  /// Reads a number in plain notation, such as `11476` or `-2.5`; nil for anything else, for more
  /// than ``maxDecimals`` decimals and for amounts beyond ``maxAmount``.
  public init?(_ text: some StringProtocol) {
    var rest = text[...]
    let isNegative = rest.first == "-" || rest.first == "−"
    if isNegative { rest = rest.dropFirst() }
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    func isNumber(_ part: some StringProtocol) -> Bool {
      !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard let whole = parts.first, parts.allSatisfy(isNumber), let amount = Int(whole),
      amount <= Self.maxAmount
    else { return nil }
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    guard fraction.utf8.count <= Self.maxDecimals else { return nil }
    let digits = Int("\(whole)\(fraction)") ?? 0
    self.init(digits: isNegative ? -digits : digits, decimals: fraction.utf8.count)
  }

  /// A number with as many decimals as can be kept; nil beyond ``maxAmount``.
  public init?(_ number: Double) {
    guard number.magnitude <= Double(Self.maxAmount) else { return nil }
    let scale = Self.power(Self.maxDecimals)
    self.init(digits: Int((number * Double(scale)).rounded()), decimals: Self.maxDecimals)
  }

  /// The number as a whole one; nil if it has decimals.
  public var whole: Int? { decimals == 0 ? digits : nil }

  /// The number times a positive whole number; nil beyond ``maxAmount``.
  func times(_ factor: Int) -> Quantity? {
    let (product, overflows) = digits.multipliedReportingOverflow(by: factor)
    guard !overflows else { return nil }
    let result = Quantity(digits: product, decimals: decimals)
    return abs(result.digits / Self.power(result.decimals)) <= Self.maxAmount ? result : nil
  }

  /// The number times a small factor, for comparisons.
  package func multiplied(by factor: Int) -> Quantity {
    Quantity(digits: digits * factor, decimals: decimals)
  }

  /// How a number is brought to a multiple of a step.
  public enum Rounding: Sendable {
    /// To the nearest multiple, away from zero in the middle.
    case nearest
    /// To the multiple not above it.
    case down
    /// To the multiple not below it.
    case up
  }

  /// The multiple of a positive step that is nearest to the number in a direction.
  public func rounded(to step: Quantity, _ rounding: Rounding) -> Quantity {
    let places = max(decimals, step.decimals)
    let (number, unit) = (scaled(to: places), step.scaled(to: places))
    guard unit > 0 else { return self }
    let below = number - ((number % unit) + unit) % unit
    let result =
      switch rounding {
      case .down: below
      case .up: below == number ? below : below + unit
      case .nearest:
        number >= 0
          ? (number - below) * 2 >= unit ? below + unit : below
          : (number - below) * 2 > unit ? below + unit : below
      }
    return Quantity(digits: result, decimals: places)
  }

  /// The round steps that divide the number, such as 100, 50 and 10 for 11,400: those that a writer
  /// may have rounded the number to.
  public var steps: [Quantity] {
    guard digits != 0 else { return [] }
    var steps: [Quantity] = []
    var unit = 1
    while digits % unit == 0 {
      steps.append(Quantity(digits: unit, decimals: decimals))
      let half = unit.multipliedReportingOverflow(by: 5)
      if !half.overflow, digits % half.partialValue == 0 {
        steps.append(Quantity(digits: half.partialValue, decimals: decimals))
      }
      let next = unit.multipliedReportingOverflow(by: 10)
      guard !next.overflow else { break }
      unit = next.partialValue
    }
    return steps
  }

  private func scaled(to places: Int) -> Int { digits * Self.power(places - decimals) }

  private static func power(_ exponent: Int) -> Int {
    (0..<max(0, exponent)).reduce(1) { result, _ in result * 10 }
  }

  /// The number with the marks of a language.
  ///
  /// - Parameters:
  ///   - separator: the mark between groups of three digits.
  ///   - decimalMark: the mark before decimals.
  public func text(separator: String, decimalMark: String) -> String {
    var figures = Array(String(digits.magnitude))
    while figures.count <= decimals { figures.insert("0", at: 0) }
    let whole = figures.dropLast(decimals)
    var text = digits < 0 ? "−" : ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { text += separator }
      text.append(digit)
    }
    return decimals == 0 ? text : text + decimalMark + String(figures.suffix(decimals))
  }
}

extension Quantity: Comparable {
  /// Orders numbers by their amount.
  public static func < (a: Quantity, b: Quantity) -> Bool {
    let places = max(a.decimals, b.decimals)
    return a.scaled(to: places) < b.scaled(to: places)
  }
}

extension Quantity: CustomStringConvertible {
  /// The number in plain notation.
  public var description: String {
    let text = text(separator: "", decimalMark: ".")
    return digits < 0 ? "-\(text.dropFirst())" : text
  }
}
