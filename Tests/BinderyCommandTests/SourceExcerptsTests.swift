import BinderyTesting
import Findings
import Testing
import WorkspaceFiles

@testable import BinderyCommand

@Suite struct SourceExcerptsTests {
  private func excerpt(_ marked: String, column: Bool = true) throws -> String {
    let text = MarkedText(marked)
    let workspace = try TemporaryWorkspace(["a.yaml": text.text])
    var excerpts = SourceExcerpts(root: Folder(location: workspace.location))
    let start = try #require(text.mark)
    let end = text.marks.dropFirst().first.map {
      Place.Position(line: $0.line, column: $0.column)
    }
    return try excerpts.excerpt(
      Place(path: "a.yaml", line: start.line, column: column ? start.column : nil, end: end)
    ).get()
  }

  @Test func wordsAreUnderlined() throws {
    #expect(try excerpt("a: 1\n‸titel‸: b\n") == "  titel: b\n  ^~~~~\n")
    #expect(try excerpt("a: ‸1\n") == "  a: 1\n     ^\n")
  }

  @Test func emptyRangesHaveACaret() throws {
    #expect(try excerpt("a:‸‸\n") == "  a:\n    ^\n")
  }

  @Test func rangesOverLinesAreUnderlinedOnTheFirst() throws {
    #expect(try excerpt("a:\n  ‸- one\n  - two‸\n") == "    - one\n    ^~~~~\n")
  }

  @Test func wideCharactersTakeTwoColumns() throws {
    #expect(try excerpt("北京: ‸会议‸, x\n") == "  北京: 会议, x\n        ^~~~\n")
    #expect(try excerpt("\te: ‸é‸\n") == "  \te: é\n  \t   ^\n")
  }

  @Test func placesWithoutAColumnHaveTheLineAlone() throws {
    #expect(try excerpt("a: ‸1\n", column: false) == "  a: 1\n")
  }

  @Test func linesBeyondTheFileAreNotShown() throws {
    let workspace = try TemporaryWorkspace(["a.yaml": "a: 1\n"])
    var excerpts = SourceExcerpts(root: Folder(location: workspace.location))
    #expect(try excerpts.excerpt(Place(path: "a.yaml", line: 7)).get() == "")
    #expect(excerpts.excerpt(Place(path: "b.yaml", line: 1)) == .failure(.missing))
  }

  @Test func filesThatCannotBeReadAreNamedOnce() throws {
    let workspace = try TemporaryWorkspace(["folder/a.yaml": "a: 1\n"])
    let root = Folder(location: workspace.location)
    let code = DiagnosticCode("odd", .warning, cause: "", example: "", cure: "")
    let place = Place(path: "folder", line: 1)
    let refused = FileProblem.notRegular.diagnostic(path: "folder", namedAt: nil)

    let errors = Recorder()
    let environment = CommandEnvironment(
      standardOutput: { _ in }, standardError: { errors.add($0) },
      workingFolder: workspace.location, isTerminal: true)
    let printer = TextDiagnosticPrinter(root: root, environment: environment, showsAllNotes: false)
    printer.print([Diagnostic(code, "odd", at: place), refused])
    #expect(
      errors.text == """
        folder:1: warning: odd [odd]
          (the line cannot be shown: ‘folder’ is not an ordinary file)
        folder:1: error: ‘folder’ is not an ordinary file [file-not-regular]

        """)
  }
}
