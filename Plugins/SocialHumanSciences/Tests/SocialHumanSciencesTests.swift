import BinderyTesting
import SectorKit
import Testing

@testable import SocialHumanSciences

@Suite struct SocialHumanSciencesTests {
  private let plugin = SocialHumanSciencesPlugin()

  @Test func contentIsInOrder() async throws {
    let (content, diagnostics) = await ContentFixture.shipped(plugin.description)
    #expect(diagnostics.filter { $0.severity != .note }.isEmpty)
    #expect(content?.profile.id == plugin.description.id)
  }
}
