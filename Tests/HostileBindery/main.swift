import BinderyCommand
import SectorKit
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// The command as it ships, with a good plugin, plugins that do every harm there is, and twins.
let plugins: [any SectorPlugin] =
  [HealthPlugin(), TwinPlugin(), TwinPlugin()] + Misdeed.allCases.map { HostilePlugin(misdeed: $0) }

exit(
  await BinderyCommand.run(
    plugins: plugins, arguments: Array(CommandLine.arguments.dropFirst())))
