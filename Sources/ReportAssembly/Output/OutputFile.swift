/// A file of an edition's output.
struct OutputFile: Sendable {
  /// The path inside the edition's output folder.
  var path: String
  var bytes: [UInt8]
}
