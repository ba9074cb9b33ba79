public import Findings

extension YAMLNode {
  /// The text of a scalar with the places of its parts; nil for anything else.
  ///
  /// Quotes, escapes, line ends and indentation stand between the text and the file. Where they cannot
  /// be traced, the place of every part is that of the whole scalar.
  ///
  /// - Parameter lines: the lines of the same text that the node was read from.
  public func locatedText(in lines: SourceLines) -> LocatedText? {
    guard let text, case .scalar(let isPlain) = kind else { return nil }
    let place = place
    guard let end = place.end,
      let first = lines.offset(of: .init(line: place.line, column: place.column ?? 1)),
      let last = lines.offset(of: end), first <= last
    else { return nil }
    let form: YAMLScalarTracer.Form = isPlain ? .plain : isBlockScalar ? .block : .quoted
    var tracer = YAMLScalarTracer(lines, first..<last, form)
    if let traced = tracer.trace(text) { return traced }
    var whole = LocatedTextBuilder(lines)
    whole.append(text.utf8, saidBy: first..<last)
    return whole.text
  }
}
