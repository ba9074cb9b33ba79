/// An enhanced metafile (EMF): vectors that every version of Word shows.
///
/// The records are those of the open specification [MS-EMF].
struct Metafile {
  private enum Kind: UInt32 {
    case header = 1
    case polyline = 4
    case setWindowExtent = 9
    case setWindowOrigin = 10
    case setViewportExtent = 11
    case setViewportOrigin = 12
    case end = 14
    case setMapMode = 17
    case setBackgroundMode = 18
    case setTextAlign = 22
    case setTextColor = 24
    case selectObject = 37
    case createPen = 38
    case createBrush = 39
    case deleteObject = 40
    case ellipse = 42
    case rectangle = 43
    case createFont = 82
    case text = 84
  }

  /// The numbers of the stock objects that draw no outline and fill nothing, and of the stock font.
  private static let noOutline: UInt32 = 0x8000_0008
  private static let noFilling: UInt32 = 0x8000_0005
  private static let stockFont: UInt32 = 0x8000_000D
  /// The reference device: its size in pixels and millimetres, 96 pixels to an inch.
  private static let device = (
    width: 1920, height: 1080, millimetresWide: 508, millimetresHigh: 286
  )
  /// How many units a pixel has, for letters of exact widths.
  private static let scale = 20
  private static let font: UInt32 = 1
  private static let tool: UInt32 = 2

  private var bytes: [UInt8] = []
  private var recordCount: UInt32 = 0

  /// The name of the font of words.
  private let fontName: String

  private init(font: String) { fontName = font }

  /// A drawing.
  static func drawing(_ scene: Scene, font: String) -> [UInt8] {
    var file = Metafile(font: font)
    file.begin(scene.width, scene.height)
    file.record(.setMapMode, [8])  // anisotropic: the window is mapped to the viewport
    file.record(.setWindowOrigin, [0, 0])
    file.record(.setWindowExtent, [file.units(scene.width), file.units(scene.height)])
    file.record(.setViewportOrigin, [0, 0])
    file.record(.setViewportExtent, [UInt32(scene.width), UInt32(scene.height)])
    file.record(.setBackgroundMode, [1])  // transparent
    file.record(.selectObject, [noOutline])
    for mark in scene.marks { file.add(mark) }
    file.record(.end, [0, 20, 20])
    return file.finished
  }

  // MARK: Marks

  private mutating func add(_ mark: SceneMark) {
    let color = Self.reference(mark.paint.hex)
    switch mark.shape {
    case .rectangle(let box):
      fill(.rectangle, box, color)
    case .dot(let point, let radius):
      fill(
        .ellipse,
        SceneBox(
          x: point.x - radius, y: point.y - radius, width: 2 * radius, height: 2 * radius), color)
    case .path(let points, let width, let dash):
      draw(color, width, isDashed: dash > 0) { $0.line(points) }
    case .strokes(let points, let width):
      draw(color, width, isDashed: false) { file in
        for start in stride(from: 0, to: points.count - 1, by: 2) {
          file.line([points[start], points[start + 1]])
        }
      }
    case .label(let label): add(label, color)
    }
  }

  private mutating func fill(_ kind: Kind, _ box: SceneBox, _ color: UInt32) {
    record(.createBrush, [Self.tool, 0, color, 0])
    record(.selectObject, [Self.tool])
    record(
      kind, [units(box.x), units(box.y), units(box.x + box.width), units(box.y + box.height)])
    record(.selectObject, [Self.noFilling])
    record(.deleteObject, [Self.tool])
  }

  private mutating func draw(
    _ color: UInt32, _ width: Int, isDashed: Bool, _ lines: (inout Metafile) -> Void
  ) {
    record(.createPen, [Self.tool, isDashed ? 1 : 0, units(width), 0, color])
    record(.selectObject, [Self.tool])
    lines(&self)
    record(.selectObject, [Self.noOutline])
    record(.deleteObject, [Self.tool])
  }

  private mutating func line(_ points: [ScenePoint]) {
    record(
      .polyline,
      [0, 0, 0, 0, UInt32(points.count)] + points.flatMap { [units($0.x), units($0.y)] })
  }

