import Findings
import MarkdownReader
import Testing
import Writers

/// What plain text and mail show of raw HTML that a text may contain.
@Suite struct RawHTMLTests {
  private func written(_ markdown: String, in writer: any DocumentWriter) async -> String {
    let blocks = MarkdownReader.read(
      Array(markdown.utf8), path: "a.md", options: MarkdownOptions(allowsHTML: true),
      into: DiagnosticCollector())
    let text = await DocumentWriters.fragment(blocks, in: writer, words: .english)
    return String(decoding: text.parts.joined(), as: UTF8.self)
  }

  @Test(arguments: [
    ("Our Office<br>12 Long Street<br />\nSeoul", "Our Office\n12 Long Street\nSeoul\n"),
    ("CO<sub>2</sub>, m<sup>2</sup>, 10<sup>6</sup>, x<sup>−3</sup>", "CO₂, m², 10⁶, x⁻³\n"),
    ("10<sup>*6*</sup>, y<sup>ab</sup>, T<sub>max</sub>", "10^(6), y^(ab), T_(max)\n"),
    ("the 5<sup>th</sup>, le 1<sup>er</sup> mars, 2<sup>e</sup>", "the 5th, le 1er mars, 2ᵉ\n"),
    ("It is <del>not</del> <s>at all</s> free", "It is ~~not~~ ~~at all~~ free\n"),
    (
      "See <a href=\"https://example.org/?a=1&amp;b=2\">our *page*</a>.",
      "See our page [1].\n\n[1] https://example.org/?a=1&b=2\n"
    ),
    ("<a href=\"javascript:alert(1)\">Press</a> <a href=\"#top\">up</a>", "Press up\n"),
    ("The <img src=\"a.png\" alt='\"team\" &amp; guests'> here", "The [\"team\" & guests] here\n"),
    ("a<script>alert(1)</script>b<style>p {}</style><!-- c -->d", "abd\n"),
    ("<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>", "漢字(かんじ)\n"),
    ("<q>yes</q> <kbd>x</kbd> <unknown>y</unknown> </b> z<sup>2", "“yes” x y z2\n"),
    ("- one<br>two\n", "- one\n  two\n"),
    ("| a |\n| - |\n| b<br>c |\n", "a\n---\nb c\n"),
  ])
  func runningTextKeepsWhatElementsMean(markdown: String, text: String) async {
    #expect(await written(markdown, in: TextWriter()) == text)
  }

  @Test(arguments: [
    (
      "<address>Tel. &nbsp;+82&nbsp;2 <a href=\"https://example.org\">web &amp; mail</a></address>",
      "Tel. \u{A0}+82\u{A0}2 web & mail [1]\n\n[1] https://example.org\n"
    ),
    ("<div>First</div><div>Second &copy; &#8364;5</div>", "First\n\nSecond © €5\n"),
    ("<p>日本\n語 and\nmore\n<p>Next", "日本語 and more\n\nNext\n"),
    (
      "<table><tr><th>City<th>No.<tr><td>Seoul<td>7</table>", "City   No.\n-----  ---\nSeoul  7\n"
    ),
    (
      "<table><tr><td>Seoul</td><td>7</td></tr><tr><td>Hanoi</td></tr></table>",
      "Seoul · 7\n\nHanoi\n"
    ),
    ("<ul><li>one<li>two<ul><li>three</ul></ul>", "- one\n- two\n  - three\n"),
    ("<ol start=\"3\"><li>c</li><li>d</li></ol>", "3. c\n4. d\n"),
    ("<dl><dt>Term<dd>Meaning</dl>", "Term\n  Meaning\n"),
    ("<h2>Title</h2><blockquote>Words</blockquote><hr>", "Title\n\n> Words\n\n-----\n"),
    ("<pre>a\n  b</pre>", "    a\n      b\n"),
    ("<div><del>not</del> open</div>", "~~not~~ open\n"),
    ("<style>\np { color: red }\n</style>\n\nWords", "Words\n"),
    ("<script>\nif (a < b) {}\n</script>\n\n<p hidden>x</p>\n\nWords", "Words\n"),
    ("<!-- a\n\nb -->\n\nWords", "Words\n"),
    (
      "<iframe src=\"https://example.org/film\" title=\"Film\"></iframe>",
      "Film [1]\n\n[1] https://example.org/film\n"
    ),
    ("<a href=\"https://example.org\">\n<div>Words</div>\n</a>", "Words\n\nhttps://example.org\n"),
    (
      "<a href=\"https://example.org\"><div>Words</div></a>",
      "Words [1]\n\n[1] https://example.org\n"
    ),
    ("<div title=\"a > b\">x &lt; y &unknown; < z</div>", "x < y &unknown; < z\n"),
  ])
  func blocksDoNotRunTogether(markdown: String, text: String) async {
    #expect(await written(markdown, in: TextWriter()) == text)
  }

  @Test(arguments: [
    ("A<br>b", "<p>A<br>\nb</p>\n"),
    (
      "10<sup>6</sup> <u>u</u> <b>c</b> <del>d</del>",
      "<p>10<sup>6</sup> <u>u</u> <strong>c</strong> <s>d</s></p>\n"
    ),
    ("<a href='https://example.org'>a</a>", "<p><a href=\"https://example.org\">a</a></p>\n"),
    (
      "<img src=https://example.org/a.png alt=A width=20>",
      "<p><img src=\"https://example.org/a.png\" width=\"20\" alt=\"A\"></p>\n"
    ),
    ("<script>alert(1)</script>a <img src=a.png alt=A>", "<p>a [A]</p>\n"),
    ("<div>a</div><div>b</div>", "<p>a</p>\n<p>b</p>\n"),
    ("<ul><li>a</ul>", "<ul>\n<li>a</li>\n</ul>\n"),
  ])
  func mailKeepsWhatItUnderstands(markdown: String, html: String) async {
    #expect(await written(markdown, in: EmailWriter()) == html)
  }

  @Test(arguments: [
    "<b>a *c* <i>d</i></b> e<br>f", "x<sup>2</sup> <a href=q>r</a>", "<b>a</i></b>",
  ])
  func pagesAndMarkdownKeepItAsItIs(markdown: String) async {
    #expect(await written(markdown, in: MarkdownWriter()) == markdown + "\n")
    let html = markdown.replacing("*c*", with: "<em>c</em>")
    #expect(await written(markdown, in: HTMLWriter()) == "<p>\(html)</p>\n")
  }

  @Test(.timeLimit(.minutes(1))) func deepNestingEnds() async {
    let inline =
      String(repeating: "<b>", count: 5000) + "x" + String(repeating: "</b>", count: 5000)
    #expect(await written("a " + inline, in: TextWriter()) == "a x\n")
    let block =
      String(repeating: "<div>", count: 5000) + "x" + String(repeating: "</div>", count: 5000)
    #expect(await written(block, in: TextWriter()) == "x\n")
  }
}
