import Findings
import YAMLReader

extension EditionReader {
  /// Reads how much checks weigh in the edition.
  ///
  /// Only checks can be changed: what a reader could not understand is missing from the edition, and
  /// no configuration can make that good.
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
