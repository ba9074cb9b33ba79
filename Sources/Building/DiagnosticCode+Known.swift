import Assembling
import Checking
import CSVReader
import ContentReading
public import Findings
import MarkdownReader
import Planning
import Publishing
import Records
import SectorKit
import Templating
import Theming
import WorkspaceFiles
import YAMLReader

extension DiagnosticCode {
  /// Every kind of finding that a build can report.
  public static let ofBuilds: [DiagnosticCode] =
    yaml + csv + markdown + files + content + recordValues + addresses + templates + theming
    + publishing + engines + pictures
    + building
    + plugins + configuration + contributions + excuses + Checks.excusableCodes
}
