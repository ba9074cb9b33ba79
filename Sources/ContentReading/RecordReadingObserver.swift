package import Records

/// Follows the reading of records whose kind a plugin declares: code of the plugin runs meanwhile, and
/// may bring the process down.
package protocol RecordReadingObserver: Sendable {
  /// A record is about to be read on the calling thread.
  func willRead(_ kind: any Record.Type)
  /// The record was read.
  func didRead(_ kind: any Record.Type)
}
