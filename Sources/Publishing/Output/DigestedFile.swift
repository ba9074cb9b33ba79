import Platform
import WorkspaceFiles

/// An output file written in parts and digested at the same time.
final class DigestedFile {
  /// The number of bytes to buffer before writing: enough to keep calls few, and few enough to stay
  /// in the processor's cache until they are digested.
  private static let bufferSize = 256 << 10

  private let path: String
  private let file: NewFile
  private let digest = Digest()
  private var size = 0
  private var buffer: [UInt8] = []
  private var problem: FileProblem?

  /// Creates the file in an output folder.
  init(_ path: String, in folder: OutputFolder) throws(FileProblem) {
    self.path = path
    file = try folder.makeFile(path)
  }

  /// Appends bytes.
  ///
  /// After a problem, nothing more is written; ``finish()`` reports it.
  func append(_ bytes: [UInt8]) {
    if buffer.count + bytes.count > Self.bufferSize {
      write(buffer)
      buffer.removeAll(keepingCapacity: true)
    }
    if bytes.count > Self.bufferSize { write(bytes) } else { buffer += bytes }
  }

  /// Writes the remaining bytes.
  ///
  /// - Returns: the manifest's entry for the file.
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
