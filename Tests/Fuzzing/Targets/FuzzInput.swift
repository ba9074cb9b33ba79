import WorkspaceFiles

/// An input read from a file.
public struct FuzzInput: Sendable {
  /// The bytes of the input.
  public let bytes: [UInt8]

  /// Reads a file.
  public init(path: String) throws { bytes = try FileContent.read(path) }
}
