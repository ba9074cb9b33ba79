/// What a build is doing.
public enum BuildStep: Sendable, Hashable {
  /// Reads the units' content.
  case reading
  /// Puts an edition together.
  case building(edition: String)
  /// Writes a folder of outputs.
  case writing(folder: String, in: String)
  /// Has an outside engine make a file of an edition.
  case running(engine: String, edition: String)
  /// Waits for another build that writes to the same folder.
  case waiting(folder: String)

  /// The step in a few words.
  public var phrase: String {
    switch self {
    case .reading: "reading content"
    case .building(let edition): "building \(edition)"
    case .writing(let folder, _): "writing \(folder)"
    case .running(let engine, let edition): "running \(engine) for \(edition)"
    case .waiting(let folder): "waiting for another build of \(folder)"
    }
  }
}
