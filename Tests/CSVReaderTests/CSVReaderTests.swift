import BinderyTesting
import CSVReader
import Findings
import Testing

@Suite struct CSVReaderTests {
  private func read(_ text: String) -> (rows: [CSVRow]?, diagnostics: [Diagnostic]) {
    let diagnostics = DiagnosticCollector()
    let rows = CSVReader.read(Array(text.utf8), path: "a.csv", into: diagnostics)?.rows
    return (rows, diagnostics.ordered)
  }

  private func place(_ line: Int, _ column: Int, to endLine: Int, _ endColumn: Int) -> Place {
    Place(path: "a.csv", line: line, column: column, end: .init(line: endLine, column: endColumn))
  }

  @Test(arguments: [
    ("", []),
    ("a", [["a"]]),
    ("a,b\n", [["a", "b"]]),
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a\rb", [["a"], ["b"]]),
    ("a,\n,b\n", [["a", ""], ["", "b"]]),
    ("a\n\nb\n\n", [["a"], [""], ["b"], [""]]),
    (" a , b ", [[" a ", " b "]]),
    ("\"a, b\",\"c \"\"d\"\"\",\"\"\n", [["a, b", "c \"d\"", ""]]),
    ("\"\"\"\"", [["\""]]),
    ("\"two\nlines\",x\r\n\"two\r\nlines\"", [["two\nlines", "x"], ["two\r\nlines"]]),
    ("北京,é\n", [["北京", "é"]]),
    ("a;b\r\n\"c;d\";e, f\r\n", [["a", "b"], ["c;d", "e, f"]]),
    ("a\tb\nc;d\te\n", [["a", "b"], ["c;d", "e"]]),
    ("\"a;b\",c;d\n", [["a;b", "c;d"]]),
    ("sep=;\r\na;b,c\r\n", [["a", "b,c"]]),
    ("sep=\n", [["sep="]]),
  ])
  func tablesAreRead(text: String, cells: [[String]]) {
    let (rows, diagnostics) = read(text)
    #expect(rows?.map { $0.cells.map(\.text) } == cells)
    #expect(diagnostics.isEmpty)
  }

  @Test func cellsAndRowsKnowTheirPlaces() throws {
    let rows = try #require(read("é,\"b\"\r\n\"two\nlines\",,c\n").rows)
    #expect(rows.map(\.place) == [place(1, 1, to: 1, 6), place(2, 1, to: 3, 10)])
    #expect(rows[0].cells.map(\.place) == [place(1, 1, to: 1, 2), place(1, 3, to: 1, 6)])
    #expect(
      rows[1].cells.map(\.place) == [
        place(2, 1, to: 3, 7), place(3, 8, to: 3, 8), place(3, 9, to: 3, 10),
      ])
  }

  @Test(arguments: [
    ("a,b\nc,‸\"d\ne,f\n", "csv-quotes"),
    ("‸\"a", "csv-quotes"),
    ("a,‸\"\"\"b\"\"", "csv-quotes"),
    ("a,b\nc‸\"d\",e\n", "csv-syntax"),
    ("a,\"é‸\"d,e\n", "csv-syntax"),
    ("a,b\nc,‸\"d\ne,f\ng,\"h, i\"\n", "csv-quotes"),
    ("北京,‸\"首尔\r\né,f\r\ng,\"h\"\r\n", "csv-quotes"),
    ("a\n‸\"\"\"b\nc \"d\" e\n", "csv-quotes"),
    ("\"two\nlines\",a‸\"", "csv-syntax"),
  ])
  func errorsNameTheQuote(marked: String, code: String) throws {
    let text = MarkedText(marked)
    let (rows, diagnostics) = read(text.text)
    #expect(rows == nil)
    let found = try #require(diagnostics.first)
    #expect(found.code.name == code)
    let mark = try #require(text.mark)
    #expect(found.place == place(mark.line, mark.column, to: mark.line, mark.column + 1))
  }

  @Test func wordsOfCellsAreTraced() throws {
    let text = MarkedText("plain ‸word‸,\"a \"\"‸quoted‸\"\" 北\n‸京‸ ‸\"\"‸x\"\n")
    let lines = SourceLines(text.text.utf8, path: "a.csv")
    let cells = try #require(read(text.text).rows).flatMap(\.cells)
    let located = cells.map { $0.locatedText(in: lines) }
    #expect(located.map(\.text) == cells.map(\.text))
    let words = [(0, "word"), (1, "quoted"), (1, "京"), (1, "\"x")]
    for (index, (cell, word)) in words.enumerated() {
      let range = try #require(located[cell].text.firstRange(of: word))
      let (start, end) = (text.marks[2 * index], text.marks[2 * index + 1])
      let found = located[cell].place(
        of: word == "\"x"
          ? range.lowerBound..<located[cell].text.index(after: range.lowerBound) : range)
      #expect(found == place(start.line, start.column, to: end.line, end.column), "\(word)")
    }
  }
}
