import Planning
public import SectorKit
public import WorkspaceFiles
import Writers

/// The folder that contains `Configs/`, `Templates/` and `Plugins/`.
public struct Workspace: Sendable {
  /// The folder.
  public let root: Folder

  /// Makes a workspace from its folder.
  public init(root: Folder) { self.root = root }

  /// The nearest enclosing folder that contains `Configs/`; nil if there is none.
  public init?(around location: String) {
    var candidate = location
    while true {
      let folder = Folder(location: candidate)
      if folder.folder("Configs").exists {
        self.init(root: folder)
        return
      }
      guard let slash = candidate.lastIndex(of: "/"), candidate != "/" else { return nil }
      candidate = slash == candidate.startIndex ? "/" : String(candidate[..<slash])
    }
  }

  /// The folder of all editions.
  public var editions: Folder { root.folder("Configs") }

  /// The folder of page templates and, in `sections`, of layouts.
  public var templates: Folder { root.folder("Templates") }

  /// The name of the folder of layouts in `Templates/`.
  package static let layouts = "sections"

  /// The content folder of a unit.
  public func content(of sector: SectorDescription) -> Folder {
    plugins.folder("\(sector.folder)/Content")
  }

  /// The folder of all units.
  package var plugins: Folder { root.folder("Plugins") }

  /// The names of the editions: the folders in `Configs/` with a `report.yaml`, or with a file
  /// intended as one.
  ///
  /// A name that is not UTF-8 is listed in the form of messages, which no edition can have as a
  /// name.
  public func editionNames() throws(FileProblem) -> [String] {
    try editions.folders().filter { name in
      let folder = editions.folder(name)
      return folder.mayContain(EditionFile.name) || EditionFile.misnamed(in: folder) != nil
    } + editions.illegibleFolders(holding: EditionFile.name)
  }

  /// The layouts in `Templates/sections/`.
  package func layoutNames() throws(FileProblem) -> [String] {
    try templates.files(under: Self.layouts).compactMap { file in
      guard file.hasSuffix(LayoutTemplate.suffix) else { return nil }
      return String(file.dropFirst(Self.layouts.count + 1).dropLast(LayoutTemplate.suffix.count))
    }
  }
}
