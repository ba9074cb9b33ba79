import Document
import Findings
import Foundation
import MarkdownReader
import Testing
import Writers

/// The 652 examples of the CommonMark specification.
@Suite struct CommonMarkTests {
  private func read(_ text: some Sequence<UInt8>) -> [Block] {
    MarkdownReader.read(
      Array(text), path: "a.md",
      options: MarkdownOptions(allowsHTML: true, keepsComments: true, linkSchemes: nil),
      into: DiagnosticCollector())
  }

  private func write(_ blocks: [Block], in writer: any DocumentWriter) async -> [UInt8] {
    Array(await DocumentWriters.fragment(blocks, in: writer, words: .english).parts.joined())
  }

  private func html(_ blocks: [Block]) async -> String {
    String(decoding: await write(blocks, in: HTMLWriter()), as: UTF8.self)
  }

  /// The numbers of the examples whose HTML differs, with the reasons.
  private static let deviations: [Int: String] = [
    28: "specification 0.29, which the parser follows, allows numeric references of eight digits",
    171: "specification 0.29 does not know <textarea> as an element whose text is kept",
    601: "the autolink extension links the address within < and > that do not make an autolink",
    605: "the autolink extension links the address of mail",
    607: "the autolink extension links the address within < and > that do not make an autolink",
    610: "the autolink extension links the bare address",
    611: "the autolink extension links the bare address of mail",
  ]

  @Test func missingExamplesNameTheirPackage() {
    #expect(
      "\(CommonMarkExample.Missing())".contains("apt-get install golang-github-yuin-goldmark"))
  }

  @Test func theHTMLMatchesTheSpecification() async throws {
    let examples = try CommonMarkExample.all()
    #expect(examples.count == 652)
    var different: Set<Int> = []
    for example in examples where await html(read(example.markdown.utf8)) != example.html {
      different.insert(example.example)
    }
    #expect(different.subtracting(Self.deviations.keys) == [], "differ and did not before")
    #expect(Set(Self.deviations.keys).subtracting(different) == [], "agree now: drop them")
  }

  @Test func writtenMarkdownReadsAsTheSameTree() async throws {
    var different: [Int] = []
    for example in try CommonMarkExample.all() {
      let tree = read(example.markdown.utf8)
      let written = await write(tree, in: MarkdownWriter())
      if read(written).withoutPlaces != tree.withoutPlaces {
        different.append(example.example)
        if ProcessInfo.processInfo.environment["BINDERY_SHOW"] != nil {
          print(
            "=== \(example.example)\n\(example.markdown)--- written\n\(String(decoding: written, as: UTF8.self))"
          )
        }
      }
    }
    #expect(different == [])
  }
}
