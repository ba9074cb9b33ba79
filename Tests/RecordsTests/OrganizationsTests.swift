import BinderyTesting
import Testing

@testable import Records

/// Bindery counts an organization once, however often records list or name it.
@Suite struct OrganizationsTests {
  @Test(arguments: [
    ("UN,WHO,,\nNGO,WHO,,\n", [], 1), ("UN,WHO,,\n", ["WHO ", "who"], 1),
    ("UN,World Health Organization,,WHO; OMS\n", ["OMS", "WHO"], 1),
    ("UN,WHO,,\nUN,OMS,,\nUN,World Health Organization,,WHO; OMS\n", [], 1),
    ("UN,WHO,,\n", ["Aid", "Aid"], 2),
    ("G,Ministry of Education,Japan,\nG,Ministry of Education,Mongolia,\n", [], 2),
    ("G,Ministry of Education,Japan,\nG,Ministry of Education,,\n", ["Ministry of education"], 1),
    ("A,One,,Two\nA,Three,,Four\nA,Five,,Two;Four\n", ["Three"], 1),
  ])
  func eachIsCountedOnce(rows: String, named: [String], count: Int) async throws {
    let workspace = try TemporaryWorkspace([
      "Content/sector.yaml": "id: health\ncode: HE\nname: Health\n",
      "Content/partners.csv": "category,name,country,aliases\n\(rows)",
    ])
    let (content, findings) = await ContentFixture.read(workspace)
    #expect(findings.isEmpty, "\(findings)")
    let partners = try #require(content).records.partners
    #expect(Organizations(partners).count(with: named) == count)
  }
}
