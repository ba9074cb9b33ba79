import PreviewNotes

/// The content of a preview at one time.
struct PreviewState: Sendable {
  /// The current work.
  enum Phase: String, Sendable, Encodable {
    /// The edition is being built.
    case building
    /// A plugin is being compiled.
    case compiling
    /// The preview shows the last saved state.
    case done
    /// The last saved state could not be built; the preview shows an older one.
    case failed
  }

  /// The output of a build that went well.
  struct Shown: Sendable {
    /// The number of the state, counted from 1; numbers of builds that were not shown are missing.
    var number: Int
    /// The number of the state since which nothing but the texts of Markdown files has changed.
    var base: Int
    /// The folder of the build.
    var folder: String
    /// The location of the edition's output.
    var location: String
    var map: PreviewMap
    /// The files of the output, in the order of their names.
    var files: [String]
    /// The files that engines have made from it since, by format.
    var made: [String: String] = [:]
    /// Why engines could not make formats, by format.
    var unmade: [String: String] = [:]
    /// How long the build took, in milliseconds.
    var milliseconds: Int
  }

  /// The number of changes of the state.
  var version = 0
  var phase = Phase.building
  /// The last output that is whole, followed by earlier ones that pages may still refer to.
  var outputs: [Shown] = []
  /// The findings of the last build.
  var findings: [PreviewReport.Finding] = []
  /// The output of a build that failed without a finding.
  var printed: [String] = []
  /// The compiler's output about plugins that are not the ones shown; stays until they compile.
  var compilerPrinted: [String] = []
  /// The changed files of the current build, or the last one.
  var changed: [String] = []
  /// The notice about a plugin that is older than its last saved source.
  var pluginNotice: String?
  /// The reason for polling files without a request.
  var watchNotice: String?
  /// The way of watching files.
  var watch: String

  /// The notice about the preview itself.
  var notice: String? {
    let notices = [watchNotice, pluginNotice].compactMap(\.self)
    return notices.isEmpty ? nil : notices.joined(separator: " ")
  }

  /// The shown output.
  var shown: Shown? { outputs.first }

  /// The number of outputs to keep: pages that are still open fetch their pictures late.
  static let keptOutputs = 3
}
