import Platform

extension Manifest.Output {
  /// The number of bytes digested at a time.
  private static let chunkSize = 256 << 10

  /// Digests an existing file.
  ///
  /// - Parameters:
  ///   - location: the location of the file on this machine.
  ///   - path: its path in the output folder.
  init(digesting location: String, as path: String) throws(SystemError) {
    let file = try ReadableFile(location, follow: false)
    let digest = Digest()
    var size = 0
    while true {
      let bytes = try file.next(Self.chunkSize)
      if bytes.isEmpty { break }
      digest.add(bytes)
      size += bytes.count
    }
    self.init(path: path, sha256: digest.finish(), size: size)
  }
}
