import Testing
import Wording

/// Quantities keep numbers exactly, and write them with the marks of a language.
@Suite struct QuantityTests {
  @Test(arguments: ["0", "7", "11476", "12.5", "-3", "0.05", "1000000000000"])
  func plainNumbersAreReadAndWritten(text: String) throws {
    #expect(try #require(Quantity(text)).description == text)
  }

  @Test(arguments: ["", "over 3", "1,5", "1.", ".5", "1.23456", "2000000000000", "1e3", "--1"])
  func othersAreRefused(text: String) { #expect(Quantity(text) == nil) }

  @Test func trailingZerosDoNotCount() throws {
    #expect(Quantity("300.0") == Quantity(300))
    #expect(Quantity(12.5) == Quantity("12.5"))
    #expect(try #require(Quantity("2.5")) < Quantity(3))
  }

  @Test func marksAreThoseOfTheLanguage() throws {
    let number = try #require(Quantity("1234567.5"))
    #expect(number.text(separator: ",", decimalMark: ".") == "1,234,567.5")
    #expect(number.text(separator: "\u{202F}", decimalMark: ",") == "1\u{202F}234\u{202F}567,5")
    #expect(try #require(Quantity("-0.05")).text(separator: ",", decimalMark: ".") == "−0.05")
  }

  @Test func roundingFollowsItsDirection() throws {
    func rounded(_ text: String, _ step: Int, _ rounding: Quantity.Rounding) throws -> String {
      try #require(Quantity(text)).rounded(to: Quantity(step), rounding).description
    }
    #expect(try rounded("11476", 100, .down) == "11400")
    #expect(try rounded("11476", 100, .up) == "11500")
    #expect(try rounded("11476", 1000, .nearest) == "11000")
    #expect(try rounded("11500", 1000, .nearest) == "12000")
    #expect(try rounded("11500", 100, .up) == "11500")
    #expect(try rounded("-3", 2, .down) == "-4")
    #expect(try rounded("12.5", 1, .nearest) == "13")
  }

  @Test func stepsAreThoseOfARoundNumber() {
    #expect(Quantity(11400).steps.map(\.description) == ["1", "5", "10", "50", "100"])
    #expect(Quantity(7).steps.map(\.description) == ["1"])
    #expect(Quantity(0).steps.isEmpty)
  }
}
