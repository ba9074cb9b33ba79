package import Planning
package import Records
import Synchronization
package import Wording

/// The figures that an edition can name: those that units declare, and those computed from the
/// records that the edition takes.
package final class EditionFigures: Sendable {
  /// The vocabulary of the edition's language.
  package let words: Words
  /// The unit in the IDs of sums over all units.
  private static let everyUnit = "all"

  /// The number of characters around a figure that may hold its unit and its qualifier.
  private static let reach = 100

  private let book: FigureBook
  private let computed: ComputedFigures
  /// The units of the edition, in its order.
  private let units: [String]
  private let library: ContentLibrary
  private let selection: RecordSelection
  private let known = Mutex<[String: EditionFigure?]>([:])
  private let selections = Mutex<[String: RecordSet]>([:])

  /// Makes the figures of an edition.
  ///
  /// - Parameter units: the IDs of the units whose records a collection without `from` takes.
  package init(
    of plan: EditionPlan, units: [String], in library: ContentLibrary, _ collections: Collections,
    _ book: FigureBook
  ) {
    words = plan.words
    self.book = book
    self.units = units
    self.library = library
    computed = ComputedFigures(types: collections.recordTypes)
    selection = RecordSelection(
      period: plan.period?.value, isOfArticles: plan.kind.dating == .article)
  }

  /// Makes the figures for a text on its own: those that units declare.
  package init(declaredIn book: FigureBook, words: Words) {
    self.words = words
    self.book = book
    units = []
    library = ContentLibrary.empty
    computed = ComputedFigures(types: [])
    selection = RecordSelection(period: nil)
  }

  /// The names of the figures computed for every unit, without the unit.
  package static let computedNames = ComputedFigures(types: RecordKinds.standard.types).names

  /// The figure with an ID; nil if there is none.
  package subscript(id: String) -> EditionFigure? {
    if let figure = known.withLock({ $0[id] }) { return figure }
    let figure = figure(id)
    known.withLock { $0[id] = .some(figure) }
    return figure
  }

  /// The declaration of a figure; nil if the ID has none.
  package func declared(_ id: String) -> PublishedFigure? {
    Self.parts(of: id).flatMap { book.figures(of: $0.sector)[id] }
  }

  private static func parts(of id: String) -> (sector: String, name: String)? {
    id.firstIndex(of: ".").map { (String(id[..<$0]), String(id[id.index(after: $0)...])) }
  }

  private func figure(_ id: String) -> EditionFigure? {
    guard let (sector, name) = Self.parts(of: id) else { return nil }
    if let declared = declared(id) {
      return EditionFigure(
        id: id, amount: declared.amount, declared: declared, owner: book.name(of: sector))
    }
    guard !computed.types.isEmpty, computed.names.contains(name) else { return nil }
    let isOfAll = sector == Self.everyUnit
    guard isOfAll || units.contains(sector) else { return nil }
    let records = (isOfAll ? units : [sector]).compactMap(selected)
    return EditionFigure(
      id: id, amount: computed.amount(of: name, in: records), declared: nil,
      owner: isOfAll ? nil : book.name(of: sector))
  }

  /// The records of a unit that the edition takes; nil if there is no such unit.
  private func selected(_ unit: String) -> RecordSet? {
    if let known = selections.withLock({ $0[unit] }) { return known }
    let records = library[unit]?.content?.records.selected(by: selection)
    selections.withLock { $0[unit] = records }
    return records
  }

  /// The IDs of all figures, declared ones before computed ones.
  package var ids: [String] {
    book.sectors.flatMap { book.figures(of: $0).keys.sorted() }
      + (computed.types.isEmpty ? [] : units + [Self.everyUnit]).flatMap { unit in
        computed.names.map { "\(unit).\($0)" }
      }
  }

  /// A figure as the edition's language writes it; nil if there is none, or nothing to say.
  ///
  /// The unit is left out where the text behind goes on with it, and the qualifier where the text
  /// before ends with one.
  package func text(of id: String, before: Substring, behind: Substring) -> String? {
    guard let amount = self[id]?.amount else { return nil }
    let rest = behind.prefix(Self.reach).drop { $0.isWhitespace }.lowercased()
    let unit = amount.unitText(words)?.lowercased()
    let goesOn = unit.map { rest.hasPrefix($0) } ?? false
    let isQualified = words.endsInQualifier(before.suffix(Self.reach).lowercased())
    return amount.text(words, hasUnit: !goesOn, hasQualifier: !isQualified)
  }
}
