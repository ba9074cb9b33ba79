import Platform
import WorkspaceFiles

/// A file of an edition's output that is written part after part and digested on the way.
final class DigestedFile {
  /// How many bytes are collected before they are written: few calls, and few enough bytes to stay in
  /// the processor's cache until they are digested.
  private static let bufferSize = 256 << 10

  private let path: String
  private let file: NewFile
  private let digest = Digest()
  private var size = 0
  private var buffer: [UInt8] = []
  private var problem: FileProblem?

  /// Makes the file in a folder of outputs.
  init(_ path: String, in folder: OutputFolder) throws(FileProblem) {
    self.path = path
    file = try folder.makeFile(path)
  }

  /// Adds bytes at the end.
  ///
  /// After a problem nothing more is written; ``finish()`` tells of it.
  func append(_ bytes: [UInt8]) {
    if buffer.count + bytes.count > Self.bufferSize {
      write(buffer)
      buffer.removeAll(keepingCapacity: true)
    }
    if bytes.count > Self.bufferSize { write(bytes) } else { buffer += bytes }
  }

  /// Writes what is left.
  ///
  /// - Returns: what the manifest says of the file.
  func finish() throws(FileProblem) -> Manifest.Output {
    write(buffer)
    if let problem { throw problem }
    return Manifest.Output(path: path, sha256: digest.finish(), size: size)
  }

  private func write(_ bytes: [UInt8]) {
    guard problem == nil else { return }
    do {
      try file.append(bytes)
      digest.add(bytes)
      size += bytes.count
    } catch {
      problem = FileProblem(error)
    }
  }
}
