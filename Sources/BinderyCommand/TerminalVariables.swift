/// The environment variables that describe the terminal.
struct TerminalVariables {
  /// Whether the terminal understands sequences that move its cursor.
  let allowControl: Bool
  /// Whether messages may have colours.
  let allowColor: Bool

  /// Reads the variables `TERM` and `NO_COLOR` (see no-color.org).
  init(_ variables: [String: String]) {
    allowControl = variables["TERM"] != "dumb"
    allowColor = allowControl && (variables["NO_COLOR"] ?? "").isEmpty
  }
}
