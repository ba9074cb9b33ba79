import Bytes

extension YAMLNode {
  /// Whether any scalar of the whole text may contain a text of at least one byte.
  package func mayContain(_ text: StaticString) -> Bool {
    table.text.withUnsafeBufferPointer { $0.contains(text) }
  }

  /// The node with other texts in one-line texts of a shape.
  ///
  /// Texts of other forms, such as Markdown and addresses, stay as they are.
  ///
  /// - Parameter replacement: the new text of a scalar; nil to keep it.
  package func mappingTexts(
    _ shape: YAMLShape, _ replacement: (String, YAMLNode) -> String?
  ) -> YAMLNode {
    var texts: [Int: String] = [:]
    visitTexts(shape) { node in
      guard texts[node.index] == nil, let text = node.text else { return }
      texts[node.index] = replacement(text, node)
    }
    return texts.isEmpty ? self : YAMLNode(table: table.replacing(texts), index: index)
  }

  private func visitTexts(_ shape: YAMLShape, _ visit: (YAMLNode) -> Void) {
    switch shape {
    case .text(form: nil): if text != nil { visit(self) }
    case .text, .integer, .number, .boolean, .choice: break
    case .list(let element): for item in items { item.visitTexts(element, visit) }
    case .dictionary(let value): for pair in pairs { pair.value.visitTexts(value, visit) }
    case .object(let keys):
      for pair in pairs {
        if let key = keys.first(where: { $0.name == pair.name }) {
          pair.value.visitTexts(key.shape, visit)
        }
      }
    case .either(let shapes): shapes.first { fits($0) }.map { visitTexts($0, visit) }
    }
  }

  /// Whether the node is of the kind that a shape describes.
  private func fits(_ shape: YAMLShape) -> Bool {
    switch (shape, kind) {
    case (.list, .sequence), (.object, .mapping), (.dictionary, .mapping): true
    case (.text, .scalar), (.integer, .scalar), (.number, .scalar), (.boolean, .scalar),
      (.choice, .scalar):
      true
    case (.either(let shapes), _): shapes.contains { fits($0) }
    default: false
    }
  }
}
