import Document
import Testing
import Wording

@testable import Writers

/// What a chart shows is said in words and in a table, in the language of the edition.
@Suite struct ChartWordsTests {
  @Test(arguments: [
    (
      "bars",
      "Bar chart: Wells dug. Mongolia: 42; China: at least 17; Lao People’s Democratic Republic: 9"
    ),
    (
      "grouped",
      "Bar chart of several series: Trainees by country (people). Mongolia: Women 120, Men 96; China: Women 64"
    ),
    (
      "share",
      "Shares of a whole: Sources of funding (US dollars). Regular programme: 410,000 (54 %); Funds-in-Trust of Member States: 265,000 (35 %); Private sector: 80,000 (11 %); Other: 4,000 (1 %)"
    ),
    ("strip", "Marks on a calendar: Missions in 2024. Hydrology: 3; Ecology and Earth Sciences: 3"),
    (
      "lines",
      "Line chart: Participants over the years (people). On site: from 1900 to 4063; Online: from 3100 to 4000. All numbers are in the table below."
    ),
  ])
  func alternativesAreMadeFromTheNumbers(name: String, alternative: String) throws {
    let chart = try #require(ChartSamples.all.first { $0.name == name }?.chart)
    #expect(chart.alternative(.english) == alternative)
  }

  @Test func manyNumbersAreToldByTheHighest() {
    let chart = Chart(
      caption: "Much", category: "c", unit: "things",
      bars: (1...50).map { .init(label: "Row \($0)", value: Double($0), shown: "\($0)") })
    #expect(
      chart.alternative(.french)
        == "Diagramme en barres\u{202F}: Much (things). Le maximum est Row 50\u{202F}: 50. "
        + "Tous les chiffres figurent dans le tableau ci-dessous.")
  }

  @Test(arguments: [
    ("stacked", "Quarter|Training|Research|Advocacy|activities", "First quarter|12|7|1|20"),
    ("share", "Source|US dollars|%", "Regular programme|410,000|54"),
    ("lines", "Year|On site|Online", "2019|1900|"),
    ("periods", "Year|Project", "1984|Office opened"),
    (
      "strip", "Team|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Longer|missions",
      "Hydrology|1||||2||||||||0|3"
    ),
  ])
  func tablesHaveTheSameNumbers(name: String, header: String, row: String) throws {
    let table = try #require(ChartSamples.all.first { $0.name == name }?.chart.table)
    func line(_ cells: [Table.Cell]) -> String {
      cells.map(\.plainText).joined(separator: "|")
    }
    #expect(line(table.header) == header)
    #expect(line(table.rows[0]) == row.replacing("|0|3", with: "||3"))
  }

  @Test(arguments: [
    (0.0, "0", "0"), (1_234_567, "1,234,567", "1\u{202F}234\u{202F}567"), (1.5, "1.5", "1,5"),
    (0.125, "0.125", "0,125"), (1e300, "1e+300", "1e+300"),
  ])
  func numbersAreWrittenAsTheLanguageDoes(value: Double, english: String, french: String) {
    #expect(Words.english.number(value) == english)
    #expect(Words.french.number(value) == french)
  }

  @Test(arguments: [
    (4_063.0, "0 2,000 4,000 6,000"), (1, "0 0.5 1"), (7, "0 2 4 6 8"), (0, "0 0.5 1"),
    (20, "0 5 10 15 20"), (4, "0 1 2 3 4"), (0.03, "0 0.01 0.02 0.03"),
  ])
  func axesEndAtRoundNumbers(maximum: Double, labels: String) {
    let scale = ChartScale(upTo: maximum, words: .english)
    #expect(scale.ticks.map(\.label).joined(separator: " ") == labels)
    #expect(scale.top >= maximum)
  }
}
