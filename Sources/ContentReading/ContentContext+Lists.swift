import YAMLReader

extension ContentContext {
  /// The records of an optional YAML file that holds a list.
  func list<Record>(
    _ file: String, of what: String, keys: [YAMLKey], _ make: (YAMLObject) -> Record?
  ) -> [Record] {
    guard let text = optionalText(file) else { return [] }
    let path = folder.displayPath(file)
    guard let node = YAMLReader.read(text.bytes, path: path, into: diagnostics) else { return [] }
    guard node.kind == .sequence else {
      diagnostics.report(.notAList(path, of: what, at: node.place))
      return []
    }
    return node.items.compactMap { item in
      YAMLObject(item, what: what, keys: keys, diagnostics: diagnostics).flatMap(make)
    }
  }
}
