/// A number as words of running text state it.
public struct StatedNumber: Sendable {
  /// The number.
  public let quantity: Quantity
  /// The least place that it shows, such as a hundred thousand for “1.2 million”, if the words say
  /// a rounded number; nil for one given to the last digit.
  public let roundedTo: Quantity?
  /// The key of the qualifier that the words mean, such as `at least`; nil if they have none.
  public let qualifier: String?
  /// Whether it is a percentage.
  public let isPercentage: Bool
  /// The currency beside it, if any.
  public let currency: Currency?
  /// The range of the number itself in the text, without words for its exactness.
  public let range: Range<String.Index>
  /// Whether it consists of figures alone.
  public let isInFigures: Bool
  /// Whether it is a share in words, such as “two thirds”, which nobody takes to the last digit.
  public let isFraction: Bool

  /// The numbers that a text states in a language, in order; numbers that are parts of names, such
  /// as COVID-19, are none.
  public static func all(in text: String, _ language: NumberWords) -> [StatedNumber] {
    var scanner = NumberScanner(text, language)
    return scanner.numbers()
  }
}
