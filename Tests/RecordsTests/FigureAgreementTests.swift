import Testing
import Wording

@testable import Records

/// Words agree with a figure if they say what it says, as exactly as they claim.
@Suite struct FigureAgreementTests {
  private func agreement(
    _ text: String, _ value: String, unit: String? = nil, _ qualifier: PeopleCount.Qualifier? = nil
  ) throws -> FigureAgreement {
    let amount = FigureAmount(
      try #require(Quantity(value)), unit: unit, qualifier: qualifier)
    let stated = try #require(StatedNumber.all(in: text, Words.english.numbers).first)
    return amount.agreement(with: stated)
  }

  @Test(arguments: [
    "11,476", "over 11,000", "over 10,000", "more than 11,400", "nearly 12,000", "nearly 11,500",
    "about 11,500", "about 11,000", "at least 11,476", "at least 11,000", "up to 11,476",
    "up to 12,000", "11.5 thousand", "about 11,476",
  ])
  func wordsThatAreTrueAgree(text: String) throws {
    #expect(try agreement(text, "11476") == .full)
  }

  @Test(arguments: [
    "11,475", "over 11,476", "over 12,000", "over 5", "over 5,000", "nearly 11,000",
    "nearly 20,000",
    "about 13,000", "about 10,000", "about 12,000", "at least 12,000", "up to 11,000",
    "11.4 thousand", "11,000", "11,476%",
  ])
  func wordsThatAreNotDoNot(text: String) throws {
    #expect(try agreement(text, "11476") == .none)
  }

  @Test(arguments: PeopleCount.Qualifier.allCases)
  func theQualifierOfTheFigureIsAsked(qualifier: PeopleCount.Qualifier) throws {
    #expect(try agreement("\(qualifier.rawValue) 300", "300", qualifier) == .full)
    #expect(try agreement("300", "300", qualifier) == .withoutQualifier)
    #expect(try agreement("310", "300", qualifier) == .none)
  }

  @Test func aBoundHoldsOnlyIfTheFigureBearsIt() throws {
    #expect(try agreement("over 300", "320", .over) == .full)
    #expect(try agreement("at least 320", "320", .over) == .full)
    #expect(try agreement("over 320", "320", .atLeast) == .none)
    #expect(try agreement("nearly 320", "320", .over) == .none)
    #expect(try agreement("over 300", "320", .about) == .none)
    #expect(try agreement("at least 300", "320", .upTo) == .none)
    #expect(try agreement("about 320", "320", .over) == .full)
  }

  @Test func percentagesAreNoCounts() throws {
    #expect(try agreement("12.5 per cent", "12.5", unit: "per cent") == .full)
    #expect(try agreement("12.5%", "12.5", unit: "%") == .full)
    #expect(try agreement("12.5", "12.5", unit: "percent") == .none)
    #expect(try agreement("12.5%", "12.5", unit: "km") == .none)
  }

  @Test func sharesInWordsAreRounded() throws {
    func told(_ text: String, _ value: String) throws -> FigureAgreement {
      try agreement(text, value, unit: "per cent")
    }
    #expect(try told("half of them", "50") == .full)
    #expect(try told("half of them", "50.4") == .full)
    #expect(try told("half of them", "48") == .none)
    #expect(try told("nearly half of them", "47.5") == .full)
    #expect(try told("nearly half of them", "52") == .none)
    #expect(try told("more than half", "52") == .full)
    #expect(try told("more than half", "47.5") == .none)
    #expect(try told("two thirds", "66.7") == .full)
    #expect(try told("a quarter", "25") == .full)
    #expect(try told("about a third", "35") == .full)
    #expect(try told("about a third", "45") == .none)
    #expect(try agreement("half of them", "50") == .none)
  }

  @Test func theCurrencyIsThatOfTheFigure() throws {
    func told(_ text: String, _ unit: String) throws -> FigureAgreement {
      try agreement(text, "2500000", unit: unit)
    }
    #expect(try told("US$2.5 million", "US$") == .full)
    #expect(try told("USD 2.5 million", "US$") == .full)
    #expect(try told("2.5 million dollars", "USD") == .full)
    #expect(try told("$2.5 million", "US$") == .full)
    #expect(try told("2.5 million", "US$") == .full)
    #expect(try told("2.5 million euros", "€") == .full)
    #expect(try told("€2.5 million", "US$") == .none)
    #expect(try told("2.5 million euros", "US$") == .none)
    #expect(try told("CA$2.5 million", "US$") == .none)
  }

  @Test func unitsOfMeasureNameNothing() {
    #expect(FigureAmount(Quantity(3), unit: "US$").unitName(.english) == nil)
    #expect(FigureAmount(Quantity(3), unit: "EUR").unitName(.english) == nil)
    #expect(FigureAmount(Quantity(3), unit: "per cent").unitName(.english) == nil)
    #expect(FigureAmount(Quantity(3), unit: "schools").unitName(.english) == "schools")
  }

  @Test func amountsAreWrittenAsTheLanguageDoes() throws {
    let people = FigureAmount(Quantity(11476), unit: "people", qualifier: .over)
    #expect(people.text(.english) == "over 11,476 people")
    #expect(people.text(.french) == "plus de 11\u{202F}476 personnes")
    #expect(people.text(.english, hasUnit: false) == "over 11,476")
    #expect(people.text(.english, hasQualifier: false) == "11,476 people")
    let share = FigureAmount(try #require(Quantity("12.5")), unit: "per cent")
    #expect(share.text(.english, hasUnit: false) == "12.5 per cent")
    #expect(share.text(.french) == "12,5\u{202F}%")
    #expect(FigureAmount(Quantity(1_200_000), unit: "US$").text(.english) == "US$1,200,000")
    #expect(FigureAmount(Quantity(1), unit: "people").text(.english) == "1 person")
    #expect(FigureAmount(Quantity(3), unit: "schools").text(.french) == "3 schools")
  }
}
