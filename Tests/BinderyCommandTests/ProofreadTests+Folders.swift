import BinderyTesting
import Testing

// What several files say of the same thing.
extension ProofreadTests {
  @Test func namesAndAcronymsOfAFolderAreCompared() async throws {
    let folder = try TemporaryWorkspace([
      "a/one.md": "The Theme Group on Water (TGW) met. Then Shahbaz Khan spoke.\n",
      "a/two.txt":
        "The Thematic Group on Water (TGW) met. Then Shabaz Khan left.\n",
      "a/three.md": "The Tall Glass Works (TGW) are another thing, and Khan Shahbaz another man.\n",
    ])
    let run = await run(["a", "--diagnostics", "json"], in: folder.location)
    #expect(run.status == 1)
    #expect(
      run.findings.map { "\($0.code) \($0.path ?? "")" } == [
        "acronym-conflict a/two.txt", "name-variant a/two.txt",
      ], "\(run.findings)")
    // A text that contradicts itself has one finding for it, whatever else is read.
    let own = try TemporaryWorkspace([
      "a/one.md": "The Theme Group on Water (TGW) met. The Thematic Group on Water (TGW) left.\n",
      "a/two.md": "The Theme Group on Water (TGW) met.\n",
    ])
    let second = await self.run(["a", "--diagnostics", "json"], in: own.location)
    #expect(second.findings.map(\.code) == ["acronym-conflict"])
  }

  @Test func theNumberOfJobsDoesNotShow() async throws {
    let folder = try TemporaryWorkspace([
      "a/one.md": Self.faulty + "\nThe Theme Group on Water (TGW) has 7 members.\n",
      "a/two.md": Self.faulty + "\nThe Thematic Group on Water (TGW) has 8 members.\n",
    ])
    let one = await run(["a", "--jobs", "1"], in: folder.location)
    let many = await run(["a", "--jobs", "8"], in: folder.location)
    #expect(one.errors == many.errors)
    #expect(one.output == many.output)
    #expect(one.errors.contains("acronym-conflict"))
  }
}
