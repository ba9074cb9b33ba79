import Findings
import YAMLReader

extension EditionReader {
  /// Reads the severities of checks.
  ///
  /// Only the severity of checks can be changed: text that a reader could not understand is missing
  /// from the edition, regardless of the configuration.
  func checks(of object: YAMLObject) -> [String: CheckSetting] {
    var settings: [String: CheckSetting] = [:]
    for (name, setting) in object[EditionFile.checks] ?? [] {
      if vocabulary.checks.contains(name.value) {
        settings[name.value] = CheckSetting(rawValue: setting)
      } else if vocabulary.findings.contains(name.value) {
        diagnostics.report(.notACheck(name.value, at: name.place))
      } else {
        diagnostics.report(.unknownCheck(name.value, at: name.place, known: vocabulary.checks))
      }
    }
    return settings
  }
}
