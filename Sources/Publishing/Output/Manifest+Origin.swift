extension Manifest {
  /// Where an output file comes from that was made of others.
  struct Origin: Sendable {
    /// The engine that made it; nil if it was Bindery itself.
    var engine: String?
    /// The engine's version, if it told one.
    var version: String?
    /// The files that it was made of, as paths in the workspace or in the output folder.
    var inputs: [String]
  }
}

extension Manifest.Output: Encodable {
  private enum Key: String, CodingKey {
    case engine, inputs, path, sha256, size, version
  }

  /// Writes the entry, with what it was made of beside what it is.
  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encodeIfPresent(origin?.engine, forKey: .engine)
    try values.encodeIfPresent(origin?.inputs, forKey: .inputs)
    try values.encode(path, forKey: .path)
    try values.encode(sha256, forKey: .sha256)
    try values.encode(size, forKey: .size)
    try values.encodeIfPresent(origin?.version, forKey: .version)
  }
}
