import Document
import Findings
import Testing

@testable import MarkdownReader

@Suite struct ExtensionsTests {
  @Test func theInstalledLibraryHasThemAll() {
    #expect(throws: Never.self) { try Extensions.shared.get() }
  }

  @Test(arguments: ["table", "tasklist", "strikethrough", "autolink"])
  func missingExtensionsAreNamed(missing: String) {
    let extensions = Result { () throws(Extensions.Missing) in
      try Extensions { $0 == missing ? nil : 1 }
    }
    let diagnostics = DiagnosticCollector()
    for _ in 0..<2 {
      let blocks = MarkdownReader.read(
        Array("Text.".utf8), path: "a.md", firstLine: 1, options: MarkdownOptions(), extensions,
        into: diagnostics)
      #expect(blocks.isEmpty)
    }
    #expect(diagnostics.hasErrors)
    #expect(diagnostics.ordered.map(\.code.name) == ["markdown-unavailable"])
    #expect(diagnostics.ordered.first?.message.contains("‘\(missing)’") == true)
  }
}
