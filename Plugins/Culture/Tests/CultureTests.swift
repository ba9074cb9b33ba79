import BinderyTesting
import SectorKit
import Testing

@testable import Culture

@Suite struct CultureTests {
  private let plugin = CulturePlugin()

  @Test func contentIsInOrder() async throws {
    let (content, diagnostics) = await ContentFixture.shipped(plugin.description)
    #expect(diagnostics.filter { $0.severity != .note }.isEmpty)
    #expect(content?.profile.id == plugin.description.id)
  }
}
