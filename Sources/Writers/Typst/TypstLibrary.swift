extension TypstWriter {
  /// The functions that the writer's output calls, in the version for a plain document.
  ///
  /// A theme's template imports them and redefines those that should look different.
  public static let library = #"""
    // The blocks of an edition as functions. A template imports them:
    //
    //     #import "bindery.typ": *
    //
    // and defines those anew that it wants to look otherwise, with the same parameters.

    // The colour of the part that is being set.
    #let accent = state("accent", rgb("#0b5fa5"))

    // Where the following was written; for messages alone.
    #let at(path, line) = none

    // What Typst wants to know of a language tag.
    #let locale(tag) = {
      let parts = tag.split("-")
      let found = (:)
      if parts.first().match(regex("^[A-Za-z]{2,3}$")) != none {
        found.lang = lower(parts.first())
        for part in parts.slice(1) {
          if part.match(regex("^[A-Za-z]{2}$")) != none { found.region = upper(part) }
        }
      }
      found
    }

    #let language(tag, body) = text(..locale(tag), body)

    // Names a place that links lead to.
    #let named(name, body) = if name in (none, "") { body } else { [#body#label(name)] }

    #let heading-at(level, body, name: none) = if level > 6 {
      named(name, block(strong(body)))
    } else {
      named(name, heading(level: level, body))
    }

    // A part with a role: section, chapter, fragment, theme, activity, brief, feature, area, details, motto,
    // headline, pull-quote, speaker, figures, partners, entry, publications, designations, links or placeholder.
    #let group(role, level: none, title: none, name: none, color: none, lang: none, body) = {
      let whole = {
        if color != none { accent.update(rgb(color)) }
        if title != none {
          heading-at(level, title, name: name)
        } else if name not in (none, "") {
          named(name, metadata(none))
        }
        body
      }
      if lang == none { whole } else { language(lang, whole) }
    }

    // Parts of one role beside each other.
    #let several(role, parts) = parts.join()

    // The table of contents: links to the headings of those names.
    #let contents(title, names) = if names.len() > 0 {
      let (first, ..rest) = names.map(label)
      show footnote: none
      outline(title: title, target: selector(first).or(..rest))
    }

    #let paragraph(body) = par(body)

    // What runs from the right, or from the left among what does not.
    #let toward(direction, body) = {
      set text(dir: direction)
      body
    }

    #let bullets(tight: true, items) = list(tight: tight, ..items)
    #let numbers(start: 1, tight: true, items) = enum(start: start, tight: tight, ..items)
    #let task(done) = [#if done [☑] else [☐]#" "]
    #let quotation(body) = quote(block: true, body)
    #let listing(source, language: none) = raw(source, block: true, lang: language)
    #let divider() = align(center, pdf.artifact(line(length: 30%, stroke: 0.5pt)))

    // A table, whose head is repeated on every page. The weights share out the width.
    #let tabular(aligns: (), weights: (), caption: none, header, cells) = {
      let body = table(
        columns: weights.map(weight => weight * 1fr), align: aligns,
        table.header(repeat: true, ..header), ..cells)
      if caption == none { body } else {
        figure(body, kind: table, supplement: none, numbering: none, caption: figure.caption(
          position: top, caption))
      }
    }

    // A caption with its credit.
    #let captioned(caption, credit) = {
      if caption != none { caption }
      if caption != none and credit != none [ ]
      if credit != none { emph(credit) }
    }

    // A picture no higher than half of a page.
    #let picture(image, width: 100%, caption: none, credit: none) = figure(
      supplement: none, numbering: none,
      caption: if caption != none or credit != none { captioned(caption, credit) },
      layout(room => {
        let whole = room.width * width
        let size = measure(width: whole, { set std.image(width: 100%); image })
        let limit = 115mm
        let part = if size.height > limit { whole * (limit / size.height) } else { whole }
        block(width: part, { set std.image(width: 100%); image })
      }))

    // The picture at the start of a record or a chapter.
    #let lead-picture(image, width: 100%, caption: none, credit: none) = picture(
      image, caption: caption, credit: credit)

    // The picture of the cover. It is written before everything else.
    #let cover-picture(image, width: 100%, caption: none, credit: none) = picture(
      image, caption: caption, credit: credit)

    // Pictures beside each other. Those of a row share its width by their shapes, the widths in relation to
    // the heights, and so have one height.
    #let gallery(rows) = for row in rows {
      block(width: 100%, breakable: false, above: 1.2em, below: 1.2em, grid(
        columns: row.map(part => part.shape * 1fr), column-gutter: 3mm, align: top,
        ..row.map(part => { show figure: set block(above: 0pt, below: 0pt); part.body })))
    }

    // A picture at the start or the end of the line, and text beside it.
    #let beside(side, picture, body) = {
      let first = block({ show figure: set block(above: 0pt, below: 0pt); picture })
      let parts = ((2fr, first), (3fr, body))
      if side == end { parts = parts.rev() }
      block(width: 100%, above: 1.2em, below: 1.2em, grid(
        columns: parts.map(part => part.first()), column-gutter: 5mm, align: top,
        ..parts.map(part => part.last())))
    }

    // The caption of a picture that is still to come.
    #let picture-note(label, caption: none, credit: none) = block[
      #strong(label) #captioned(caption, credit)
    ]

    #let inline-picture(image) = box(height: 1em, image)

    #let definitions(items) = terms(..items.map(item => terms.item(..item)))

    // Terms with nothing but names.
    #let register(items) = terms(..items.map(((term, names)) => terms.item(term, list(..names))))

    // Figures to be read at a glance.
    // Things in rows of at most so many, each as full as the others: five are three and two.
    #let rows-of(most, items) = {
      let count = calc.ceil(items.len() / most)
      let rows = ()
      let rest = items
      for left in range(count, 0, step: -1) {
        let size = calc.ceil(rest.len() / left)
        rows.push(rest.slice(0, size))
        rest = rest.slice(size)
      }
      rows
    }

    // Tiles in rows that are filled to their ends; the style is what each row's grid is given.
    #let tiles(most, gutter, items, ..style) = stack(spacing: gutter, ..rows-of(most, items).map(row => grid(
      columns: (1fr,) * row.len(), gutter: gutter, ..style, ..row)))

    #let key-figures(items) = tiles(3, 8pt, items.map(item => block(width: 100%, inset: 8pt, stroke: 0.5pt, {
      text(1.6em, weight: "bold", item.value)
      linebreak()
      item.label
      if "basis" in item { linebreak(); text(0.85em, item.basis) }
    })))

    #let timeline(entries) = for entry in entries {
      block(sticky: true, named(entry.at("name", default: none), strong(entry.date)))
      if "title" in entry { block(sticky: true, entry.title) }
      pad(left: 1em, entry.body)
    }

    // A link inside the document.
    #let to(name, body) = context {
      let found = query(label(name))
      if found.len() > 0 { link(found.first().location(), body) } else { body }
    }

    // A chart: its caption, what it counts, where the numbers come from, what it shows in words, and its
    // drawing.
    #let chart(caption: "", unit: none, source: none, alt: none, drawing) = figure(
      kind: "chart", supplement: none, numbering: none, alt: alt,
      caption: {
        caption
        if unit != none [ (#unit)]
        if source != none { linebreak(); text(0.85em, source) }
      },
      block(width: 100%, drawing))

    // A drawing as wide as there is room: the length of one of its units is handed to its parts. A template that
    // measures a page shows an empty block of the same size instead, which takes less time.
    #let drawing(width, height, parts) = layout(room => {
      let unit = calc.min(room.width / width, 0.68pt)
      align(start, [#block(width: width * unit, height: height * unit, {
        set par(leading: 0pt, spacing: 0pt, justify: false)
        set text(dir: ltr, hyphenate: false, top-edge: "baseline", bottom-edge: "baseline")
        for part in parts { part(unit) }
      })<drawing>])
    })

    // The colours of a drawing: names of what they are for, the accent with how many hundredths of it are
    // mixed with white, or colours of their own.
    #let paint(name) = if name == "ink" { text.fill } else if name.starts-with("accent") {
      let share = name.slice(6).trim()
      if share == "" { accent.get() } else {
        color.mix((accent.get(), int(share) * 1%), (white, (100 - int(share)) * 1%), space: rgb)
      }
    } else { rgb(name) }

    #let draw-box(x, y, width, height, fill, target: none) = unit => context {
      let shape = rect(width: width * unit, height: height * unit, fill: paint(fill), stroke: none)
      place(top + left, dx: x * unit, dy: y * unit, if target == none { shape } else {
        to(target, shape)
      })
    }

    #let draw-dot(x, y, radius, fill, target: none) = unit => context {
      let shape = circle(radius: radius * unit, fill: paint(fill), stroke: none)
      place(top + left, dx: (x - radius) * unit, dy: (y - radius) * unit,
        if target == none { shape } else { to(target, shape) })
    }

    // Lines, each from point to point.
    #let draw-lines(width, dash, fill, lines) = unit => context for points in lines {
      let moves = points.enumerate().map(((index, point)) => {
        let place = point.map(number => number * unit)
        if index == 0 { curve.move(place) } else { curve.line(place) }
      })
      place(top + left, curve(stroke: (
        paint: paint(fill), thickness: width * unit,
        dash: if dash == 0 { none } else { (dash * 4 * unit, 4 * unit) }), ..moves))
    }

    // Text on one line, which begins, has its middle or ends at a place.
    #let draw-text(x, y, size, fill, anchor, body, bold: false, upright: false) = unit => context {
      let set-text = text(
        size * unit, fill: paint(fill), weight: if bold { "bold" } else { "regular" }, body)
      let room = measure(set-text).width
      let shift = if anchor == "start" { 0pt } else if anchor == "end" { room } else { room / 2 }
      place(top + left, dx: x * unit, dy: y * unit,
        if upright { rotate(-90deg, origin: top + left, move(dx: -shift, set-text)) } else {
          move(dx: -shift, set-text)
        })
    }

    // A link to somewhere else.
    #let away(address, body) = link(address, body)

    #let note(key, body) = [#footnote(body)#label("note:" + key)]

    // A further call of a footnote.
    #let note-again(key) = context {
      let found = query(label("note:" + key))
      if found.len() > 0 {
        let place = found.first().location()
        link(place, super(numbering("1", ..counter(footnote).at(place))))
      }
    }

    """#
}
