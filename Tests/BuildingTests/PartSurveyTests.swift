import Document
import Testing

@testable import Building

@Suite struct PartSurveyTests {
  @Test(arguments: [
    ("Five teachers met – in Beijing.", 5), ("well-known 3.5", 2), ("各国教师在北京开会。", 9),
    ("北京 COVID-19 会议", 5), ("회의가 열렸다.", 2), (" – … ", 0),
  ])
  func countsWords(text: String, count: Int) {
    var survey = PartSurvey()
    survey.walk([Block(.paragraph([.text(text)]))])
    #expect(survey.words == count)
  }
}
