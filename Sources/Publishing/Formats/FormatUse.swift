import Findings

/// A format that an edition's configuration names, and where it does.
struct FormatUse: Sendable, Hashable {
  var name: String
  var place: Place
}
