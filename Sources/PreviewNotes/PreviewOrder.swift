/// The order of `bindery preview` to the program that shows an edition.
///
/// It is the only argument, encoded as JSON.
package struct PreviewOrder: Codable, Sendable, Hashable {
  /// The location of the program that builds.
  package var program: String
  /// The words that called that program, for messages that name the next command.
  package var invocation: String
  /// The location of the workspace.
  package var workspace: String
  /// The name of the edition.
  package var edition: String
  /// The unit whose part of the edition to show; nil for the whole edition.
  package var sector: String?
  /// The port; nil for a free one.
  package var port: Int?
  /// The host that the preview listens on; nil for this machine alone.
  package var host: String?
  /// Whether to start a browser.
  package var opensBrowser = false
  /// Whether to poll the files instead of watching them.
  package var polls = false
  /// Whether to compile a changed plugin.
  package var compilesSwift = false
  /// The address that opens a file in an editor, with `{path}`, `{line}` and `{column}` in it; nil
  /// to name places only.
  package var editor: String?

  /// Makes an order with the defaults.
  package init(program: String, invocation: String, workspace: String, edition: String) {
    self.program = program
    self.invocation = invocation
    self.workspace = workspace
    self.edition = edition
  }
}
