package import Document
package import Wording

extension Figures {
  /// The figures to be read at a glance, without those that are nothing.
  package func tiles(_ words: Words) -> [KeyFigure] {
    let names = words.figures
    return [
      tile(activities, names.activities, words),
      tile(participants, names.participants, words),
      tile(viewers, names.viewers, words),
      tile(countries, names.countries, words, basis: names.basisOfCountries),
      tile(partners, names.partners, words, basis: names.basisOfPartners),
      tile(publications, names.publications, words, basis: names.basisOfPublications),
    ].compactMap(\.self)
  }

  private func tile(
    _ count: Int, _ noun: CountedNoun, _ words: Words, basis: String? = nil
  ) -> KeyFigure? {
    guard count > 0 else { return nil }
    return KeyFigure(
      value: PeopleCount.grouped(count, words), label: noun.form(for: count), basis: basis)
  }

  private func tile(_ total: PeopleTotal?, _ noun: CountedNoun, _ words: Words) -> KeyFigure? {
    guard let total, total.count.count > 0 else { return nil }
    return KeyFigure(
      value: total.count.text(words), label: noun.form(for: total.count.count),
      basis: words.figures.statedIn(total.stated, total.records))
  }
}
