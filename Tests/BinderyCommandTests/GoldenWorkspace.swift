import BinderyTesting
import Foundation
import SectorKit

/// The workspace in `Tests/Workspace`, which goldens are made of.
///
/// It belongs to the engine alone: what the units and editors of this repository write changes none
/// of its outputs.
enum GoldenWorkspace {
  static let location = "\(Repository.location)/Tests/Workspace"

  static let plugins: [any SectorPlugin] = [HealthPlugin(), WaterPlugin()]

  /// The names of its editions.
  static let editions = ["news", "portrait", "report", "stories"]

  /// The texts of its files whose paths match, below a folder.
  static func texts(of pattern: Regex<Substring>, in folder: String) -> [String] {
    let root = "\(location)/\(folder)"
    let paths = FileManager.default.enumerator(atPath: root)?.allObjects ?? []
    return paths.compactMap { $0 as? String }.sorted()
      .filter { $0.wholeMatch(of: pattern) != nil }
      .compactMap { try? String(contentsOfFile: "\(root)/\($0)", encoding: .utf8) }
  }

  /// A workspace with its units and templates and one edition, `news`.
  ///
  /// - Parameter activities: the front matter of further activities of its unit for health, by name.
  static func make(
    _ report: String, activities: [String: String] = [:], body: String = "Text.\n"
  ) throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace(["Configs/news/report.yaml": report])
    for path in ["Configs/countries.yaml", "Plugins", "Templates"] {
      try FileManager.default.copyItem(
        atPath: "\(location)/\(path)", toPath: "\(workspace.location)/\(path)")
    }
    for (name, keys) in activities {
      try workspace.write(
        "---\n\(keys)\n---\n\(body)", to: "Plugins/Health/Content/activities/\(name).md")
    }
    return workspace
  }
}
