import BinderyTesting
import Foundation
import Publishing
import Testing

/// What the files of pictures say, and what is left when they are cleaned.
@Suite struct PictureFileTests {
  static func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }

  static func big(_ number: Int, _ size: Int) -> [UInt8] {
    (0..<size).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static func little(_ number: Int, _ size: Int) -> [UInt8] { big(number, size).reversed() }

  static func exif(
    orientation: Int = 1, isLittle: Bool = false, copyright: String? = nil, position: Bool = false
  ) -> [UInt8] {
    [UInt8](
      DrawnPicture.exif(
        orientation: orientation, isLittle: isLittle, copyright: copyright, position: position))
  }

  private static func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
    [0xFF, marker] + big(data.count + 2, 2) + data
  }

  /// A JPEG that is 300 wide and 200 high as the camera stored it.
  private static func jpeg(_ segments: [UInt8] = [], isInk: Bool = false) -> [UInt8] {
    [0xFF, 0xD8] + segment(0xE0, ascii("JFIF\0") + [1, 1, 0, 0, 1, 0, 1, 0, 0]) + segments
      + segment(0xC4, [0]) + segment(0xC2, [8, 0, 200, 1, 44, isInk ? 4 : 1, 0, 0])
      + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4, 0xFF, 0xD9]
  }

  private static func exifSegment(_ exif: [UInt8]) -> [UInt8] {
    segment(0xE1, ascii("Exif\0\0") + exif)
  }

  private static func riff(_ chunks: [(String, [UInt8])]) -> [UInt8] {
    var body: [UInt8] = []
    for (name, data) in chunks {
      body += ascii(name) + little(data.count, 4) + data
      if data.count & 1 == 1 { body.append(0) }
    }
    return ascii("RIFF") + little(body.count + 4, 4) + ascii("WEBP") + body
  }

  private static let lossy = ("VP8 ", [0, 0, 0, 0x9D, 1, 0x2A, 44, 1, 9, 0] as [UInt8])

  private static func webP(_ chunks: [(String, [UInt8])], flags: UInt8 = 0) -> [UInt8] {
    riff([("VP8X", [flags, 0, 0, 0, 43, 1, 0, 8, 0, 0]), lossy] + chunks)
  }

  static func box(_ name: String, _ data: [UInt8]) -> [UInt8] {
    big(data.count + 8, 4) + ascii(name) + data
  }

  private static func avif(_ properties: [UInt8], brand: String = "avif") -> [UInt8] {
    box("ftyp", ascii(brand) + [0, 0, 0, 0] + ascii("avif"))
      + box("meta", [0, 0, 0, 0] + properties) + box("mdat", [1, 2, 3])
  }

  static func size(_ width: UInt8, _ height: UInt8) -> [UInt8] {
    box("ispe", [0, 0, 0, 0, 0, 0, 1, width, 0, 0, 1, height])
  }

  private static let png = [UInt8](DrawnPicture.png(width: 300, height: 9))
  private static let gif = [UInt8](DrawnPicture.gif(width: 300))

  @Test(arguments: [
    ("png", png, 300, 9), ("gif", gif, 300, 9), ("jpeg", jpeg(), 300, 200),
    ("jpeg upright", jpeg(exifSegment(exif())), 300, 200),
    ("jpeg with a filler", jpeg([0xFF] + exifSegment(exif())), 300, 200),
    ("jpeg turned", jpeg(exifSegment(exif(orientation: 6))), 200, 300),
    ("jpeg turned, little", jpeg(exifSegment(exif(orientation: 8, isLittle: true))), 200, 300),
    ("webp", riff([lossy]), 300, 9),
    ("webp lossless", riff([("VP8L", [0x2F, 43, 1, 2, 0])]), 300, 9),
    ("webp extended", webP([]), 300, 9),
    ("webp turned", webP([("EXIF", exif(orientation: 5))]), 9, 300),
    ("avif", avif(size(44, 9)), 300, 265),
    ("avif, image", avif(size(44, 9), brand: "mif1"), 300, 265),
    ("avif with preview", avif(size(1, 1) + size(44, 9)), 300, 265),
    ("avif turned", avif(size(9, 44) + box("irot", [1])), 300, 265),
  ])
  func sizesAreRead(name: String, bytes: [UInt8], width: Int, height: Int) throws {
    let picture = try PictureFile(bytes)
    #expect(picture.width == width && picture.height == height)
    #expect(!picture.tellsPosition)
    // Nothing that breaks off is taken for whole, and no reading goes beyond the end.
    for count in bytes.indices {
      #expect(throws: PictureFile.Problem.self, "\(count)") {
        try PictureFile(Array(bytes.prefix(count)))
      }
    }
  }

  @Test(arguments: [
    ([], "an empty file"), (ascii("a picture"), nil),
    (ascii("<!DOCTYPE html><html><p>x"), "a web page"),
    (
      ascii("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
      "an SVG drawing"
    ),
    ([0, 0, 0, 20] + ascii("ftypheic") + [0, 0, 0, 0], "a HEIC picture"),
    (ascii("%PDF-1.7"), "a PDF document"), ([0x4D, 0x4D, 0, 0x2A], "a TIFF picture"),
  ])
  func othersAreNamed(bytes: [UInt8], kind: String?) {
    #expect(throws: PictureFile.Problem.otherKind(kind)) { try PictureFile(bytes) }
  }

  @Test func bombsAreTold() {
    var bytes = Self.png
    bytes.replaceSubrange(16..<24, with: Self.big(50_000, 4) + Self.big(50_000, 4))
    #expect(throws: PictureFile.Problem.tooLarge(width: 50_000, height: 50_000)) {
      try PictureFile(bytes)
    }
    bytes.replaceSubrange(16..<24, with: Self.big(0x7FFF_FFFF, 4) + Self.big(1, 4))
    #expect(throws: PictureFile.Problem.tooLarge(width: 0x7FFF_FFFF, height: 1)) {
      try PictureFile(bytes)
    }
    bytes.replaceSubrange(16..<24, with: Self.big(15_000, 4) + Self.big(15_000, 4))
    #expect((try? PictureFile(bytes))?.width == 15_000)
  }

  // MARK: What is told besides

  static let packet = """
    <x:xmpmeta><rdf:Description photoshop:Credit="UNESCO &amp; friends" exif:GPSLatitude="39,54N">
    <dc:creator><rdf:Seq><rdf:li>B. Bat</rdf:li><rdf:li>C. Dorj</rdf:li></rdf:Seq></dc:creator>
    <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© UNESCO</rdf:li></rdf:Alt></dc:rights>
    </rdf:Description></x:xmpmeta>
    """
  private static let iptc: [UInt8] = {
    func dataset(_ number: UInt8, _ text: [UInt8]) -> [UInt8] {
      [0x1C, 2, number] + big(text.count, 2) + text
    }
    let records =
      dataset(80, ascii("B. Bat")) + dataset(90, ascii("Ulaanbaatar"))
      + dataset(110, ascii("UNESCO")) + dataset(116, [0xA9] + ascii(" Office"))
    return ascii("8BIM") + [0x04, 0x04, 0, 0] + big(records.count, 4) + records
  }()

  @Test func rightsAreReadWhereverTheyStand() throws {
    let exif = try PictureFile(Self.jpeg(Self.exifSegment(Self.exif(copyright: "© Office"))))
    #expect(exif.rights == PictureRights(copyright: "© Office"))
    let xmp = try PictureFile(
      Self.jpeg(Self.segment(0xE1, Self.ascii("http://ns.adobe.com/xap/1.0/\0" + Self.packet))))
    #expect(
      xmp.rights
        == PictureRights(
          creator: "B. Bat; C. Dorj", copyright: "© UNESCO", credit: "UNESCO & friends"))
    #expect(xmp.tellsPosition)
    let iptc = try PictureFile(
      Self.jpeg(Self.segment(0xED, Self.ascii("Photoshop 3.0\0") + Self.iptc)))
    #expect(
      iptc.rights == PictureRights(creator: "B. Bat", copyright: "© Office", credit: "UNESCO"))
    let text = Data(Self.ascii("XML:com.adobe.xmp\0\0\0\0\0" + Self.packet))
    let png = try PictureFile(
      [UInt8](
        DrawnPicture.png(
          width: 9, height: 9,
          chunks: [("eXIf", Data(Self.exif(orientation: 6))), ("iTXt", text)])))
    #expect(png.rights == xmp.rights && png.orientation == 6)
  }

  /// To search a text with thousands of accents on one letter takes long, and nobody is called so.
  @Test func rightsAmongPiledAccentsAreNotRead() throws {
    func rights(_ count: Int) throws -> PictureRights {
      let name = "B. Bat" + String(repeating: "\u{301}\u{323}", count: count)
      let packet = Self.packet.replacing("B. Bat", with: name)
      return try PictureFile(
        Self.jpeg(Self.segment(0xE1, Self.ascii("http://ns.adobe.com/xap/1.0/\0" + packet)))
      ).rights
    }
    #expect(try rights(2).copyright == "© UNESCO")
    #expect(try rights(10_000) == PictureRights())
  }

  private static let tellingFiles: [(String, [UInt8])] = [
    ("jpeg", jpeg(exifSegment(exif(position: true)))),
    ("jpeg, little", jpeg(exifSegment(exif(isLittle: true, position: true)))),
    ("jpeg with a broken Exif", jpeg(exifSegment(ascii("MM") + [0, 42, 0, 0, 9, 9]))),
    ("jpeg with a film behind it", jpeg() + box("ftyp", ascii("mp42"))),
    ("jpeg with another", jpeg() + jpeg(exifSegment(exif(position: true)))),
    (
      "png",
      [UInt8](
        DrawnPicture.png(width: 9, height: 9, chunks: [("eXIf", Data(exif(position: true)))]))
    ),
    (
      "png of an old program",
      [UInt8](
        DrawnPicture.png(
          width: 9, height: 9, chunks: [("zTXt", Data(ascii("Raw profile type exif\0\0x")))]))
    ),
    ("webp", webP([("EXIF", exif(position: true))], flags: 0x08)),
    ("webp with XMP", webP([("XMP ", ascii(packet))], flags: 0x04)),
    ("avif", tellingAVIF),
    (
      "gif",
      Array(gif.dropLast()) + [0x21, 0xFF, 11] + ascii("XMP DataXMP") + [3] + ascii("GPS") + [
        0, 0x3B,
      ]
    ),
  ]

  @Test(arguments: tellingFiles)
  func positionsAreFoundAndRemoved(name: String, bytes: [UInt8]) throws {
    let picture = try PictureFile(bytes)
    #expect(picture.tellsPosition && picture.tellsMore)
    let cleaned = try #require(picture.cleaned)
    let clean = try PictureFile(cleaned)
    #expect(!clean.tellsPosition)
    #expect(clean.width == picture.width && clean.height == picture.height)
    #expect(clean.rights == picture.rights && clean.orientation == picture.orientation)
    for word in ["GPS", "Camera 3000", "Ulaanbaatar", "mp42"] {
      #expect(Data(cleaned).range(of: Data(word.utf8)) == nil, "\(word)")
    }
  }

  @Test func onlyPicturesProfilesAndRightsAreLeft() throws {
    let profile = Self.segment(
      0xE2, Self.ascii("ICC_PROFILE\0") + [1, 1] + Self.ascii("a profile"))
    let remark = Self.segment(0xFE, Self.ascii("made with Camera 3000"))
    let told = Self.exifSegment(Self.exif(orientation: 6, copyright: "© Office", position: true))
    let credit = Self.segment(0xED, Self.ascii("Photoshop 3.0\0") + Self.iptc)
    let picture = try PictureFile(Self.jpeg(told + remark + profile + credit))
    let cleaned = try #require(picture.cleaned)
    #expect(Data(cleaned).range(of: Data(Self.ascii("a profile"))) != nil)
    #expect(Data(cleaned).range(of: Data(Self.ascii("Camera 3000"))) == nil)
    let clean = try PictureFile(cleaned)
    #expect(clean.orientation == 6)
    #expect(
      clean.rights == PictureRights(creator: "B. Bat", copyright: "© Office", credit: "UNESCO"))
    #expect(try PictureFile(Self.jpeg(profile)).cleaned == Self.jpeg(profile))
  }

  @Test func webPAnnouncesWhatIsLeft() throws {
    let telling = try PictureFile(
      Self.webP([("EXIF", Self.exif(copyright: "© Office", position: true))], flags: 0x0C))
    let cleaned = try #require(telling.cleaned)
    #expect(cleaned[20] == 0x0C)  // the rights stand in both forms
    #expect(try PictureFile(cleaned).rights.copyright == "© Office")
    let silent = try PictureFile(Self.webP([("EXIF", Self.exif(position: true))], flags: 0x08))
    #expect(try #require(silent.cleaned)[20] == 0)
  }

  @Test func nothingIsRemovedFromWhatCannotBeTakenApart() throws {
    let picture = try PictureFile(
      Self.avif(Self.size(44, 9) + Self.box("infe", Self.ascii("Exif"))))
    #expect(picture.tellsPosition)
    #expect(picture.cleaned == nil)
    #expect(try PictureFile(Self.avif(Self.size(44, 9))).cleaned != nil)
  }

  @Test func inksAndMotionAreSeen() throws {
    #expect(try PictureFile(Self.gif).frameCount == 1)
    let frame = Self.gif[13...].dropLast()
    #expect(try PictureFile(Self.gif.dropLast() + frame + frame + [0x3B]).frameCount == 3)
    let moving = Self.webP([("ANIM", [0, 0, 0, 0, 0, 0]), ("ANMF", [0]), ("ANMF", [0])], flags: 2)
    #expect(try PictureFile(moving).frameCount == 2)

    #expect(try PictureFile(Self.jpeg(isInk: true)).isInk)
    #expect(try !PictureFile(Self.jpeg()).isInk)
    #expect(try PictureFile(Self.webP([("ANIM", [0, 0, 0, 0, 0, 0])], flags: 2)).isAnimated)
    #expect(try !PictureFile(Self.webP([])).isAnimated)
  }
}
