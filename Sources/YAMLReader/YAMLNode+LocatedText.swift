public import Findings

extension YAMLNode {
  /// The text of a scalar with the places of its parts; nil for other nodes.
  ///
  /// The text differs from the file by quotes, escapes, line breaks and indentation. Where that
  /// cannot be traced, every part has the place of the whole scalar.
  ///
  /// - Parameter lines: the lines of the text that the node was read from.
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
    whole.append(text.utf8, writtenAt: first..<last)
    return whole.text
  }
}
