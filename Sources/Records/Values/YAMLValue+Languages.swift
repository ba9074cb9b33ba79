import Document
import Wording
import YAMLReader

extension YAMLValue where Output == [Inline] {
  /// A text of one line whose words may be in other languages, such as
  /// `The theme “[助](language:zh)”`.
  static var textInLanguages: YAMLValue {
    YAMLValue<String>.text.map { text, node, diagnostics in
      guard text.utf8.contains(UInt8(ascii: "]")) else { return [.text(text)] }
      return TextLinks(text, scheme: LinkScheme.language).parts.compactMap { part in
        switch part {
        case .text(let text): return text.isEmpty ? nil : .text(String(text))
        case .link(let link):
          guard LanguageTag.isValid(link.target) else {
            diagnostics.report(.languageTag(link.target, at: node.place))
            return .text(link.words)
          }
          return link.words.isEmpty ? nil : .language(link.target, [.text(link.words)])
        }
      }
    }
  }
}
