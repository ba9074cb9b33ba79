/// A file of the workspace that is published beside the report.
public struct Asset: Sendable, Hashable {
  /// The folder of its unit or edition, relative to the workspace.
  public var folder: String
  /// The file's path inside that folder.
  public var path: String
  /// The unit's or edition's id, which keeps files of the same name apart.
  public var owner: String

  /// Names a file.
  public init(folder: String, path: String, owner: String) {
    self.folder = folder
    self.path = path
    self.owner = owner
  }

  /// Where the file stands in the workspace.
  public var workspacePath: String { "\(folder)/\(path)" }

  /// Where the file stands beside the published document.
  public var publishedPath: String { "assets/\(owner)/\(path)" }
}
