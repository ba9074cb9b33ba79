package import Findings
package import Records

/// An edition in a run over all editions, once all of them are built.
package struct EditionInRun {
  /// The edition's name.
  package let name: String
  /// The activities of the edition's period that no edition shows, each listed for one edition
  /// only.
  package let unused: [Activity]

  /// The dates of records years after the period of every edition, for one edition only.
  package let beyond: [Located<DateSpan>]

  /// Makes an edition of a run.
  package init(name: String, unused: [Activity], beyond: [Located<DateSpan>] = []) {
    self.name = name
    self.unused = unused
    self.beyond = beyond
  }
}
