/// The requirements of an edition's theme and formats on its assembly.
package struct AssemblyLook: Sendable, Hashable {
  /// The shades for charts where no part has its own colour, as `#rrggbb`; nil where chapters have
  /// the colours of their units.
  package var shades: [String]?
  /// Whether a cover without a photograph has a drawing.
  package var hasCover: Bool

  /// Describes a look.
  package init(shades: [String]? = nil, hasCover: Bool = true) {
    self.shades = shades
    self.hasCover = hasCover
  }
}
