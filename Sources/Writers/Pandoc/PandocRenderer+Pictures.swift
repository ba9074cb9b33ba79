import Document

extension PandocRenderer {
  /// Renders a figure; a caption whose picture is still to come becomes a separate line.
  mutating func renderFigure(_ figure: Figure) {
    guard !figure.isEmpty else { return }
    guard let image = figure.image, let path = path(of: image) else {
      return renderPhotoNote(figure)
    }
    renderFigure(caption: figure.caption.containsWords ? figure.caption : [], figure.credit) {
      $0.renderImage(image, path, width: figure.width)
    }
  }

  private mutating func renderPhotoNote(_ figure: Figure) {
    var caption = figure.caption
    if !caption.containsWords { caption = figure.image?.alternative ?? [] }
    let words = self.words.photo
    division(.photoNote) { renderer in
      renderer.node("Para") { renderer in
        renderer.list { renderer in
          renderer.render(
            [.strong([.text(words)]), .text(" ")] + Self.credited(caption, figure.credit))
        }
      }
    }
  }

  private static func credited(_ caption: [Inline], _ credit: String?) -> [Inline] {
    guard let credit else { return caption }
    return caption + (caption.containsWords ? [.text(" ")] : []) + [.emphasis([.text(credit)])]
  }

  /// Renders a picture and its caption, if it has one.
  private mutating func renderFigure(
    caption: [Inline], _ credit: String?, _ picture: (inout PandocRenderer) -> Void
  ) {
    let caption = Self.credited(caption, credit)
    if target.packsPictures {
      // Pandoc’s own figures take no picture from the model.
      division(named: caption.isEmpty ? "Figure" : "FigureWithCaption") { renderer in
        renderer.node("Para") { $0.list(picture) }
      }
      guard !caption.isEmpty else { return }
      return division(named: "FigureCaption") { renderer in
        renderer.node("Para") { $0.renderContent(caption) }
      }
    }
    node("Figure") { renderer in
      renderer.output.append("[")
      renderer.attributes()
      renderer.output.append(",[null,")
      renderer.list { renderer in
        if !caption.isEmpty { renderer.renderPlain(caption) }
      }
      renderer.output.append("],")
      renderer.list { renderer in
        renderer.node("Plain") { $0.list(picture) }
      }
      renderer.output.append("]")
    }
  }

  /// Renders a reference to the chart's drawing, which the format draws in another file, and a
  /// table with the same numbers.
  mutating func renderChart(_ chart: Chart) {
    let drawing = ChartDrawing(chart, words: words)
    let path = drawing.path(target)
    renderFigure(caption: [.text(chart.caption)], nil) { renderer in
      if renderer.target.packsPictures {
        renderer.renderFrame(
          path, PaperSize(of: drawing, room: renderer.room), title: chart.caption,
          description: drawing.title)
      } else {
        renderer.renderImage(path, alternative: [.text(drawing.title)], title: "")
      }
    }
    renderTable(chart.tableForPaper)
  }

  // MARK: Images

  /// Renders a picture in the output folder, where Pandoc looks for it.
  ///
  /// - Parameter width: how much of the room it takes, in percent; nil for as much as its pixels fill.
  mutating func renderImage(_ image: Image, _ path: String, width: Int?) {
    let file = pictures[image]?.fitting
    let size = file.map {
      PaperSize(
        width: $0.width, height: $0.height, percent: width, room: room, limit: heightLimit)
    }
    if target.packsPictures {
      return renderFrame(
        path,
        size
          ?? PaperSize(
            width: 3, height: 2, percent: width ?? 100, room: room, limit: heightLimit),
        title: image.alternative.plainText)
    }
    if let size, target.hasNamedStyles {
      renderImage(
        path, alternative: image.alternative, title: image.title,
        [("width", PaperSize.text(size.width)), ("height", PaperSize.text(size.height))])
    } else {
      renderImage(
        path, alternative: image.alternative, title: image.title,
        width.map { [("width", "\($0)%")] } ?? [])
    }
  }

