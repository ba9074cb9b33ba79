package import Records

/// Follows the reading of records whose kind a plugin declares: code of the plugin runs meanwhile, and
/// may bring the process down.
package protocol RecordReadingObserver: Sendable {
  /// The calling thread is about to read a record.
  func willRead(_ kind: any Record.Type)
  /// The reading of the record has ended.
  func didRead(_ kind: any Record.Type)
}
