import Records

/// The appendix that states the source and the locations of every figure of the edition.
struct SourceCollection: Collection {
  let name = "sources"
  let fields: [String] = []
  let showsRecords = false
  let isOfEdition = true
  let layoutNames: [String: LayoutShape] = [:]

  /// Nothing yet: the figures are known once all other sections are assembled.
  func collect(_ request: CollectionRequest) -> CollectedRecords {
    CollectedRecords(rows: [], files: []) { [] }
  }
}
