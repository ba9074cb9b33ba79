extension YAMLNode {
  /// How to write the node as a list of items of a shape; nil if that cannot be told.
  func fixToList(of items: YAMLShape) -> String? {
    if kind == .mapping { return "begin each item with ‘- ’, even where there is only one" }
    guard let text = line, !isBlank else { return nil }
    if case .object(let keys) = items {
      let required = keys.filter(\.isRequired)
      let shown = (required.isEmpty ? Array(keys.prefix(1)) : required).map { "\($0.name): …" }
      return "write it as a list: [{\(shown.joined(separator: ", "))}]"
    }
    let marks = Set<Character>("[]［］【】")
    let listed = text.split(whereSeparator: { $0.unicodeScalars.allSatisfy(CommaSign.isOne) }).map {
      item in
      item.drop { marks.contains($0) || $0.isWhitespace }
        .reversed().drop { marks.contains($0) || $0.isWhitespace }.reversed()
    }.map { String($0) }.filter { !$0.isEmpty }
    if listed.count < 2, let mistake = YAMLLineValue(text: text).colonMistake { return mistake.fix }
    let list = listed.joined(separator: ", ")
    return list.isEmpty || list.count > 60 ? nil : "write it as a list: [\(list)]"
  }
}
