import Document

extension TypstRenderer {
  /// The longest address that Typst takes.
  private static let maxAddressSize = 8000

  /// Renders running text as one value.
  mutating func renderContent(_ inlines: [Inline]) {
    output.append("[")
    render(inlines)
    output.append("]")
  }

  private mutating func render(_ inlines: [Inline]) {
    for index in inlines.indices {
      if case .softBreak = inlines[index] {
        if !inlines.joinsLines(at: index) { output.append("#\" \"") }
      } else {
        render(inlines[index])
      }
    }
  }

  private mutating func render(_ inline: Inline) {
    switch inline {
    case .text(let text):
      guard !text.isEmpty else { return }
      output.append("#")
      output.append(typstString: text)
    case .emphasis(let inner): renderCall("emph", inner)
    case .strong(let inner): renderCall("strong", inner)
    case .strikethrough(let inner): renderCall("strike", inner)
    case .code(let text):
      output.append("#raw(")
      output.append(typstString: text)
      output.append(")")
    case .link(let link): render(link)
    case .image(let image):
      guard let path = path(of: image) else { return render(image.alternative) }
      output.append("#inline-picture(")
      renderImage(image, path)
      output.append(")")
    case .softBreak: output.append("#\" \"")  // alone
    case .lineBreak: output.append("#linebreak()")
    case .footnoteReference(let label): renderFootnoteReference(label)
    case .language(let tag, let inner):
      output.append("#language(")
      output.append(typstString: tag)
      output.append(")")
      renderContent(inner)
    case .raw(let raw):
      guard raw.formats.contains(.typst) else { return render(raw.shown) }
      output.append("#[")
      output.append(string: raw.text)
      output.append("]")
    }
  }

  private mutating func renderCall(_ name: StaticString, _ content: [Inline]) {
    guard inlineNesting < Self.maxNesting else { return render(content) }
    inlineNesting += 1
    output.append("#")
    output.append(name)
    renderContent(content)
    inlineNesting -= 1
  }

  private mutating func render(_ link: Link) {
    let address = link.destination
    guard address.utf8.count > 1, address.utf8.count < Self.maxAddressSize, !link.content.isEmpty,
      inlineNesting < Self.maxNesting, !(isInTitle && address.hasPrefix("#"))
    else { return render(link.content) }
    inlineNesting += 1
    if address.hasPrefix("#") {
      output.append("#to(")
      output.append(typstString: String(address.dropFirst()))
    } else {
      output.append("#away(")
      output.append(typstString: address)
    }
    output.append(")")
    renderContent(link.content)
    inlineNesting -= 1
  }

  /// Renders a picture in the output folder, which is the root of all paths.
  mutating func renderImage(_ image: Image, _ path: String) {
    output.append("image(\"/")
    output.append(escapingString: path)
    output.append("\"")
    let alternative = image.alternative.plainText
    argument("alt", alternative.isEmpty ? nil : alternative)
    output.append(")")
  }

  /// Renders a call of a footnote, with its text the first time.
  ///
  /// A record's labels are its own: all of its calls are in one piece.
  private mutating func renderFootnoteReference(_ label: String) {
    guard let footnote = footnotes[label] else { return }
    guard calledFootnotes.insert(label).inserted else {
      output.append("#note-again(")
      output.append(typstString: label)
      output.append(")")
      return
    }
    output.append("#note(")
    output.append(typstString: label)
    output.append(", ")
    if footnote.blocks.count > 1, case .paragraph(let first) = footnote.blocks[0].kind {
      // The number is on the first line of the note.
      output.append("{")
      renderContent(first)
      output.append("\n")
      render(Array(footnote.blocks.dropFirst()), depth: 1)
      output.append("}")
    } else {
      renderBody(footnote.blocks, depth: 1)
    }
    output.append(")")
  }
}

extension TypstRenderer {
  /// The path of a picture's file for paper in the output folder; nil if Typst cannot show it.
  func path(of image: Image) -> String? {
    guard case .asset(let asset) = image.source else { return nil }
    let path = pictures[asset]?.print.path ?? asset.publishedPath
    let name = path.lowercased()
    return TypstWriter.pictureKinds.contains { name.hasSuffix(".\($0)") } ? path : nil
  }
}
