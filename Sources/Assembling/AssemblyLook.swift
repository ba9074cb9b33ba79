/// What the theme and the formats of an edition ask of its assembly.
package struct AssemblyLook: Sendable, Hashable {
  /// Whether chapters have colours of their own instead of the theme's accent.
  package var hasColors: Bool
  /// Whether a cover without a photograph has a drawing.
  package var hasCover: Bool

  /// Describes a look.
  package init(hasColors: Bool = true, hasCover: Bool = true) {
    self.hasColors = hasColors
    self.hasCover = hasCover
  }
}
