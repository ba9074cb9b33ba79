extension YAMLNode {
  /// The same bytes for nodes that say the same, and others for nodes that do not.
  public var fingerprint: [UInt8] {
    var bytes: [UInt8] = []
    addFingerprint(to: &bytes)
    return bytes
  }

  private func addFingerprint(to bytes: inout [UInt8]) {
    switch kind {
    case .scalar:
      bytes.append(isNull ? 0 : 1)
      if let line { bytes += line.utf8 }
    case .sequence:
      bytes.append(2)
      for item in items { item.addFingerprint(to: &bytes) }
    case .mapping:
      bytes.append(3)
      for pair in pairs.sorted(by: { $0.name < $1.name }) {
        pair.key.addFingerprint(to: &bytes)
        pair.value.addFingerprint(to: &bytes)
      }
    }
    bytes.append(4)
  }
}
