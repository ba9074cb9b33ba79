import Document
import Findings
import Wording

/// Counts the content of a part of an edition.
struct PartSurvey: TreeVisitor {
  private(set) var words = 0
  private(set) var missingPhotographs = 0
  /// The folders of the units that wrote in it; an empty name means the editor's.
  private(set) var folders: Set<String> = []
  /// Where the part begins.
  private(set) var first: Place?
  private var lastPath: String?

  mutating func visit(_ block: Block) {
    if case .figure(let figure) = block.kind, figure.image == nil { missingPhotographs += 1 }
    guard let place = block.place else { return }
    if first == nil { first = place }
    guard place.path != lastPath else { return }
    lastPath = place.path
    let parts = place.path.split(separator: "/", maxSplits: 2)
    folders.insert(parts.count > 2 && parts[0] == "Plugins" ? String(parts[1]) : "")
  }

  mutating func visit(_ inline: Inline) {
    switch inline {
    case .text(let text), .code(let text): words += text.wordCount
    default: break
    }
  }

  /// Adds the content of another part, which follows this one.
  mutating func add(_ other: PartSurvey) {
    words += other.words
    missingPhotographs += other.missingPhotographs
    folders.formUnion(other.folders)
    first = first ?? other.first
  }
}

extension String {
  /// The number of words: runs between spaces that have a letter or a number; Chinese and Japanese
  /// are counted by characters, as they are where a text has a limit.
  fileprivate var wordCount: Int {
    var count = 0
    var isInWord = false
    for scalar in unicodeScalars {
      if scalar.isWhiteSpace {
        isInWord = false
      } else if scalar.isOfWord {
        let isWord = scalar.isIdeographic
        if isWord || !isInWord { count += 1 }
        isInWord = !isWord
      }
    }
    return count
  }
}

extension Unicode.Scalar {
  fileprivate var isOfWord: Bool {
    guard isASCII else { return properties.isAlphabetic || properties.numericType != nil }
    return (UInt32(0x30)...0x39).contains(value) || (UInt32(0x61)...0x7A).contains(value | 0x20)
  }
}
