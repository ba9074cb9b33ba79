import Document
import Wording
import Writers

/// The styles of an OpenDocument text, by the names that LibreOffice and Pandoc give them.
struct OpenDocumentStyles {
  let theme: OfficeTheme
  let metadata: EditionMetadata
  /// The colours of parts, as `#rrggbb`.
  let colors: [String]

  private static let namespaces = [
    ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"),
    ("draw", "drawing"), ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"),
  ]

  /// The part of the archive.
  var text: String {
    let names = Self.namespaces.map {
      " xmlns:\($0.0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0.1):1.0\""
    }
    return XMLText.declaration + "<office:document-styles\(names.joined()) office:version=\"1.3\">"
      + "<office:styles>" + defaults + (running + headings + parts + others).joined()
      + "</office:styles>" + page + "</office:document-styles>"
  }

  private var isRightToLeft: Bool { TextDirection(ofLanguage: metadata.language) == .rightToLeft }

  /// Pandoc replaces the language here with the document's.
  private var defaults: String {
    """
    <style:default-style style:family="paragraph"><style:paragraph-properties \
    style:writing-mode="\(isRightToLeft ? "rl-tb" : "lr-tb")"/><style:text-properties \
    \(font(theme.textFont)) \(size(1)) fo:color="\(theme.ink)" fo:language="en" fo:country=""/>\
    </style:default-style><style:default-style style:family="table">\
    <style:table-properties table:border-model="collapsing"/></style:default-style>
    """
  }

  // MARK: Styles

