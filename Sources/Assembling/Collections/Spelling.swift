package import Findings

/// A value that two records spell differently, though it forms one group.
package struct Spelling: Sendable {
  /// The field that groups the records.
  package var field: String
  /// The spelling that titles the group, and a record that has it.
  package var shown: Located<String>
  /// Another one, and the first record that has it.
  package var other: Located<String>
}
