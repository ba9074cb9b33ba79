import Testing
import Wording

/// The numbers stated in running text, and their stated exactness.
@Suite struct StatedNumberTests {
  private func told(_ text: String, _ words: Words = .english) -> [String] {
    StatedNumber.all(in: text, words.numbers).map { number in
      (number.qualifier.map { "\($0) " } ?? "") + number.quantity.description
        + (number.isPercentage ? "%" : "")
    }
  }

  @Test(arguments: [
    ("11,476 people", "11476"), ("11 476 people", "11476"), ("11476", "11476"),
    ("12.5 tonnes", "12.5"), ("−3 degrees", "-3"), ("1,234,567.89", "1234567.89"),
    ("US$1,200", "1200"), ("(40)", "40"),
  ])
  func figuresAreRead(text: String, number: String) {
    #expect(told(text) == [number])
  }

  @Test(arguments: [
    ("three", "3"), ("forty-two schools", "42"), ("a hundred", "100"), ("two hundred", "200"),
    ("eleven thousand four hundred and seventy-six", "11476"), ("Five towns", "5"),
    ("2 million", "2000000"), ("1.2 million", "1200000"), ("twelve thousand", "12000"),
    ("one hundred and five thousand", "105000"), ("two and a half million", "2500000"),
    ("half a million", "500000"), ("three and a half", "3.5"), ("two dozen", "24"),
    ("a dozen schools", "12"), ("half of them", "50%"), ("two-thirds", "66.6667%"),
    ("three quarters", "75%"), ("nearly a third", "nearly 33.3333%"),
  ])
  func wordsAreRead(text: String, number: String) {
    #expect(told(text) == [number])
  }

  @Test(arguments: [
    ("over 300", "over 300"), ("more than US$300", "over 300"), ("at least 300", "at least 300"),
    ("nearly three hundred", "nearly 300"), ("fewer than 300", "nearly 300"),
    ("about 12 per cent", "about 12%"), ("up to 300", "up to 300"), ("300+", "at least 300"),
    ("300 or more", "at least 300"), ("as many as 300", "up to 300"),
    ("no fewer than 3", "at least 3"),
    ("no more than 3", "up to 3"), ("12.5%", "12.5%"), ("12 percent", "12%"),
  ])
  func wordsAroundANumberAreRead(text: String, number: String) {
    #expect(told(text) == [number])
  }

  @Test(arguments: [
    "COVID-19", "the G20", "the 46th session", "no number", "hundreds of people", "and", "per cent",
    "F4", "", "a half-day meeting", "the third school",
  ])
  func namesAreNoNumbers(text: String) { #expect(told(text) == []) }

  @Test func scriptsWithoutSpacesAreRead() {
    #expect(told("约11,476人") == ["11476"])
    #expect(told("300명") == ["300"])
  }

  @Test func severalNumbersAreRead() {
    #expect(told("12 women and 3 men") == ["12", "3"])
    #expect(told("two and three") == ["2", "3"])
    #expect(told("five six") == ["5", "6"])
  }

  @Test(arguments: [
    ("11 476 personnes", "11476"), ("12,5 %", "12.5%"), ("plus de 300", "over 300"),
    ("près de douze mille", "nearly 12000"), ("quatre-vingt-dix-sept", "97"),
    ("soixante et onze", "71"), ("quatre-vingts", "80"), ("mille", "1000"), ("cent vingt", "120"),
    ("deux cents", "200"), ("vingt pour cent", "20%"), ("1,2 million", "1200000"),
    ("plus d’un million", "over 1000000"), ("jusqu’à 40", "up to 40"),
    ("deux millions et demi", "2500000"), ("près de la moitié", "nearly 50%"),
    ("les trois quarts", "75%"), ("un tiers", "33.3333%"),
  ])
  func frenchIsRead(text: String, number: String) {
    #expect(told(text, .french) == [number])
  }

  @Test func aRoundedNumberShowsItsLastPlace() {
    func place(_ text: String) -> String? {
      StatedNumber.all(in: text, Words.english.numbers).first?.roundedTo?.description
    }
    #expect(place("1.2 million") == "100000")
    #expect(place("3 million") == "1000000")
    #expect(place("11.5 thousand") == "100")
    #expect(place("11,500") == nil)
    #expect(place("eleven thousand") == nil)
  }

  @Test func theRangeCoversTheNumber() throws {
    let text = "more than 11,476 people"
    let number = try #require(StatedNumber.all(in: text, Words.english.numbers).first)
    #expect(text[number.range] == "11,476")
    #expect(number.isInFigures)
  }
}
