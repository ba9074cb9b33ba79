import WorkspaceFiles

extension Folder {
  /// The workspace that contains a file, which is the nearest folder around it with a folder
  /// `Configs`; nil if there is none.
  static func workspace(around file: String) -> Folder? {
    var location = file[...]
    while let slash = location.lastIndex(of: "/") {
      location = location[..<slash]
      let folder = Folder(location: String(location))
      if !location.isEmpty, folder.contains("Configs") { return folder }
    }
    return nil
  }
}
