import WorkspaceFiles

/// The files that a build has written.
struct OutputListing {
  /// The location of the edition's output.
  let location: String
  /// The paths in the output, in the order of their names.
  let files: [String]

  /// Lists the files that a build wrote for an edition.
  ///
  /// - Parameter folder: the folder of the build.
  init(of edition: String, at folder: String) {
    let output = Folder(location: "\(folder)/\(EditionBuilder.output)")
    location = output.folder(edition).location
    let prefix = "\(edition)/"
    files = ((try? output.files(under: edition)) ?? []).map { String($0.dropFirst(prefix.count)) }
  }
}
