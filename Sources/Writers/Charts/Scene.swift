/// A drawing as shapes and labels, in whole units from the top left corner.
///
/// It is computed once for a width; formats write its content and decide nothing. There is no other
/// arithmetic than that of whole numbers and of one rounded product, so every machine draws the
/// same.
struct Scene: Sendable, Hashable {
  /// The width.
  var width: Int
  /// The height.
  var height: Int
  /// The marks, the first at the bottom.
  var marks: [SceneMark]
}

/// A part of a drawing.
struct SceneMark: Sendable, Hashable {
  /// The shape of a mark.
  enum Shape: Sendable, Hashable {
    /// A filled rectangle.
    case rectangle(SceneBox)
    /// A filled circle.
    case dot(ScenePoint, radius: Int)
    /// Lines from point to point.
    case path([ScenePoint], width: Int, dash: Int)
    /// Lines that have nothing to do with each other, each of two points.
    case strokes([ScenePoint], width: Int)
    /// Text on one line.
    case label(SceneLabel)
  }

  /// The shape.
  var shape: Shape
  /// Its colour.
  var paint: ScenePaint
  /// Where it leads, if anywhere.
  var link: SceneLink?
}

/// A point of a drawing.
struct ScenePoint: Sendable, Hashable {
  var x: Int
  var y: Int

  init(_ x: Int, _ y: Int) {
    self.x = x
    self.y = y
  }
}

/// A rectangle of a drawing.
struct SceneBox: Sendable, Hashable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int
}

/// Text on one line of a drawing.
struct SceneLabel: Sendable, Hashable {
  /// Which end of the text is at the point.
  enum Anchor: Sendable, Hashable {
    case start
    case middle
    case end
  }

  /// The text.
  var text: String
  /// The point on the text's line.
  var point: ScenePoint
  /// The size of the letters.
  var size: Int
  var isBold = false
  var anchor = Anchor.start
  /// Whether the text runs upwards.
  var isUpright = false
}

/// A colour of a drawing.
enum ScenePaint: Sendable, Hashable {
  /// That of text.
  case ink
  /// That of text which steps back.
  case soft
  /// That of rules.
  case rule
  /// The colour of the background.
  case paper
  /// That of the part of the document.
  case accent
  /// A custom colour as `#rrggbb`.
  case color(String)
  /// One of these with white added: of a hundred parts, so many are the colour.
  indirect case tint(ScenePaint, Int)
}

/// Where a part of a drawing leads.
struct SceneLink: Sendable, Hashable {
  /// The address.
  var address: String
  /// The name of its target.
  var title: String
}
