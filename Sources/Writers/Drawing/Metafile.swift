/// An enhanced metafile (EMF): vectors that every version of Word shows.
///
/// The records are those of the open specification [MS-EMF].
struct Metafile {
  private enum Kind: UInt32 {
    case header = 1
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
    case createBrush = 39
    case deleteObject = 40
    case rectangle = 43
    case createFont = 82
    case text = 84
  }

  /// The number of the stock object that draws no outline.
  private static let noOutline: UInt32 = 0x8000_0008
  /// The reference device: its size in pixels and millimetres, 96 pixels to an inch.
  private static let device = (
    width: 1920, height: 1080, millimetresWide: 508, millimetresHigh: 286
  )
  /// How many units a pixel has, for letters of exact widths.
  private static let scale = 20
  private static let font: UInt32 = 1
  private static let brush: UInt32 = 2

  private var bytes: [UInt8] = []
  private var recordCount: UInt32 = 0

  /// The drawing of a chart.
  static func drawing(
    _ drawing: ChartDrawing, color: String, ink: String, font: String
  ) -> [UInt8] {
    var file = Metafile()
    let size = (width: ChartDrawing.width, height: drawing.height)
    file.begin(size.width, size.height)
    file.record(.setMapMode, [8])  // anisotropic: the window is mapped to the viewport
    file.record(.setWindowOrigin, [0, 0])
    file.record(
      .setWindowExtent, [UInt32(size.width * scale), UInt32(size.height * scale)])
    file.record(.setViewportOrigin, [0, 0])
    file.record(.setViewportExtent, [UInt32(size.width), UInt32(size.height)])
    file.record(.setBackgroundMode, [1])  // transparent
    file.record(.setTextAlign, [24])  // at the baseline
    file.record(.setTextColor, [Self.reference(ink)])
    file.record(.createFont, fontRecord(font))
    file.record(.selectObject, [Self.font])
    file.record(.selectObject, [noOutline])
    for row in drawing.rows {
      file.text(row.label, x: 0, y: row.top + ChartDrawing.labelBaseline)
      file.record(.createBrush, [brush, 0, reference(row.color ?? color), 0])
      file.record(.selectObject, [brush])
      let top = (row.top + ChartDrawing.barTop) * scale
      file.record(
        .rectangle,
        [
          0, UInt32(top), UInt32(row.length * scale),
          UInt32(top + ChartDrawing.barHeight * scale),
        ])
      file.record(.deleteObject, [brush])
      file.text(row.shown, x: row.length + 8, y: row.top + ChartDrawing.shownBaseline)
    }
    file.record(.deleteObject, [Self.font])
    file.record(.end, [0, 20, 20])
    return file.finished
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

  private static func fontRecord(_ name: String) -> [UInt32] {
    var values = [UInt32](repeating: 0, count: 81)
    values[0] = font
    values[1] = UInt32(bitPattern: Int32(-ChartDrawing.textSize * scale))  // the height of letters
    values[5] = 400  // the weight
    let units = Array(name.utf16.prefix(31))
    for (index, unit) in units.enumerated() {
      values[8 + index / 2] |= UInt32(unit) << (index % 2 == 0 ? 0 : 16)
    }
    return values
  }

  /// Adds words, with the width of each letter.
  private mutating func text(_ text: String, x: Int, y: Int) {
    let scalars = text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
    var units: [UInt16] = []
    var widths: [UInt32] = []
    for scalar in scalars {
      let width = UInt32(LetterWidths.width(of: scalar) * ChartDrawing.textSize * Self.scale / 1000)
      for (index, unit) in scalar.utf16.enumerated() {
        units.append(unit)
        widths.append(index == 0 ? width : 0)
      }
    }
    guard !units.isEmpty else { return }
    var words = [UInt32](repeating: 0, count: (units.count + 1) / 2)
    for (index, unit) in units.enumerated() {
      words[index / 2] |= UInt32(unit) << (index % 2 == 0 ? 0 : 16)
    }
    let start = UInt32(76)
    record(
      .text,
      [
        0, 0, 0, 0, 1, Float(1).bitPattern, Float(1).bitPattern, UInt32(x * Self.scale),
        UInt32(y * Self.scale),
        UInt32(units.count), start, 0, 0, 0, 0, 0, start + UInt32(4 * words.count),
      ] + words + widths)
  }
}
