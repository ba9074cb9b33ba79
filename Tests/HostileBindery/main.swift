import BinderyCommand
import Platform
import Publishing
import SectorKit

// The command as it ships, with a good plugin, plugins that do every harm there is, and twins, and with a format that an
// outside engine makes.
let plugins: [any SectorPlugin] =
  [HealthPlugin(), TwinPlugin(), TwinPlugin()]
  + Misbehavior.allCases.map { HostilePlugin(misbehavior: $0) }

CurrentProcess.exit(
  await BinderyCommand.run(
    plugins: plugins, formats: .standard.adding(GzipFormat()),
    arguments: Array(CommandLine.arguments.dropFirst())))
