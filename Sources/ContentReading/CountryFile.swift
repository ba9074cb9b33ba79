public import Findings
public import Records
public import WorkspaceFiles
import YAMLReader

/// Reads `Configs/countries.yaml`, where a workspace declares its own names of countries, in
/// addition to those of ISO 3166.
///
///     Russia: Russian Federation
///     Global:                     # not a country, but may replace one
public enum CountryFile {
  /// The file's path in the workspace.
  public static let path = "Configs/countries.yaml"

  /// The names of countries in a workspace.
  ///
  /// - Parameters:
  ///   - root: the workspace; without the file, its names are those of ISO 3166.
  ///   - diagnostics: receives the findings about the file.
  public static func names(
    in root: Folder, into diagnostics: DiagnosticCollector
  ) -> CountryNames {
    guard root.mayContain(path) else { return .iso }
    let text: SourceText
    do throws(FileProblem) {
      text = try root.readText(path, limit: SourceText.defaultLimit, into: diagnostics)
    } catch {
      diagnostics.report(error.diagnostic(path: path, namedAt: nil))
      return .iso
    }
    guard let node = YAMLReader.read(text.bytes, path: path, into: diagnostics),
      let names = YAMLValue.dictionary(.node, "the names of countries").read(node, diagnostics)
    else { return .iso }
    let declared = names.compactMap { name, value -> (name: String, country: String?)? in
      if value.isBlank { return (name.value, nil) }
      guard let country = YAMLValue<String>.text.read(value, diagnostics) else { return nil }
      guard let known = CountryNames.iso.shownName(of: country) else {
        diagnostics.report(
          .unknownValue(country, "the name of a country in ISO 3166", at: value.place),
          among: CountryNames.meant.map(\.country))
        return nil
      }
      return (name.value, known)
    }
    return CountryNames(declared: declared)
  }
}
