/// Text above or below the line, in formats that have nothing but characters.
enum SmallText {
  private static let raisedCharacters = characters(
    "0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ")
  private static let raisedLetters = characters(
    "abcdefghijklmoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻ")
  private static let loweredCharacters = characters("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")
  /// The ends of ordinals, which are as readable on the line.
  private static let ordinals: Set<String> = [
    "st", "nd", "rd", "th", "er", "re", "ère", "ers", "nde", "ème", "ème", "me", "os", "as", "ro",
  ]
  private static let marks = ["TM": "™", "SM": "℠"]

  /// Text above the line: `⁶`, or `^x` where there are no such characters.
  static func raised(_ content: [Inline]) -> [Inline] {
    guard let text = content.soleText else { return enclosed("^", content) }
    if let mark = marks[text] { return [.text(mark)] }
    if ordinals.contains(text) || !text.contains(where: { $0.isLetter || $0.isNumber }) {
      return [.text(text)]
    }
    if let small = converted(text, by: raisedCharacters) { return [.text(small)] }
    if text.count == 1, let small = converted(text, by: raisedLetters) { return [.text(small)] }
    return enclosed("^", content)
  }

  /// Text below the line: `₂`, or `_x` where there are no such characters.
  static func lowered(_ content: [Inline]) -> [Inline] {
    guard let text = content.soleText else { return enclosed("_", content) }
    if let small = converted(text, by: loweredCharacters) { return [.text(small)] }
    return enclosed("_", content)
  }

  private static func enclosed(_ mark: String, _ content: [Inline]) -> [Inline] {
    if content.isEmpty { return [] }
    if content.soleText?.count == 1 { return [.text(mark)] + content }
    return [.text("\(mark)(")] + content + [.text(")")]
  }

  private static func converted(_ text: String, by table: [Character: Character]) -> String? {
    var result = ""
    for character in text {
      guard let small = table[character] else { return nil }
      result.append(small)
    }
    return result
  }

  private static func characters(_ usual: String, _ small: String) -> [Character: Character] {
    Dictionary(zip(usual, small)) { first, _ in first }
  }
}

extension [Inline] {
  /// The text where there is nothing else; nil where there is.
  fileprivate var soleText: String? {
    var text = ""
    for inline in self {
      guard case .text(let run) = inline else { return nil }
      text += run
    }
    return text.isEmpty ? nil : text
  }
}
