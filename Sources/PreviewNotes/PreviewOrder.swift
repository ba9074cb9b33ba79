/// The order of `bindery preview` to the program that shows an edition.
///
/// It is passed on as the only argument, encoded as JSON.
package struct PreviewOrder: Codable, Sendable, Hashable {
  /// The location of the program that builds.
  package var program: String
  /// The words that called that program, for messages that name the next command.
  package var invocation: String
  /// The location of the workspace.
  package var workspace: String
  /// The name of the edition.
  package var edition: String
  /// The unit whose part of the edition is shown; nil for the whole edition.
  package var sector: String?
  /// The port; nil for a free one.
  package var port: Int?
  /// The host that the preview listens on; nil for this machine alone.
  package var host: String?
  /// Whether a browser is started.
  package var opensBrowser = false
  /// Whether files are looked at again and again instead of being watched.
  package var polls = false
  /// Whether a changed plugin is compiled.
  package var compilesSwift = false
  /// The address that opens a file in an editor, with `{path}`, `{line}` and `{column}` in it; nil if
  /// places are only named.
  package var editor: String?

  /// Makes an order with the defaults.
  package init(program: String, invocation: String, workspace: String, edition: String) {
    self.program = program
    self.invocation = invocation
    self.workspace = workspace
    self.edition = edition
  }
}