  private var running: [String] {
    [
      paragraph("Standard", based: nil),
      paragraph(
        "Text body",
        #"fo:margin-bottom="0.22cm" fo:line-height="125%" fo:widows="2" fo:orphans="2""#),
      paragraph("First paragraph", based: "Text body"),
      paragraph(
        "Title",
        "fo:margin-top=\"8cm\" fo:margin-bottom=\"0.5cm\" fo:padding-top=\"0.8cm\" "
          + "fo:border-top=\"12pt solid \(theme.accent)\"",
        "\(font(theme.headingFont)) fo:font-weight=\"bold\" fo:color=\"\(theme.cover)\" \(size(3.6))",
        attributes: #"style:master-page-name="Cover""#),
      paragraph(
        "Subtitle", #"fo:margin-bottom="1cm""#,
        "\(font(theme.headingFont)) fo:color=\"\(theme.accent)\" \(size(1.8))"),
      paragraph("Author", "", sans(1.3)), paragraph("Date", "", sans(1.1)),
      paragraph(
        "Quotations",
        "fo:margin-left=\"0.6cm\" fo:margin-right=\"0.6cm\" fo:margin-bottom=\"0.3cm\" "
          + "fo:padding-left=\"0.4cm\" fo:border-left=\"3pt solid \(theme.line)\"",
        #"fo:font-style="italic""#, based: "Text body"),
      paragraph(
        "Preformatted Text", "fo:background-color=\"\(theme.wash)\"",
        "\(font(theme.codeFont)) \(size(0.85))"),
      paragraph("Definition Term", #"fo:keep-with-next="always" fo:margin-top="0.2cm""#, bold),
      paragraph("Definition Definition", #"fo:margin-left="0.6cm""#, based: "Text body"),
      paragraph("Definition Term Tight", based: "Definition Term"),
      paragraph("Definition Definition Tight", based: "Definition Definition"),
      paragraph("Footnote", "", sans(0.82)),
      paragraph(
        "Horizontal Line",
        "fo:margin-top=\"0.3cm\" fo:margin-bottom=\"0.3cm\" fo:border-bottom=\"0.5pt solid \(theme.line)\""
      ),
      paragraph("Header", "", sans(0.78), tab: ""), paragraph("Footer", "", sans(0.82), tab: ""),
    ]
  }

  private var headings: [String] {
    let scale = [2.3, 1.65, 1.3, 1.12, 1.02, 1]
    let before = ["0", "0.8", "0.7", "0.5", "0.4", "0.4"]
    return [paragraph("Heading", #"fo:keep-with-next="always""#, bold, based: "Standard")]
      + scale.indices.map { index in
        paragraph(
          "Heading \(index + 1)",
          "fo:margin-top=\"\(before[index])cm\" fo:margin-bottom=\"\(index == 0 ? "0.6" : "0.2")cm\""
            + (index == 0 ? " fo:break-before=\"page\"" : ""),
          "\(font(theme.headingFont)) \(size(scale[index]))"
            + (index == 0 ? " fo:color=\"\(theme.cover)\"" : ""),
          based: "Heading", attributes: "style:default-outline-level=\"\(index + 1)\"")
      }
  }

  private var parts: [String] {
    [
      paragraph("Caption", #"fo:margin-top="0.1cm" fo:margin-bottom="0.4cm""#, sans(0.85)),
      paragraph(
        "TableCaption", #"fo:keep-with-next="always" fo:margin-top="0.5cm""#, bold, based: "Caption"
      ),
      paragraph("FigureCaption", based: "Caption"),
      paragraph("Figure", #"fo:margin-top="0.3cm""#),
      paragraph("FigureWithCaption", #"fo:keep-with-next="always""#, based: "Figure"),
      paragraph(
        "Table Contents",
        "fo:padding-bottom=\"0.06cm\" fo:padding-top=\"0.06cm\" fo:padding-right=\"0.2cm\" fo:border-top=\"0.5pt solid \(theme.line)\"",
        "\(font(theme.headingFont)) \(size(0.88))"),
      paragraph(
        "Table Heading", "fo:border-top=\"none\"",
        "fo:font-weight=\"bold\" fo:color=\"\(theme.soft)\"", based: "Table Contents"),
      own(.details, #"fo:keep-with-next="always""#, sans(0.9)),
      own(.motto, #"fo:margin-bottom="0.4cm""#, sans(1.35)),
      own(.feature, "", ""), own(.headline, "", "\(font(theme.headingFont)) \(size(1.15))"),
      own(.links, "", sans(0.9)), own(.speaker, #"fo:margin-left="0.5cm""#, sans(0.9)),
      own(.placeholder, ##"fo:padding="0.3cm" fo:border="1pt dashed #b3261e""##, ""),
      own(
        .photoNote, "fo:padding-left=\"0.3cm\" fo:border-left=\"2pt solid \(theme.line)\"",
        sans(0.85)),
      own(
        .keyFigureLabel, "fo:padding=\"0.2cm\" fo:background-color=\"\(theme.wash)\"", sans(0.85)),
      own(.eventTitle, #"fo:keep-with-next="always""#, bold), own(.eventText, "", ""),
      own(.besideText, "", ""),
      own(.leftToRight, #"style:writing-mode="lr-tb" fo:text-align="left""#, ""),
      own(.rightToLeft, #"style:writing-mode="rl-tb" fo:text-align="right""#, ""),
      own(
        .contentsHeading, #"fo:break-before="page" fo:margin-bottom="0.5cm""#,
        "\(font(theme.headingFont)) \(bold) fo:color=\"\(theme.cover)\" \(size(2.3))"),
      contents(1, "fo:margin-top=\"0.2cm\"", bold), contents(2, "fo:margin-left=\"0.4cm\"", ""),
    ] + ([nil] + colors).flatMap(colored)
  }

  /// The styles that exist once for each colour.
  private func colored(_ color: String?) -> [String] {
    let tint = color ?? theme.accent
    func style(_ style: OfficeStyle, _ format: String, _ letters: String = "") -> String {
      paragraph(style.name(color), format, letters, based: "Text body")
    }
    let band =
      "fo:keep-with-next=\"always\" fo:background-color=\"\(tint)\" fo:line-height=\"0.4cm\""
    let edge = "fo:padding-left=\"0.4cm\" fo:border-left=\"4pt solid \(tint)\""
    return [
      style(.chapterBand, band + " fo:break-before=\"page\""), style(.firstChapterBand, band),
      style(
        .featureBand,
        "fo:keep-with-next=\"always\" fo:background-color=\"\(tint)\" fo:line-height=\"0.35cm\""
          + " fo:margin-top=\"0.6cm\" fo:margin-bottom=\"0cm\"", #"fo:font-size="4pt""#),
      style(
        .featureEnd,
        "fo:background-color=\"\(tint)\" fo:line-height=\"0.15cm\""
          + " fo:margin-top=\"0.3cm\" fo:margin-bottom=\"0.7cm\"", #"fo:font-size="3pt""#),
      style(.pullQuote, edge, size(1.18)),
      style(
        .keyFigureValue,
        "fo:keep-with-next=\"always\" fo:margin-bottom=\"0cm\" fo:padding=\"0.2cm\""
          + " fo:border-top=\"3pt solid \(tint)\" fo:background-color=\"\(theme.wash)\"",
        "\(font(theme.headingFont)) \(bold) fo:color=\"\(tint)\" \(size(1.9))"),
      style(
        .eventDate, #"fo:keep-with-next="always" fo:margin-top="0.3cm" fo:margin-bottom="0cm""#,
        "\(font(theme.headingFont)) \(bold) fo:color=\"\(tint)\""),
      character(OfficeStyle.accent.name(color), "fo:color=\"\(tint)\""),
    ]
  }

  private var others: [String] {
    [
      character(
        "Internet link",
        "fo:color=\"\(theme.accent)\" style:text-underline-style=\"solid\""),
      character("Index Link", ""),
      // The style that Pandoc gives the words of links.
      character("Definition", "fo:color=\"\(theme.accent)\""),
      character("Source Text", font(theme.codeFont)), character("Bullet Symbols", ""),
      character("Numbering Symbols", ""),
      character("Footnote anchor", #"style:text-position="super 58%""#),
      """
      <text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0" \
      text:footnotes-position="page" text:citation-body-style-name="Footnote_20_anchor"/>
      """,
    ]
  }
}
