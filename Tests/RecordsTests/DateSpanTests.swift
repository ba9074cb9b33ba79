import Records
import Testing

@Suite struct DateSpanTests {
  @Test(arguments: [
    ("2024-02-26", "26 February 2024"), ("2024-09", "September 2024"),
    ("2024-Q3", "Third quarter of 2024"), ("2024", "2024"),
    ("2024-02-26/2024-02-27", "26–27 February 2024"),
    ("2024-10-28/2024-11-02", "28 October – 2 November 2024"),
    ("2024-12-30/2025-01-02", "30 December 2024 – 2 January 2025"),
    ("2021-03/2021-08", "March–August 2021"), ("1992/1999", "1992–1999"),
    ("2023-11/2024-05", "November 2023 – May 2024"),
  ])
  func datesReadAsAPersonWritesThem(text: String, shown: String) throws {
    #expect(try DateSpan(text).text(.english) == shown)
  }

  @Test(arguments: [
    ("2024-03-01", "1er mars 2024"), ("2024-03-01/2024-03-02", "1er–2 mars 2024"),
    ("2024-03-11", "11 mars 2024"), ("2024-03-21/2024-03-31", "21–31 mars 2024"),
    ("2024-02-26/2024-03-01", "26 février – 1er mars 2024"),
    ("2024-12-01/2025-01-01", "1er décembre 2024 – 1er janvier 2025"),
    ("2024-03-01/2024-03-01", "1er mars 2024"), ("2024-03", "mars 2024"),
    ("2024-Q1", "Premier trimestre 2024"), ("2024-01/2024-03", "janvier–mars 2024"),
    ("2024-Q1/2024-Q2", "Premier trimestre 2024 – deuxième trimestre 2024"),
  ])
  func frenchDatesReadAsAPersonWritesThem(text: String, shown: String) throws {
    #expect(try DateSpan(text).text(.french) == shown)
  }

  @Test(arguments: ["", "2024-13", "2024-02-30", "2024-Q5", "24", "2024/", "2024-1-1", "a/b/c"])
  func otherTextsAreRefused(text: String) {
    #expect(throws: DateSpan.Problem.unreadable) { try DateSpan(text) }
  }

  @Test func backwardSpansAreRefused() {
    #expect(throws: DateSpan.Problem.backwards) { try DateSpan("2024-05/2024-04") }
  }

  @Test(arguments: [
    ("2021-03/2021-08", "2021-03-01", true), ("2021-03/2021-08", "2021-08-31", true),
    ("2021-03/2021-08", "2021-09-01", false), ("2021-03/2021-08", "2021-02-28/2021-03-02", false),
    ("2024", "2024-12-30/2025-01-02", true), ("2024-Q3", "2024", false),
    ("2024-07-15/2024-09-30", "2024-07", false), ("2024-Q3", "2024-07", true),
    ("2024", "2024", true),
  ])
  func periodsContainDatesThatBeginInThem(period: String, date: String, isHeld: Bool) throws {
    #expect(try DateSpan(period).contains(try DateSpan(date)) == isHeld)
  }

  @Test func leapYearsAreKnown() {
    #expect(CalendarDate(year: 2000, month: 2, day: 29) != nil)
    #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
  }
}

@Suite struct NextDateSpanTests {
  @Test(arguments: [
    ("2024", "2025"), ("2024-Q3", "2024-Q4"), ("2024-Q4", "2025-Q1"), ("2024-12", "2025-01"),
    ("2021-03/2021-08", "2021-09/2022-02"), ("2023/2024", "2025/2026"),
    ("2024-Q1/2024-Q2", "2024-Q3/2024-Q4"), ("2024-01-01/2024-03-31", "2024-04-01/2024-06-30"),
    ("2023-12-01/2024-01-31", "2024-02-01/2024-03-31"), ("2024-02-28", "2024-02-29"),
    ("2024-02-19/2024-02-25", "2024-02-26/2024-03-03"), ("2024-12-31", "2025-01-01"),
    ("2024-Q1/2024-04", "2024-05/2024-08"), ("2024-01-15/2025-01-14", "2025-01-15/2026-01-15"),
  ])
  func theNextSpanIsAsLong(text: String, next: String) throws {
    let span = try DateSpan(text)
    #expect(span.description == text)
    #expect(span.next?.description == next)
    #expect(try span.next == DateSpan(next))
  }

  @Test(arguments: ["9999", "9999-Q4", "9999-12", "9999-12-31", "9999-12-25/9999-12-30"])
  func nothingFollowsOnTheLastYear(text: String) throws { #expect(try DateSpan(text).next == nil) }
}
