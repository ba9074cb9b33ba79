import BinderyCommand
import Publishing
import SectorKit

// The command as shipped, with one well-behaved plugin, plugins that misbehave in every possible
// way, a pair of plugins with the same ID, and a format that an outside engine makes.
let plugins: [any SectorPlugin] =
  [
    HealthPlugin(), TwinPlugin(), TwinPlugin(), ArchivePlugin(), ForgeryPlugin(),
    DescribingPlugin(),
  ]
  + Misbehavior.allCases.map { HostilePlugin(misbehavior: $0) }

await BinderyCommand.main(
  plugins: plugins, formats: .standard.adding(GzipFormat()).adding(CurseFormat()))
