package import Findings

/// A value that two records spell differently and that is one group.
package struct Spelling: Sendable {
  /// The field by which records are grouped.
  package var field: String
  /// The spelling under which the group is shown, and a record that has it.
  package var shown: Located<String>
  /// Another one, and the first record that has it.
  package var other: Located<String>
}
