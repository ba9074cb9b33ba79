extension YAMLLineValue {
  /// A key whose colon is another character or is not followed by a space.
  var colonMistake: YAMLMistake? {
    let content = line.content
    guard content < scalars.count else { return nil }
    if let mark = dashMistake { return mark }
    var end = content
    while end < scalars.count, isOfKey(scalars[end]) { end += 1 }
    let key = text(content..<end)
    var colon = end
    while colon < scalars.count, YAMLLine.isBlank(scalars[colon]) { colon += 1 }
    guard end > content, colon < scalars.count else { return nil }
    let sign = scalars[colon]
    if "：﹕︰∶꞉;=".unicodeScalars.contains(sign) {
      return YAMLMistake(
        message: "‘\(sign)’ is not the colon that ends a key", line: number,
        columns: colon..<colon + 1, fix: "write ‘\(key): ’, with an ordinary colon and a space")
    }
    guard sign == ":", colon + 1 < scalars.count, !YAMLLine.isBlank(scalars[colon + 1]),
      scalars[colon + 1] != "/"
    else { return nil }
    let next = scalars[colon + 1]
    let isSpace = next.properties.isWhitespace || next == "\u{200B}" || next == "\u{FEFF}"
    let code = String(next.value, radix: 16, uppercase: true)
    let name = String(repeating: "0", count: max(0, 4 - code.count)) + code
    return YAMLMistake(
      message: isSpace
        ? "the space after the colon is not an ordinary one (it is U+\(name))"
        : "there is no space after the colon",
      line: number, columns: colon..<colon + (isSpace ? 2 : 1),
      fix: "write ‘\(key): ’, with an ordinary space after the colon")
  }

  /// A character at or after a column that replaces the comma before the next key.
  func wideComma(from start: Int) -> YAMLMistake? {
    for index in scalars.indices.dropFirst(start)
    where "，、﹐､،；;".unicodeScalars.contains(scalars[index]) {
      var end = index + 1
      while end < scalars.count, isOfKey(scalars[end]) || YAMLLine.isBlank(scalars[end]) {
        end += 1
      }
      guard end > index + 1, end < scalars.count, ":：".unicodeScalars.contains(scalars[end]) else {
        continue
      }
      return YAMLMistake(
        message: "‘\(scalars[index])’ is not the comma that ends a value", line: number,
        columns: index..<index + 1, fix: "write ‘, ’, with an ordinary comma and a space")
    }
    return nil
  }

  /// A list item whose `-` is another character or is not followed by a space.
  private var dashMistake: YAMLMistake? {
    let sign = scalars[line.content]
    guard "-–—−•‣·－".unicodeScalars.contains(sign) else { return nil }
    return YAMLMistake(
      message: sign == "-"
        ? "there is no space after the - that begins an item"
        : "‘\(sign)’ is not the - that begins an item",
      line: number, columns: line.content..<line.content + 1,
      fix: "begin each item with ‘- ’, a hyphen and a space")
  }

  /// A line that has no colon at all.
  var withoutColon: YAMLMistake? {
    guard line.content < scalars.count else { return nil }
    return YAMLMistake(
      message:
        "this line has no colon after a key, and is not indented as the continuation of a text",
      line: number, columns: line.content..<line.content + 1,
      fix: "write ‘key: value’, or begin the line further to the right than the key above")
  }

  /// As ``colonMistake``, for a line without a key that YAML recognizes.
  var colonMistakeOfKey: YAMLMistake? { line.colon == nil ? colonMistake : nil }

  private func isOfKey(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar == "-" || scalar == "_"
      || scalar.isASCII && scalar.properties.numericType != nil
  }
}
