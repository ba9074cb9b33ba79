package import Assembling
import Findings
import Records
import Wording

/// A figure in an edition's manifest: its statement in the edition, its source and its locations.
package struct ManifestFigure: Encodable, Sendable {
  /// A place of the edition that shows the figure.
  struct Mention: Encodable {
    var section: String
    var anchor: String
    var text: String
    /// Where a person wrote it: path, line and column.
    var place: String?
  }

  var id: String
  var value: JSONNumber
  var unit: String?
  var qualifier: String?
  var date: String?
  var source: String?
  /// Where the figure is declared: path, line and column; nil if it is computed.
  var declared: String?
  var shown: [Mention]

  /// The figures of an edition, in the order that they are first shown.
  package static func all(in edition: AssembledEdition, _ figures: EditionFigures) -> [Self] {
    var order: [String] = []
    var uses: [String: [FigureUse]] = [:]
    for use in edition.figureUses {
      if uses[use.id] == nil { order.append(use.id) }
      uses[use.id, default: []].append(use)
    }
    return order.compactMap { id in
      guard let figure = figures[id], let amount = figure.amount else { return nil }
      return ManifestFigure(
        id: id, value: JSONNumber(amount.quantity), unit: amount.unit,
        qualifier: amount.qualifier?.rawValue, date: figure.declared?.date?.description,
        source: figure.declared?.source, declared: figure.declared?.place.start.description,
        shown: uses[id, default: []].map {
          Mention(
            section: $0.section.title, anchor: $0.section.anchor, text: $0.words,
            place: $0.place?.start.description)
        })
    }
  }
}

/// A number in JSON, whole if it has no decimals.
struct JSONNumber: Encodable {
  private let quantity: Quantity

  init(_ quantity: Quantity) { self.quantity = quantity }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let whole = quantity.whole {
      try container.encode(whole)
    } else {
      try container.encode(Double(quantity.description) ?? 0)
    }
  }
}
