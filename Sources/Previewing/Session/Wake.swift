/// The reasons for a preview to wake up.
enum Wake: Sendable {
  /// Files have changed.
  case changes
  /// The program that builds has a new version.
  case program
  /// Somebody has come back to the page, and wants to be sure.
  case check
  /// Somebody looks at a format that an engine makes, of the output with a number.
  case make(format: String, number: Int)
}
