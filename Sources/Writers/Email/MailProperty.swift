import Wording

/// The CSS properties that mail clients understand.
enum MailProperty {
  /// A property with its value.
  typealias Declaration = (name: Substring, value: Substring)

  /// The properties passed on as they are.
  private static let plain: Set<Substring> = [
    "color", "background-color", "font", "font-family", "font-size", "font-style", "font-weight",
    "line-height", "letter-spacing", "text-align", "text-decoration", "text-transform",
    "vertical-align", "white-space", "margin", "margin-top", "margin-right", "margin-bottom",
    "margin-left", "padding", "padding-top", "padding-right", "padding-bottom", "padding-left",
    "border", "border-top", "border-right", "border-bottom", "border-left", "border-collapse",
    "border-spacing", "border-color", "border-width", "border-style", "width", "max-width",
    "height", "max-height", "display", "overflow", "opacity", "list-style", "list-style-type",
    "font-variant-numeric",
  ]

  /// Names by the direction of writing, which mail needs by side.
  private static let sides: [Substring: Substring] = [
    "border-inline-start": "border-left", "padding-inline-start": "padding-left",
    "margin-inline-start": "margin-left", "margin-inline-end": "margin-right",
    "background": "background-color",
  ]

  /// The declarations of a rule, with their values as written.
  static func declarations(_ body: Substring) -> [Declaration] {
    body.split(separator: ";").compactMap { declaration in
      guard let colon = declaration.firstIndex(of: ":") else { return nil }
      let name = declaration[..<colon].trimmed
      let value = declaration[declaration.index(after: colon)...].trimmed
      return name.isEmpty || value.isEmpty ? nil : (name, value)
    }
  }

  /// A declaration in the form that clients understand; nil if there is none.
  ///
  /// - Parameter variables: the custom properties, those of the innermost element last.
  static func supported(
    _ name: Substring, _ value: Substring, variables: [[Substring: Substring]]
  ) -> Declaration? {
    let name = sides[name] ?? name
    guard plain.contains(name), let value = resolved(value, variables, depth: 0) else {
      return nil
    }
    for unknown in ["(", "url", "flex", "grid", "max-content", "!"] where value.contains(unknown) {
      return nil
    }
    if name == "text-align", value == "start" { return (name, "left") }
    if name == "text-align", value == "end" { return (name, "right") }
    return (name, inPixels(value))
  }

  /// The value with custom properties replaced; nil if one is unknown.
  private static func resolved(
    _ value: Substring, _ variables: [[Substring: Substring]], depth: Int
  ) -> Substring? {
    guard let start = value.firstRange(of: "var(") else { return value }
    guard depth < 8, let end = value[start.upperBound...].firstIndex(of: ")") else { return nil }
    let inner = value[start.upperBound..<end].split(separator: ",", maxSplits: 1)
    guard let name = inner.first?.trimmed else { return nil }
    let known = variables.reversed().lazy.compactMap { $0[name] }.first
    guard let replacement = known ?? (inner.count > 1 ? inner[1].trimmed : nil) else { return nil }
    let text = value[..<start.lowerBound] + replacement + value[value.index(after: end)...]
    return resolved(text[...], variables, depth: depth + 1)
  }

  /// The value with lengths by the root's size in pixels, since clients differ on that size.
  private static func inPixels(_ value: Substring) -> Substring {
    guard value.contains("rem") else { return value }
    return value.split(separator: " ").map { part -> String in
      guard part.hasSuffix("rem"), let length = Double(part.dropLast(3)) else {
        return String(part)
      }
      return "\(Int((length * 16).rounded()))px"
    }.joined(separator: " ")[...]
  }
}
