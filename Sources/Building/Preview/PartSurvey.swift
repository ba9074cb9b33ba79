import Document
import Findings

/// Counts what a part of an edition holds.
struct PartSurvey: TreeVisitor {
  private(set) var words = 0
  private(set) var missingPhotographs = 0
  /// The folders of the units that wrote in it; an empty name stands for the editor's.
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
    case .text(let text), .code(let text):
      words += text.split(whereSeparator: \.isWhitespace).count {
        $0.contains(where: \.isLetterOrNumber)
      }
    default: break
    }
  }
}

extension Character {
  fileprivate var isLetterOrNumber: Bool { isLetter || isNumber }
}
