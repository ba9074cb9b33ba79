import Findings

/// A format that an edition's configuration names, with the place that names it.
struct FormatUse: Sendable, Hashable {
  var name: String
  var place: Place
}
