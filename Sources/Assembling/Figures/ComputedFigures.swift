import Records
import Wording

/// The figures that need no declaration: the number of records of each kind, the sums of their counts
/// of people, and the number of countries.
struct ComputedFigures {
  /// The kinds of records.
  let types: [any Record.Type]
  /// The names of the figures, without the unit.
  let names: [String]

  /// The name of the figure that counts countries where activities took place.
  private static let countries = "countries"

  /// The figures over records of some kinds.
  init(types: [any Record.Type]) {
    self.types = types
    var names: [String] = []
    for type in types where type.count(in: []) != nil { names.append(type.kindName) }
    for type in types { names += type.peopleFields.filter { !names.contains($0) } }
    self.names = names + [Self.countries].filter { !names.contains($0) }
  }

  /// A figure over the records of one or more units.
  ///
  /// - Returns: nil if there is no figure of that name, or if no record states a number.
  func amount(of name: String, in records: [RecordSet]) -> FigureAmount? {
    if let type = types.first(where: { $0.kindName == name }), let count = type.count(in: records) {
      return FigureAmount(Quantity(count), unit: Self.nouns.contains(name) ? name : nil)
    }
    if let type = types.first(where: { $0.peopleFields.contains(name) }) {
      return type.total(of: name, in: records).map {
        FigureAmount(Quantity($0.count.count), unit: name, qualifier: $0.count.qualifier)
      }
    }
    guard name == Self.countries else { return nil }
    return FigureAmount(Quantity(Figures.countries(in: records)), unit: name)
  }

  /// The kinds whose records have a noun in every language.
  private static let nouns = ["activities", "partners", "publications"]
}
