import Document
import Findings
import Foundation
import MarkdownReader
import Testing

/// Laws of passages, tested with the examples of CommonMark and with random Markdown.
@Suite struct PassageLawTests {
  private func passages(_ text: String) -> (lines: SourceLines, passages: [Passage]) {
    let lines = SourceLines(text.utf8, path: "a.md")
    return (lines, MarkdownReader.passages(of: LocatedText(lines)))
  }

  /// Examines each letter and digit in passages: how many there are, how many the file has at their
  /// places, and whether no two share a place.
  private func letters(_ text: String) -> (all: Int, exact: Int, isOrdered: Bool) {
    let (lines, passages) = passages(text)
    var (all, exact, isOrdered) = (0, 0, true)
    for passage in passages {
      var last = -1
      for (offset, byte) in passage.text.text.utf8.enumerated() {
        guard byte.isWord else { continue }
        all += 1
        let place = passage.text.place(ofBytes: offset..<offset + 1)
        let start = lines.offset(of: .init(line: place.line, column: place.column ?? 1)) ?? 0
        let end = place.end.flatMap(lines.offset) ?? 0
        if end == start + 1, lines.bytes[start] == byte {
          exact += 1
          if start <= last { isOrdered = false }
          last = start
        } else if end - start <= 40, lines.bytes[start] == UInt8(ascii: "&") {
          exact += 1  // written as an entity
        }
      }
    }
    return (all, exact, isOrdered)
  }

  @Test func everyExampleOfCommonMarkIsTraced() throws {
    let examples = try CommonMarkExample.all()
    var untraced: [Int] = []
    for example in examples {
      let found = letters(example.markdown)
      #expect(found.isOrdered, "\(example.example)")
      if found.exact < found.all { untraced.append(example.example) }
    }
    #expect(untraced == [])
  }

  @Test func randomWordsAreAtTheirStatedPlaces() {
    var dice = Dice(seed: 7)
    var (all, exact) = (0, 0)
    for _ in 0..<3000 {
      var (text, number) = ("", 0)
      // Each word occurs only once in the text, so it can have only one place.
      for character in RandomMarkdown.text(&dice) {
        text.append(character)
        if character == " " {
          text += "w\(number)x "
          number += 1
        }
      }
      let (lines, passages) = passages(text)
      for passage in passages {
        let said = passage.text.text
        for word in said.split(whereSeparator: { !$0.isASCII || !$0.isLetter && !$0.isNumber })
        where word.hasPrefix("w") && word.hasSuffix("x")
          && word.dropFirst().dropLast().allSatisfy(\.isNumber)
        {
          all += 1
          let place = passage.text.place(of: word.startIndex..<word.endIndex)
          guard let start = lines.offset(of: .init(line: place.line, column: place.column ?? 1)),
            let end = place.end.flatMap(lines.offset), end - start == word.utf8.count
          else {
            if ProcessInfo.processInfo.environment["BINDERY_SHOW"] != nil {
              print("=== \(word) of \(said.debugDescription)\n\(text)")
            }
            continue
          }
          #expect(lines.bytes[start..<end].elementsEqual(word.utf8), "\(word) in \(text)")
          exact += 1
        }
      }
    }
    #expect(all > 5000)
    #expect(exact * 1000 >= all * 998, "\(exact) of \(all)")
  }
}

extension UInt8 {
  fileprivate var isWord: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
