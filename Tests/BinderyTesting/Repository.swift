/// The checkout that contains the compiled tests.
public enum Repository {
  /// The location of the checkout on this machine.
  public static let location: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)  // Tests/BinderyTesting/Repository.swift
    return parts.joined(separator: "/")
  }()
}
