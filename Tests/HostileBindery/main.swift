import BinderyCommand
import Publishing
import SectorKit

// The command as shipped, with one well-behaved plugin, a misbehaving plugin for each kind of
// misdeed, two plugins with the same ID, and a format with an outside engine.
let plugins: [any SectorPlugin] =
  [
    HealthPlugin(), TwinPlugin(), TwinPlugin(), ArchivePlugin(), ForgeryPlugin(),
    DescribingPlugin(),
  ]
  + Misbehavior.allCases.map { HostilePlugin(misbehavior: $0) }

await BinderyCommand.main(
  plugins: plugins, formats: .standard.adding(GzipFormat()).adding(CurseFormat()))
