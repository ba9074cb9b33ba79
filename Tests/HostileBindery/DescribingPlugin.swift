import Platform
import SectorKit

/// A unit whose plugin misbehaves while it says what it offers, if the environment asks for that.
final class DescribingPlugin: SectorPlugin {
  private static var wanted: String? { CurrentProcess.environmentVariable("DESCRIBING") }

  var description: SectorDescription {
    if Self.wanted == "description-changing", Bool.random() {
      return SectorDescription(id: "another", folder: "Another")
    }
    Self.misbehave(in: "description")
    return SectorDescription(id: "describing", folder: "Describing")
  }

  var fragments: [FragmentDescription] {
    if Self.wanted == "fragments-changing" {
      return [FragmentDescription(id: "\(Int.random(in: 0...Int.max))", summary: "It depends.")]
    }
    Self.misbehave(in: "fragments")
    return StandardFragment.allCases.map(\.description)
  }

  var recordKinds: [any Record.Type] {
    Self.misbehave(in: "kinds")
    return []
  }

  private static func misbehave(in property: String) {
    guard let wanted, wanted.hasPrefix("\(property)-") else { return }
    switch wanted.dropFirst(property.count + 1) {
    case "changing": break
    case "exiting": CurrentProcess.exit(0)
    case "looping": while CurrentProcess.thread > 0 {}
    default: _ = Array(wanted)[wanted.count + 5]
    }
  }
}
