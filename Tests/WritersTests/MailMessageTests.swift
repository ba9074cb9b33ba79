import Bytes
import Foundation
import Testing
@testable import Writers

@Suite struct MailMessageTests {
  private func lines(
    pictures: [MailPicture] = [], date: MailDate = MailDate(year: 2024, month: 9, day: 30)
  ) -> [String] {
    let message = MailMessage(
      subject: "News", sender: "Office", address: "a@b.example", date: date, unsubscribeURL: nil,
      digest: String(repeating: "0123456789abcdef", count: 4), language: "en",
      text: ByteRope([Array("Text.\n".utf8)]), html: ByteRope([Array("<p>Text.</p>\n".utf8)]),
      pictures: pictures)
    return String(decoding: message.bytes.parts.joined(), as: UTF8.self)
      .components(separatedBy: "\r\n")
  }

  @Test func itIsMarkedAsUnsent() { #expect(lines().contains("X-Unsent: 1")) }

  @Test(arguments: [
    (MailDate(year: 2024, month: 9, day: 30), "Mon, 30 Sep 2024 00:00:00 +0000"),
    (
      MailDate(year: 2024, month: 2, day: 29, minute: 545, offset: 480),
      "Thu, 29 Feb 2024 09:05:00 +0800"
    ),
    (
      MailDate(year: 2023, month: 1, day: 1, minute: 1439, offset: -210),
      "Sun, 1 Jan 2023 23:59:00 -0330"
    ),
  ])
  func datesHaveTheFormOfHeaders(date: MailDate, text: String) {
    #expect(lines(date: date).contains("Date: \(text)"))
  }

  @Test func aMessageWithoutPicturesHasTwoParts() {
    let lines = lines()
    #expect(lines.count { $0.hasPrefix("Content-Type: ") } == 3)
    #expect(!lines.contains { $0.contains("related") })
  }

  @Test func picturesAreBesideTheirHTML() throws {
    let bytes = (0..<200).map { UInt8($0) }
    let lines = lines(pictures: [
      MailPicture(id: "1@b.example", name: "well.JPG", bytes: bytes),
      MailPicture(id: "22222222222@b.example", name: "größer.png", bytes: [1]),
    ])
    let types = lines.filter { $0.hasPrefix("Content-Type: ") }
      .map { $0.dropFirst(14).prefix { $0 != ";" } }
    #expect(
      types == [
        "multipart/alternative", "text/plain", "multipart/related", "text/html", "image/jpeg",
        "image/png",
      ])
    #expect(lines.contains("Content-ID: <1@b.example>"))
    #expect(lines.contains("Content-Disposition: inline; filename=\"well.JPG\""))
    #expect(lines.contains("Content-Disposition: inline; filename=\"22222222.png\""))
    let start = try #require(
      lines.firstIndex { $0.contains("well.JPG\"") && $0.contains("inline") })
    let body = lines[(start + 2)...].prefix { !$0.isEmpty }
    #expect(Data(base64Encoded: body.joined()) == Data(bytes))
    #expect(lines.allSatisfy { $0.utf8.count <= 76 })
  }

  @Test(arguments: 0..<120)
  func anyNumberOfBytesIsEncoded(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37) }
    let text = String(decoding: Base64.encoded(bytes), as: UTF8.self)
    #expect(
      text == Data(bytes).base64EncodedString(
        options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
        + (count == 0 ? "" : "\r\n"))
  }
}
