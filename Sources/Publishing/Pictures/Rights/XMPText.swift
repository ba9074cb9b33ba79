import Bytes
import Wording

/// A packet of XMP, as far as it concerns a picture's publishing.
///
/// It is searched for a few names and not read as XML: no packet can ask for more.
struct XMPText {
  /// The maximum number of bytes searched for rights.
  private static let limit = 256 << 10
  /// The maximum length of a text in characters.
  private static let maxLength = 500

  private(set) var rights = PictureRights()
  /// Whether it reveals, or may reveal, the location of the picture.
  private(set) var tellsPosition: Bool

  /// Searches a packet.
  init(_ file: FileBytes, in range: Range<Int>) {
    tellsPosition = file.contains("GPS", in: range)
    var text = String(decoding: file.bytes[range].prefix(Self.limit), as: UTF8.self)
    // No name is like that, and searching it would take long.
    guard text.withUTF8({ TextHazards.stackOfMarks(in: $0) }) == nil else { return }
    rights.creator = Self.value("dc:creator", in: text)
    rights.copyright = Self.value("dc:rights", in: text)
    rights.credit = Self.value("photoshop:Credit", in: text)
  }

  /// The words of an element or an attribute; those of several items are joined.
  private static func value(_ name: String, in text: String) -> String? {
    if let start = text.firstRange(of: "<\(name)")?.upperBound,
      let end = text[start...].firstRange(of: "</\(name)>")?.lowerBound,
      let content = text[start..<end].firstIndex(of: ">").map(text.index(after:))
    {
      let words = text[content..<end].split(separator: "<")
        .compactMap {
          $0.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false).last
        }
        .map { String($0.trimmed) }.filter { !$0.isEmpty }
      return shown(words.joined(separator: "; "))
    }
    guard let start = text.firstRange(of: "\(name)=")?.upperBound, start < text.endIndex else {
      return nil
    }
    let mark = text[start]
    guard mark == "\"" || mark == "'" else { return nil }
    return shown(String(text[text.index(after: start)...].prefix { $0 != mark }))
  }

  private static func shown(_ text: String) -> String? {
    var text = String(text.prefix(maxLength).trimmed)
    for (entity, character) in entities { text = text.replacing(entity, with: character) }
    return text.isEmpty ? nil : text
  }

  private static let entities = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&"),
  ]

  private static func escaped(_ text: String) -> String {
    var text = String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\t" }))
    for (entity, character) in entities.reversed() {
      text = text.replacing(character, with: entity)
    }
    return text
  }

  /// A packet with rights alone.
  static func packet(of rights: PictureRights) -> String {
    var inner = ""
    if let creator = rights.creator {
      inner += "<dc:creator><rdf:Seq><rdf:li>\(escaped(creator))</rdf:li></rdf:Seq></dc:creator>"
    }
    if let copyright = rights.copyright {
      inner +=
        "<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">\(escaped(copyright))</rdf:li></rdf:Alt>"
        + "</dc:rights>"
    }
    if let credit = rights.credit {
      inner += "<photoshop:Credit>\(escaped(credit))</photoshop:Credit>"
    }
    return """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>\
      <x:xmpmeta xmlns:x="adobe:ns:meta/">\
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">\(inner)</rdf:Description>\
      </rdf:RDF></x:xmpmeta><?xpacket end="r"?>
      """
  }
}
