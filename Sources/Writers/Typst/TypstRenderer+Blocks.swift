import Document

extension TypstRenderer {
  mutating func renderList(_ list: List, depth: Int) {
    switch list.marker {
    case .bullet: output.append("bullets(")
    case .number(let start):
      output.append("numbers(start: ")
      output.append(string: String(start))
      output.append(", ")
    }
    output.append(list.isTight ? "tight: true, (" : "tight: false, (")
    for item in list.items {
      if let isDone = item.isDone {
        output.append(isDone ? "task(true) + " : "task(false) + ")
      }
      renderBody(item.blocks, depth: depth, isTight: list.isTight)
      output.append(",\n")
    }
    output.append("))")
  }

  mutating func renderCode(_ code: CodeBlock) {
    output.append("listing(\"")
    let text = code.text.hasSuffix("\n") ? String(code.text.dropLast()) : code.text
    output.append(escapingString: text.replacing("\t", with: "    "), keepsLines: true)
    output.append("\"")
    argument("language", code.info.split(whereSeparator: \.isWhitespace).first.map(String.init))
    output.append(")")
  }

  mutating func renderTable(_ table: Table) {
    let table = table.alignedByDecimals(words)
    output.append("tabular(aligns: (")
    for alignment in table.alignments {
      switch alignment {
      case .none: output.append("start, ")
      case .left: output.append("left, ")
      case .center: output.append("center, ")
      case .right: output.append("right, ")
      }
    }
    output.append("), weights: (")
    for weight in table.weights {
      output.append(string: String(weight))
      output.append(", ")
    }
    output.append(")")
    if let caption = table.caption {
      output.append(", caption: ")
      renderContent(caption)
    }
    output.append(", (")
    for cell in table.header { renderCell(cell) }
    output.append("), (\n")
    for row in table.rows {
      for cell in row { renderCell(cell) }
      output.append("\n")
    }
    output.append("))")
  }

  private mutating func renderCell(_ cell: Table.Cell) {
    renderContent(cell)
    output.append(", ")
  }

  /// Renders a figure; a caption whose picture is still to come becomes a separate line.
  mutating func renderFigure(_ figure: Figure) {
    guard !figure.isEmpty else { return }
    let picture = figure.image.flatMap { image in path(of: image).map { (image, $0) } }
    if let (image, path) = picture {
      mark(image.place)
      output.append("picture(")
      renderImage(image, path)
      if let width = figure.width {
        output.append(", width: ")
        output.append(string: String(width))
        output.append("%")
      }
    } else {
      output.append("picture-note(")
      output.append(typstString: words.photo)
    }
    var caption = figure.caption
    if picture == nil, !caption.containsWords { caption = figure.image?.alternative ?? [] }
    if caption.containsWords {
      output.append(", caption: ")
      renderContent(caption)
    }
    argument("credit", figure.credit)
    output.append(")")
  }

  /// Renders the pictures of a paragraph without words: in the size of figures, not of words.
  mutating func renderPictures(_ content: [Inline]) {
    for case .image(let image) in content {
      guard let path = path(of: image) else { continue }
      output.endLine()
      output.append("picture(")
      renderImage(image, path)
      output.append(")")
    }
  }

  mutating func renderDefinitions(_ definitions: [Definition], depth: Int) {
    if let names = definitions.names { return renderRegister(zip(definitions, names)) }
    output.append("definitions((")
    for definition in definitions {
      output.append("(")
      renderContent(definition.term)
      output.append(", ")
      renderBody(definition.blocks, depth: depth, isTight: definition.blocks.count == 1)
      output.append("),\n")
    }
    output.append("))")
  }

  /// Renders definitions that are lists of names, which a theme may set more densely.
  private mutating func renderRegister(_ entries: Zip2Sequence<[Definition], [[[Inline]]]>) {
    output.append("register((")
    for (definition, names) in entries {
      output.append("(")
      renderContent(definition.term)
      output.append(", (")
      for name in names {
        renderContent(name)
        output.append(", ")
      }
      output.append(")),\n")
    }
    output.append("))")
  }

  mutating func renderKeyFigures(_ figures: [KeyFigure]) {
    output.append("key-figures((")
    for figure in figures {
      output.append("(value: ")
      output.append(typstString: figure.value)
      argument("label", figure.label)
      argument("basis", figure.basis)
      output.append("),\n")
    }
    output.append("))")
  }

  mutating func renderTimeline(_ entries: [TimelineEntry], depth: Int) {
    output.append("timeline((")
    for entry in entries {
      output.append("(date: ")
      output.append(typstString: entry.date)
      argument("name", entry.anchor)
      if let title = entry.title {
        output.append(", title: ")
        renderContent(title)
      }
      output.append(", body: ")
      renderBody(entry.blocks, depth: depth)
      output.append("),\n")
    }
    output.append("))")
  }
}

extension [Definition] {
  /// The lines of the definitions' lists, if each is nothing but a list of lines.
  fileprivate var names: [[[Inline]]]? {
    var names: [[[Inline]]] = []
    for definition in self {
      guard definition.blocks.count == 1, case .list(let list) = definition.blocks[0].kind,
        list.marker == .bullet, list.isTight
      else { return nil }
      var lines: [[Inline]] = []
      for item in list.items {
        guard item.isDone == nil, item.blocks.count == 1,
          case .paragraph(let line) = item.blocks[0].kind
        else { return nil }
        lines.append(line)
      }
      names.append(lines)
    }
    return names.isEmpty ? nil : names
  }
}

extension [Inline] {
  /// Whether there is nothing but pictures that satisfy a condition.
  func arePictures(where condition: (Image) -> Bool) -> Bool {
    guard case .image? = first else { return false }
    return allSatisfy { inline in
      switch inline {
      case .image(let image): condition(image)
      case .softBreak, .lineBreak: true
      case .text, .emphasis, .strong, .strikethrough, .code, .link, .footnoteReference, .language,
        .raw:
        false
      }
    }
  }
}
