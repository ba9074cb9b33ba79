import Records
import Testing

@Suite struct MomentTests {
  @Test func aDayIsItsFirstMinuteAtGreenwich() throws {
    let moment = try #require(Moment("2024-10-07"))
    #expect(moment.date == CalendarDate(year: 2024, month: 10, day: 7))
    #expect(moment.minute == 0)
    #expect(moment.offset == 0)
  }

  @Test(arguments: [
    ("2024-10-07T09:05+08:00", 545, 480), ("2024-10-07 23:59-03:30", 1439, -210),
    ("2024-02-29T00:00Z", 0, 0),
  ])
  func timesHaveAZone(text: String, minute: Int, offset: Int) throws {
    let moment = try #require(Moment(text))
    #expect(moment.minute == minute)
    #expect(moment.offset == offset)
  }

  @Test(arguments: [
    "", "2024-10", "2024-02-30", "2024-10-07T09:05", "2024-10-07T24:00Z", "2024-10-07T09:60Z",
    "2024-10-07T9:05Z", "2024-10-07T09:05+8", "2024-10-07T09:05+08:00 ", "2024-10-07x09:05Z",
    "2024-10-07T09:05+16:00", "2024-10-07T０9:05Z", "tomorrow at noon",
  ])
  func everythingElseIsNone(text: String) { #expect(Moment(text) == nil) }
}
