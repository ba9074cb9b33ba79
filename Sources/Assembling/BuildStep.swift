/// A step of a build.
public enum BuildStep: Sendable, Hashable {
  /// Reading the units' content.
  case reading
  /// Assembling an edition.
  case building(edition: String)
  /// Writing an output folder.
  case writing(folder: String, in: String)
  /// Running an outside engine to make a file of an edition.
  case running(engine: String, edition: String)
  /// Waiting for another build that writes to the same folder.
  case waiting(folder: String)

  /// A short description of the step.
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
