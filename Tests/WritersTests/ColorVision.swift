import Foundation

/// Colours as people see them who lack one of the three kinds of cones, and how far apart they are.
enum ColorVision: CaseIterable {
  case usual
  case protanopia
  case deuteranopia
  case tritanopia

  /// The matrix of the simulation on linear light (Machado, Oliveira and Fernandes, 2009).
  private var matrix: [[Double]] {
    switch self {
    case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  /// The red, green and blue light of a colour given as `#rrggbb`, from 0 to 1.
  static func light(_ hex: String) -> [Double] {
    [1, 3, 5].map { start in
      let value = Double(Int(hex.dropFirst(start).prefix(2), radix: 16) ?? 0) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
  }

  /// The contrast of two colours as WCAG 2.2 defines it.
  static func contrast(_ a: String, _ b: String) -> Double {
    let bright = [a, b].map { hex in
      zip(light(hex), [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.1 } + 0.05
    }.sorted()
    return bright[1] / bright[0]
  }

  /// How far apart two colours are in the space Oklab; two that are 0.02 apart can just be told apart
  /// side by side.
  func distance(_ a: String, _ b: String) -> Double {
    zip(place(of: a), place(of: b)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  private func place(of hex: String) -> [Double] {
    let light = Self.light(hex)
    let seen = matrix.map { row in
      min(1, max(0, zip(row, light).reduce(0) { $0 + $1.0 * $1.1 }))
    }
    let cones = [
      [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ].map { row in cbrt(zip(row, seen).reduce(0) { $0 + $1.0 * $1.1 }) }
    return [
      [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.8086757660],
    ].map { row in zip(row, cones).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  /// The lightness of a colour in the space Oklab, from 0 for black to 1 for white: what is left of it in grey.
  static func lightness(_ hex: String) -> Double {
    usual.place(of: hex)[0]
  }

  /// A colour of a drawing on a dark page: inverted, with its hue turned back, and added to the ground, as
  /// style sheets say it with `invert(1) hue-rotate(175deg)` and the blend mode `screen`.
  static func negative(_ hex: String, on ground: String) -> String {
    func parts(_ hex: String) -> [Double] {
      [1, 3, 5].map { Double(Int(hex.dropFirst($0).prefix(2), radix: 16) ?? 0) / 255 }
    }
    let inverted = parts(hex).map { 1 - $0 }
    // The matrix of the specification, Filter Effects.
    let (cosine, sine) = (cos(175 * Double.pi / 180), sin(175 * Double.pi / 180))
    let turned = [
      ([0.213, 0.715, 0.072], [0.787, -0.715, -0.072], [-0.213, -0.715, 0.928]),
      ([0.213, 0.715, 0.072], [-0.213, 0.285, -0.072], [0.143, 0.14, -0.283]),
      ([0.213, 0.715, 0.072], [-0.213, -0.715, 0.928], [-0.787, 0.715, 0.072]),
    ].map { fixed, turning, rising in
      let row = (0..<3).map { fixed[$0] + cosine * turning[$0] + sine * rising[$0] }
      return min(1, max(0, zip(row, inverted).reduce(0) { $0 + $1.0 * $1.1 }))
    }
    let shown = zip(turned, parts(ground)).map { 1 - (1 - $0) * (1 - $1) }
    return "#"
      + shown.map { String(Int(($0 * 255).rounded()) + 256, radix: 16).dropFirst() }.joined()
  }
}