  private mutating func renderImage(
    _ path: String, alternative: [Inline], title: String, _ values: [(StaticString, String)] = []
  ) {
    inline("Image") { renderer in
      renderer.output.append("[")
      renderer.attributes(values)
      renderer.output.append(",")
      renderer.renderContent([.text(alternative.plainText)])
      renderer.output.append(",[")
      renderer.output.append(jsonString: path)
      renderer.output.append(",")
      renderer.renderTooltip(title)
      renderer.output.append("]]")
    }
  }

  /// Renders a picture that the model of the document brings, with a description for readers who
  /// cannot see it.
  ///
  /// - Parameters:
  ///   - title: its subject, in short.
  ///   - description: its full description.
  private mutating func renderFrame(
    _ path: String, _ size: PaperSize, title: String, description: String = ""
  ) {
    func element(_ name: String, _ text: String) -> String {
      text.isEmpty ? "" : "<svg:\(name)>\(XMLText.escaped(text))</svg:\(name)>"
    }
    renderRaw(
      "RawInline",
      """
      <draw:frame text:anchor-type="as-char" svg:width="\(PaperSize.text(size.width))" \
      svg:height="\(PaperSize.text(size.height))"><draw:image xlink:type="simple" xlink:show="embed" \
      xlink:actuate="onLoad" xlink:href="\(target.packedPath(of: path))"/>\(element("title", title))\
      \(element("desc", description))</draw:frame>
      """)
    output.append(",")
  }

  // MARK: Pictures beside each other and beside text

  /// The space beside a picture of a row, in hundredths of a centimetre.
  private static let gap = 30
  /// The part of the width that a picture has beside its text, in hundredths.
  private static let pictureShare = 42

  /// Renders a group's content if its role asks for more than one block below the other.
  ///
  /// Books have a style sheet for it, other documents a table without lines.
  ///
  /// - Returns: whether anything was rendered.
  mutating func renderArranged(_ group: Group, depth: Int) -> Bool {
    guard target.hasNamedStyles else { return false }
    switch group.role.traits.arrangement {
    case .stacked: return false
    case .wide:
      let outer = heightLimit
      if group.role == .cover { heightLimit = PaperSize.maxCoverHeight }
      render(group.blocks, depth: depth)
      heightLimit = outer
    case .gallery:
      guard let rows = group.galleryRows, rows.joined().allSatisfy(isShown) else { return false }
      for row in rows { renderRow(row) }
    case .pictureFirst, .pictureLast:
      guard let (figure, text) = group.pictureAndText, isShown(figure) else { return false }
      let isFirst = group.role.traits.arrangement == .pictureFirst
      let own = room * Self.pictureShare / 100
      let widths = isFirst ? [own, room - own] : [room - own, own]
      renderLayout(widths) { renderer, column in
        if (column == 0) == isFirst {
          renderer.room = own - Self.gap
          renderer.renderFilling(figure)
        } else {
          renderer.room -= own + Self.gap
          renderer.division(.besideText) { $0.render(text, depth: depth) }
        }
      }
    }
    return true
  }

  private func isShown(_ figure: Figure) -> Bool {
    figure.image.flatMap { path(of: $0) } != nil
  }

  /// Renders a figure as wide as there is room.
  private mutating func renderFilling(_ figure: Figure) {
    var figure = figure
    figure.width = 100
    renderFigure(figure)
  }

  /// Renders pictures beside each other, in widths that give them one height.
  private mutating func renderRow(_ figures: [Figure]) {
    let shapes = figures.map { figure in
      min(max(figure.image.flatMap { pictures[$0]?.ratio } ?? 1.5, 0.3), 4)
    }
    let free = Double(room - Self.gap * figures.count)
    let height = min(free / shapes.reduce(0, +), Double(PaperSize.maxHeight))
    let widths = shapes.map { Int($0 * height) }
    renderLayout(widths.map { $0 + Self.gap }) { renderer, column in
      renderer.room = widths[column]
      renderer.renderFilling(figures[column])
    }
  }

  /// Renders a table without lines and head.
  ///
  /// - Parameter widths: the widths of the columns, in hundredths of a centimetre.
  private mutating func renderLayout(
    _ widths: [Int], _ cell: (inout PandocRenderer, Int) -> Void
  ) {
    let outer = room
    renderTable(
      style: "Layout", shares: widths.map { ($0, outer) }, rows: 1
    ) { renderer, _, column in
      cell(&renderer, column)
      renderer.room = outer
    }
  }
}
