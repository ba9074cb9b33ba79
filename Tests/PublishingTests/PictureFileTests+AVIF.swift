import BinderyTesting
import Foundation
import Publishing
import Testing

/// What is told in AVIF, and what stays where it is.
extension PictureFileTests {
  static func fullBox(_ name: String, version: UInt8 = 0, _ data: [UInt8]) -> [UInt8] {
    box(name, [version, 0, 0, 0] + data)
  }

  /// An AVIF with items: their kinds, what follows the kind in their description, and their bytes.
  ///
  /// Between the bytes
  /// of two items, `spare` is left over.
  static func avif(
    items: [(kind: String, rest: String, bytes: [UInt8])], spare: [UInt8] = [],
    boxes: [UInt8] = []
  ) -> [UInt8] {
    let names = items.enumerated().map { index, item in
      fullBox(
        "infe", version: 2,
        [0, UInt8(index + 1), 0, 0] + ascii(item.kind + "\0" + item.rest + "\0"))
    }
    func meta(from start: Int) -> [UInt8] {
      var places: [UInt8] = [0x44, 0x40, 0, UInt8(items.count)]
      var position = start
      for (index, item) in items.enumerated() {
        places += [0, UInt8(index + 1), 0, 0] + big(0, 4) + [0, 1] + big(position, 4)
        places += big(item.bytes.count, 4)
        position += item.bytes.count + spare.count
      }
      return fullBox(
        "meta",
        fullBox("iloc", places) + fullBox("iinf", [0, UInt8(items.count)] + names.joined())
          + box("iprp", box("ipco", size(44, 9))))
    }
    let head = box("ftyp", ascii("avif") + [0, 0, 0, 0] + ascii("avif")) + boxes
    let start = head.count + meta(from: 0).count + 8
    return head + meta(from: start) + box("mdat", Array(items.map { $0.bytes + spare }.joined()))
  }

  static let tellingAVIF = avif(
    items: [
      ("av01", "", [1, 2, 3]),
      ("Exif", "", [0, 0, 0, 0] + exif(copyright: "© Office", position: true)),
      ("mime", "application/rdf+xml", ascii(packet) + Array(repeating: 32, count: 2000)),
    ], spare: ascii("Camera 3000"), boxes: box("uuid", ascii("Ulaanbaatar")))

  @Test func whatAnAVIFShowsStaysInItsPlace() throws {
    let picture = try PictureFile(Self.tellingAVIF)
    #expect(picture.rights.credit == "UNESCO & friends" && picture.orientation == 1)
    let cleaned = try #require(picture.cleaned)
    #expect(cleaned.count == Self.tellingAVIF.count)
    let marks = zip(cleaned, Self.tellingAVIF).enumerated().filter { $1.0 != $1.1 }.map(\.offset)
    let shown = try #require(Data(Self.tellingAVIF).firstRange(of: Data([1, 2, 3]))?.lowerBound)
    #expect(!marks.contains { shown..<(shown + 3) ~= $0 })
    // Nothing but zeros is left of what no item has.
    #expect(cleaned[(shown + 3)..<(shown + 14)].allSatisfy { $0 == 0 })
    // One that has only the picture is as it should be.
    let silent = Self.avif(items: [("av01", "", [1, 2, 3])])
    #expect(try !PictureFile(silent).tellsMore)
    #expect(try PictureFile(silent).cleaned == silent)
  }

  private static let reachingTooFar: [UInt8] = {
    var bytes = tellingAVIF
    let place = Data(bytes).firstRange(of: Data("iloc".utf8))?.lowerBound ?? 0
    // The length of the second item.
    bytes[place + 44] = 0x7F
    return bytes
  }()

  @Test func rightsThatHaveNoRoomAreNotLost() throws {
    // All that is known of the rights stands in XMP without room for what Bindery writes.
    let packet = "<x xmlns:dc='a' photoshop:Credit=\"Me\" exif:GPSLatitude=\"39,54N\"/>"
    let picture = try PictureFile(
      Self.avif(items: [
        ("av01", "", [1, 2, 3]), ("mime", "application/rdf+xml", Self.ascii(packet)),
      ]))
    #expect(picture.rights.credit == "Me")
    #expect(picture.cleaned == nil)
  }

  @Test(arguments: [
    // A film, and bytes beyond the end of the file.
    avif(items: [("av01", "", [1]), ("Exif", "", exif())], boxes: box("moov", [])),
    reachingTooFar,
  ])
  func doubtfulFilesAreLeftAlone(_ bytes: [UInt8]) throws {
    do throws(PictureFile.Problem) {
      let picture = try PictureFile(bytes)
      #expect(picture.tellsPosition && picture.cleaned == nil)
    } catch {
      #expect(error == .damaged)
    }
  }

  @Test func anyChangedByteOfAnAVIFIsSafe() throws {
    for position in Self.tellingAVIF.indices {
      for value: UInt8 in [0, 1, 0x7F, 0xFF] {
        var bytes = Self.tellingAVIF
        bytes[position] = value
        guard let picture = try? PictureFile(bytes), let cleaned = picture.cleaned else { continue }
        #expect(cleaned.count == bytes.count)
      }
    }
  }
}
