import Document
import Theming

/// The rules that style sheets take from theme.yaml: custom properties, and faces of substitute
/// fonts.
///
/// Nothing in it is fetched: the faces are fonts of the reader's own machine, at the size that
/// makes them as wide as the theme's font.
struct ThemeStyle {
  private let theme: Theme

  /// The style of a theme.
  init(_ theme: Theme) { self.theme = theme }

  /// The rules, to go before those of the style sheet; empty for a theme without a theme.yaml.
  var rules: String {
    guard theme.isDeclared else { return "" }
    return faces + """
      :root {
      \(properties.map { "  --\($0.name): \($0.value);\n" }.joined())}
      @media screen and (prefers-color-scheme: dark) {
      :root {
      \(colors(theme.dark).map { "  --\($0.name): \($0.value);\n" }.joined())\
        --chart-accent: \(theme.colors.accent.hex);
      }
      }

      """
  }

  private typealias Property = (name: String, value: String)

  private var properties: [Property] {
    let sizes = theme.sizes
    var properties = colors(theme.colors)
    for (role, font) in theme.fonts.named {
      properties.append(("font-\(role)", stack(of: font)))
      // Mail repeats it in every element.
      properties.append(
        (
          "mail-\(role)",
          (font.fallbacks.last.map { [$0] } ?? []).map(Self.quoted).joined()
            + (font.fallbacks.isEmpty ? "" : ", ") + font.style.rawValue
        ))
    }
    // Mail has its dark rules in its head, and cannot set properties anew.
    for (name, color) in colors(theme.dark) { properties.append(("dark-\(name)", color)) }
    properties.append(("root-size", Self.number(sizes.text / 16 * 100) + "%"))
    properties.append(("print-size", Self.number(sizes.print) + "pt"))
    // As many average letters of running text as the theme says.
    properties.append(
      ("measure", Self.number(sizes.measure * theme.fonts.text.width) + "rem"))
    for level in 1...6 {
      properties.append(("size-\(level)", Self.number(sizes.heading(level)) + "rem"))
    }
    return properties
  }

  private func colors(_ colors: ThemeColors) -> [Property] {
    ThemeColors.Name.allCases.map { ($0.rawValue, colors[$0].hex) }
  }

  // MARK: Fonts

  private func stack(of font: ThemeFont) -> String {
    var names = [Self.quoted(font.name)]
    for other in font.fallbacks {
      if isAdjusted(other, for: font) { names.append(Self.quoted("\(other) as \(font.name)")) }
      names.append(Self.quoted(other))
    }
    return (names + [font.style.rawValue]).joined(separator: ", ")
  }

  /// Whether a font is a substitute with an adjusted size.
  private func isAdjusted(_ name: String, for font: ThemeFont) -> Bool {
    guard let size = FontWidth.size(of: name, as: font.name) else { return false }
    return abs(size - 100) >= 1
  }

  private static let variants = [
    (name: "", style: "normal", weight: "400"), (name: " Italic", style: "italic", weight: "400"),
    (name: " Bold", style: "normal", weight: "700"),
    (name: " Bold Italic", style: "italic", weight: "700"),
  ]

  private var faces: String {
    var done: Set<String> = []
    var text = ""
    for (_, font) in theme.fonts.named {
      for other in font.fallbacks where isAdjusted(other, for: font) {
        let name = "\(other) as \(font.name)"
        guard done.insert(name).inserted,
          let size = FontWidth.size(of: other, as: font.name)
        else { continue }
        for variant in Self.variants {
          text +=
            "@font-face { font-family: \(Self.quoted(name)); src: local(\(Self.quoted(other + variant.name))); "
            + "font-style: \(variant.style); font-weight: \(variant.weight); "
            + "size-adjust: \(Self.number(size))%; }\n"
        }
      }
    }
    return text
  }

  // MARK: Text

  /// A name as a string of CSS, without characters that could end it.
  private static func quoted(_ name: String) -> String {
    "\"" + name.filter { $0.isLetter || $0.isNumber || " -_.'".contains($0) } + "\""
  }

  /// A number with at most three digits behind its point.
  static func number(_ number: Double) -> String {
    let thousandths = Int((number * 1000).rounded())
    var text = "\(thousandths / 1000)"
    let rest = thousandths % 1000
    if rest != 0 {
      let digits = String(1000 + rest).dropFirst()
      text += "." + digits.prefix(digits.count - digits.reversed().prefix { $0 == "0" }.count)
    }
    return text
  }
}
