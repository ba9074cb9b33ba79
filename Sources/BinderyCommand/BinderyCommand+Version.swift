extension BinderyCommand {
  /// The version of the program.
  public static let version = "1.0.0"
}
