package import Records

/// One edition of a run over all editions, when every one of them is built.
package struct EditionInRun {
  /// The edition's name.
  package let name: String
  /// The activities of its period that no edition shows and that no edition before it was asked for.
  package let unused: [Activity]

  /// Names an edition.
  package init(name: String, unused: [Activity]) {
    self.name = name
    self.unused = unused
  }
}
