import Foundation
import Testing

@testable import Previewing

/// A page gets places without losing a byte of what was published.
@Suite struct MarkedPageTests {
  private func marked(_ page: String, _ marks: String) -> String {
    String(decoding: MarkedPage(Array(page.utf8)).marked(marks), as: UTF8.self)
  }

  @Test func blocksGetTheirPlaces() {
    #expect(marked("<p>A</p>", "0,1,7") == "<p data-bindery=\"1,7\">A</p>")
    #expect(marked("<h2 id=\"a\">A</h2>", "0,1,7") == "<h2 data-bindery=\"1,7\" id=\"a\">A</h2>")
    #expect(marked("x\n<p>A</p>", "1,0,2") == "x\n<p data-bindery=\"0,2\">A</p>")
  }

  @Test func textInAnItemStandsForTheItem() {
    #expect(marked("<li>A", "4,0,2") == "<li data-bindery=\"0,2\">A")
    #expect(
      marked("<li><strong>A</strong>", "4,0,2") == "<li data-bindery=\"0,2\"><strong>A</strong>")
    #expect(marked("<li>\n<p>A</p>", "4,0,2") == "<li>\n<p data-bindery=\"0,2\">A</p>")
    #expect(marked("<dd dir=\"auto\">A", "15,0,2") == "<dd data-bindery=\"0,2\" dir=\"auto\">A")
  }

  @Test func theOuterBlockComesFirst() {
    let page = "<blockquote>\n<p>A</p>\n</blockquote>"
    #expect(
      marked(page, "0,0,1;13,0,1")
        == "<blockquote data-bindery=\"0,1\">\n<p data-bindery=\"0,1\">A</p>\n</blockquote>")
    #expect(marked("<p>A</p>", "0,0,1;0,0,9") == "<p data-bindery=\"0,1\">A</p>")
  }

  @Test(arguments: [
    "", ";", "x", "9999,0,1", "-1,0,1", "0,0", "0,0,1,1", "1,0,1", "7,0,1", "8,0,1",
  ])
  func whatIsNoPlaceChangesNothing(_ marks: String) {
    #expect(marked("<p>A</p>", marks) == "<p>A</p>")
  }

  @Test func takingPlacesOutGivesThePublishedPage() {
    let page = "<ul>\n<li>Ä</li>\n<li>\n<p>😀</p>\n</li>\n</ul>\n<p>x"
    let bytes = Array(page.utf8)
    for first in bytes.indices {
      for second in first..<bytes.count {
        let text = marked(page, "\(first),0,1;\(second),2,3")
        #expect(text.replacing(#/ data-bindery="\d,\d"/#, with: "") == page)
      }
    }
  }
}
