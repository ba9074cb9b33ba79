import BinderyTesting
import Testing

/// Text from another program.
extension ProofreadTests {
  @Test func textOfAnotherProgramIsPlain() throws {
    let workspace = try TemporaryWorkspace(["a.txt": Self.faulty + "\u{C}# One\n"])
    let piped = try HostileRun.of(
      ["proofread", "-"], in: workspace.location,
      through: ["/bin/sh", "-c", "cat a.txt | \"$@\"", "sh"])
    let file = try HostileRun.of(["proofread", "a.txt"], in: workspace.location)
    #expect(piped.status == 1)
    #expect(piped.errors.contains("standard input:1:40: warning: ‘the’ appears twice"))
    #expect(piped.errors == file.errors.replacing("a.txt:", with: "standard input:"))
    #expect(piped.output == file.output)
  }

  @Test func inputThatIsNotTextIsRefused() throws {
    let workspace = try TemporaryWorkspace([:])
    let run = try HostileRun.of(
      ["proofread", "-"], in: workspace.location,
      through: ["/bin/sh", "-c", "printf 'a\\377' | \"$@\"", "sh"])
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("standard input:1:2: error:"), "\(run.errors)")
  }

  @Test func standardInputCannotBeFixed() async throws {
    let workspace = try TemporaryWorkspace([:])
    let run = await run(["-", "--fix"], in: workspace.location)
    #expect(run.status == 2)
    #expect(run.errors.contains("--fix changes files, and ‘-’ is not a file"))
  }
}