  private mutating func add(_ label: SceneLabel, _ color: UInt32) {
    record(.setTextColor, [color])
    let side: UInt32 =
      switch label.anchor {
      case .start: 0
      case .middle: 6
      case .end: 2
      }
    record(.setTextAlign, [24 | side])  // at the baseline
    record(.createFont, fontRecord(of: label))
    record(.selectObject, [Self.font])
    text(label)
    record(.selectObject, [Self.stockFont])
    record(.deleteObject, [Self.font])
  }

  /// A length or a place in the drawing's own units.
  private func units(_ pixels: Int) -> UInt32 {
    UInt32(bitPattern: Int32(clamping: pixels * Self.scale))
  }

  // MARK: Records

  private mutating func record(_ kind: Kind, _ values: [UInt32]) {
    add(kind.rawValue)
    add(UInt32(8 + 4 * values.count))
    for value in values { add(value) }
    recordCount += 1
  }

  private mutating func add(_ value: UInt32) {
    withUnsafeBytes(of: value.littleEndian) { bytes += $0 }
  }

  private mutating func begin(_ width: Int, _ height: Int) {
    let device = Self.device
    let frame = [width, height].map {
      UInt32($0 * device.millimetresWide * 100 / device.width)
    }
    // Size, number of records and of objects are filled in at the end.
    record(
      .header,
      [
        0, 0, UInt32(width), UInt32(height), 0, 0, frame[0], frame[1], 0x464D_4520, 0x1_0000, 0, 0,
        3, 0, 0, 0, UInt32(device.width), UInt32(device.height), UInt32(device.millimetresWide),
        UInt32(device.millimetresHigh),
      ])
  }

  private var finished: [UInt8] {
    var file = bytes
    for (index, value) in [(48, UInt32(bytes.count)), (52, recordCount)] {
      withUnsafeBytes(of: value.littleEndian) { file.replaceSubrange(index..<index + 4, with: $0) }
    }
    return file
  }

  /// A colour as `#rrggbb`, in the order blue, green, red.
  private static func reference(_ color: String) -> UInt32 {
    let value = UInt32(color.dropFirst(), radix: 16) ?? 0
    return (value & 0xFF) << 16 | (value & 0xFF00) | value >> 16
  }

  private func fontRecord(of label: SceneLabel) -> [UInt32] {
    var values = [UInt32](repeating: 0, count: 81)
    values[0] = Self.font
    values[1] = units(-label.size)  // the height of letters
    if label.isUpright { (values[3], values[4]) = (900, 900) }  // in tenths of degrees
    values[5] = label.isBold ? 700 : 400  // the weight
    let units = Array(fontName.utf16.prefix(31))
    for (index, unit) in units.enumerated() {
      values[8 + index / 2] |= UInt32(unit) << (index % 2 == 0 ? 0 : 16)
    }
    return values
  }

  /// Adds words, with the width of each letter.
  private mutating func text(_ label: SceneLabel) {
    let scalars = label.text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
    var letters: [UInt16] = []
    var widths: [UInt32] = []
    for scalar in scalars {
      let width = UInt32(LetterWidths.width(of: scalar) * label.size * Self.scale / 1000)
      for (index, unit) in scalar.utf16.enumerated() {
        letters.append(unit)
        widths.append(index == 0 ? width : 0)
      }
    }
    guard !letters.isEmpty else { return }
    var words = [UInt32](repeating: 0, count: (letters.count + 1) / 2)
    for (index, unit) in letters.enumerated() {
      words[index / 2] |= UInt32(unit) << (index % 2 == 0 ? 0 : 16)
    }
    let start = UInt32(76)
    record(
      .text,
      [
        0, 0, 0, 0, 1, Float(1).bitPattern, Float(1).bitPattern, units(label.point.x),
        units(label.point.y),
        UInt32(letters.count), start, 0, 0, 0, 0, 0, start + UInt32(4 * words.count),
      ] + words + widths)
  }
}
