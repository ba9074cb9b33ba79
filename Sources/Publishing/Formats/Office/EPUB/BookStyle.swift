/// The style sheet of a book; readers may set their own fonts and colours over it.
struct BookStyle {
  let theme: OfficeTheme
  /// The colours of parts, as `#rrggbb`.
  let colors: [String]

  /// The file.
  var text: String { base + colors.map(rules).joined() }

  private var sans: String { "\"\(Self.name(theme.headingFont))\", sans-serif" }

  private var base: String {
    """
    body { font-family: "\(Self.name(theme.textFont))", serif; line-height: 1.5; margin: 0 4%; }
    h1, h2, h3, h4, h5, h6 { font-family: \(sans); line-height: 1.25; break-after: avoid; \
    page-break-after: avoid; hyphens: none; margin: 1.8em 0 0.5em; text-align: start; }
    h1 { font-size: 1.8em; margin-top: 0.6em; color: \(theme.cover); }
    h2 { font-size: 1.45em; }
    h3 { font-size: 1.22em; }
    h4 { font-size: 1.08em; }
    h5, h6 { font-size: 1em; }
    h1.title { font-size: 2.6em; margin-top: 3em; border-top: 0.22em solid \(theme.accent); \
    padding-top: 0.5em; }
    p.subtitle { font-size: 1.3em; }
    p.subtitle, p.author { font-family: \(sans); }
    p { margin: 0 0 0.8em; }
    a { color: \(theme.accent); }
    img { max-width: 100%; height: auto; }
    figure { margin: 1.4em 0; break-inside: avoid; page-break-inside: avoid; }
    .gallery { display: flex; flex-wrap: wrap; gap: 0.8em; margin: 1.4em 0; }
    .gallery > figure { flex: 1 1 30%; min-width: 8em; margin: 0; }
    .picture-left, .picture-right { overflow: hidden; }
    .picture-left > figure { float: left; width: 42%; margin: 0.3em 1em 0.6em 0; }
    .picture-right > figure { float: right; width: 42%; margin: 0.3em 0 0.6em 1em; }
    [dir="rtl"] .picture-left > figure { float: right; margin: 0.3em 0 0.6em 1em; }
    [dir="rtl"] .picture-right > figure { float: left; margin: 0.3em 1em 0.6em 0; }
    figcaption, table, .details, .motto, .photo-note, .links, .key-figure-value \
    { font-family: \(sans); }
    figcaption, .photo-note, .details, .links { font-size: 0.85em; }
    .motto { font-size: 1.15em; }
    .photo-note { border-inline-start: 0.2em solid \(theme.line); padding-inline-start: 0.8em; }
    table { border-collapse: collapse; width: 100%; font-size: 0.85em; margin: 0 0 1.4em; }
    caption { text-align: start; font-weight: bold; padding: 0.6em 0; }
    th, td { text-align: start; vertical-align: top; padding: 0.3em 0.8em 0.3em 0; \
    border-bottom: 1px solid \(theme.line); }
    th { border-bottom-width: 2px; }
    blockquote { margin: 1.2em 0; padding-inline-start: 1em; \
    border-inline-start: 0.25em solid \(theme.accent); }
    .pull-quote { margin: 1.6em 0; padding: 0.8em 0 0.2em; border-top: 0.3em solid \(theme.accent); \
    border-bottom: 1px solid \(theme.accent); font-size: 1.2em; }
    .speaker { font-family: \(sans); font-size: 0.75em; color: \(theme.soft); }
    blockquote { font-style: italic; }
    pre { white-space: pre-wrap; font-size: 0.85em; }
    code { font-family: "\(Self.name(theme.codeFont))", monospace; }
    .feature { border-top: 0.5em solid \(theme.accent); border-bottom: 0.2em solid \(theme.accent); \
    background: \(theme.wash); color: \(theme.ink); padding: 0.2em 1em 0.6em; margin: 1.8em 0; }
    .feature > .details + p { font-size: 1.12em; }
    .placeholder { border: 2px dashed #b3261e; padding: 0.6em 0.8em; }
    .tile { border-top: 0.25em solid \(theme.accent); padding: 0.4em 0 0.6em; \
    break-inside: avoid; }
    .tile p { margin: 0; }
    .tile .key-figure-value { font-size: 1.7em; font-weight: bold; line-height: 1.2; }
    dt { font-weight: bold; }
    dd { margin: 0 0 0.8em 1.2em; }
    aside { font-size: 0.9em; }

    """
  }

  private func rules(_ color: String) -> String {
    let name = ".accent-\(color.dropFirst().lowercased())"
    return """
      .chapter\(name) > h1, .chapter\(name) > h2 { color: \(color); \
      border-top: 0.3em solid \(color); padding-top: 0.4em; }
      .theme\(name) > h3, .theme\(name) > h4, .theme\(name) > h5 { color: \(color); }
      .feature\(name), .pull-quote\(name) { border-color: \(color); }

      """
  }

  /// A font's name without characters that could end its string.
  private static func name(_ font: String) -> String {
    font.filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
  }
}
