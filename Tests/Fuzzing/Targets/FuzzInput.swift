import WorkspaceFiles

/// An input in a file.
public struct FuzzInput: Sendable {
  /// The input.
  public let bytes: [UInt8]

  /// Reads a file.
  public init(path: String) throws { bytes = try FileContent.read(path) }
}
