import BinderyTesting
import Document
import Testing
import Writers

/// The drawings in the documentation match the current charts.
@Suite struct ChartGalleryTests {
  private static let folder = "\(Repository.location)/Sources/bindery/Documentation.docc/Resources"

  @Test(arguments: ChartSamples.all.map(\.name))
  func drawingsAreThoseOfTheDocumentation(name: String) throws {
    let chart = try #require(ChartSamples.all.first { $0.name == name }?.chart)
    for isNarrow in name == "bars" || name == "matrix" ? [false, true] : [false] {
      let path = "\(Self.folder)/chart-\(name)\(isNarrow ? "-narrow" : "").svg"
      let difference = try Golden.difference(chart.svg(.english, isNarrow: isNarrow), from: path)
      #expect(difference == nil)
    }
  }
}
