import ArgumentParser
import Supervision

/// The options for supervising a build.
struct SupervisionArguments: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      "Run in this process, where a debugger stops when a plugin does; a plugin that traps then "
        + "ends the command."))
  var noSupervision = false

  @Option(
    help: ArgumentHelp(
      "How long a plugin may take to answer, in seconds; by default, 30.", valueName: "seconds"))
  var pluginTimeLimit: Double?

  @Option(
    help: ArgumentHelp(
      "How much memory the build may use, in MiB; by default, 2048.", valueName: "mib"))
  var memoryLimit: Int?

  func validate() throws {
    if let pluginTimeLimit, !(0.001...1e9).contains(pluginTimeLimit) {
      throw ValidationError("--plugin-time-limit takes a number from 0.001 on.")
    }
    if let memoryLimit, !(1...(1 << 30)).contains(memoryLimit) {
      throw ValidationError("--memory-limit takes a number from 1 on.")
    }
  }

  /// The requested limits.
  var limits: SupervisionLimits {
    var limits = SupervisionLimits()
    if let pluginTimeLimit { limits.answer = .seconds(pluginTimeLimit) }
    if let memoryLimit { limits.memory = memoryLimit << 20 }
    return limits
  }
}
