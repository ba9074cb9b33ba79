public import Bytes
import Document

/// A message ready to be sent (RFC 5322): the same edition as plain text and as HTML, with the pictures
/// that the HTML shows.
///
/// It says that it has not been sent (`X-Unsent`), so clients open it for sending.
public struct MailMessage: Sendable {
  /// The subject.
  public var subject: String
  /// Who sends it.
  public var sender: String
  /// The sender's address, if the message has one.
  public var address: String?
  /// Its date.
  public var date: MailDate
  /// Where to unsubscribe, if there are subscribers.
  public var unsubscribeURL: String?
  /// The digest that makes the message unique, in lower-case hexadecimal digits.
  public var digest: String
  /// The language by its BCP 47 tag.
  public var language: String
  /// The plain text in UTF-8.
  public var text: ByteRope
  /// The HTML in UTF-8.
  public var html: ByteRope
  /// The pictures that the HTML refers to.
  public var pictures: [MailPicture]

  /// Describes a message.
  public init(
    subject: String, sender: String, address: String?, date: MailDate,
    unsubscribeURL: String?, digest: String, language: String, text: ByteRope, html: ByteRope,
    pictures: [MailPicture] = []
  ) {
    self.subject = subject
    self.sender = sender
    self.address = address
    self.date = date
    self.unsubscribeURL = unsubscribeURL
    self.digest = digest
    self.language = language
    self.text = text
    self.html = html
    self.pictures = pictures
  }

  /// The domain of the ids of a message and of its parts, which must be the sender's own where it is
  /// known.
  ///
  /// - Parameter address: the sender's address, if the message has one.
  public static func domain(of address: String?) -> String {
    address?.split(separator: "@").last.map(String.init) ?? "localhost"
  }

  /// The message: the plain text first, since clients show the last part they can.
  ///
  /// Pictures are parts beside the HTML that shows them; beside the text, they would be attachments
  /// (RFC 2387).
  public var bytes: ByteRope {
    let boundary = boundary("=_")
    var output = ByteRope()
    add(headers(boundary: boundary), to: &output)
    add("\r\n--\(boundary)\r\n", to: &output)
    add("text/plain", text, to: &output)
    add("--\(boundary)\r\n", to: &output)
    if pictures.isEmpty {
      add("text/html", html, to: &output)
    } else {
      addRelated(to: &output)
    }
    add("--\(boundary)--\r\n", to: &output)
    return output
  }

  /// A line between parts, which no encoded text contains.
  private func boundary(_ start: String) -> String { start + digest.prefix(40) }

  /// Adds the HTML with its pictures.
  private func addRelated(to output: inout ByteRope) {
    let boundary = boundary("=_related_")
    let type = "multipart/related; type=\"text/html\"; boundary=\"\(boundary)\""
    add([MailHeader("Content-Type", type)], to: &output)
    add("\r\n--\(boundary)\r\n", to: &output)
    add("text/html", html, to: &output)
    for picture in pictures {
      add("--\(boundary)\r\n", to: &output)
      let name = picture.headerName
      add(
        [
          MailHeader("Content-Type", "\(picture.mediaType); name=\"\(name)\""),
          MailHeader("Content-Transfer-Encoding", "base64"),
          MailHeader("Content-ID", "<\(picture.id)>"),
          MailHeader("Content-Disposition", "inline; filename=\"\(name)\""),
        ], to: &output)
      add("\r\n", to: &output)
      output.append(Base64.encoded(picture.bytes))
      add("\r\n", to: &output)
    }
    add("--\(boundary)--\r\n\r\n", to: &output)
  }

  /// Adds a part of text.
  private func add(_ type: String, _ content: ByteRope, to output: inout ByteRope) {
    add(
      [
        MailHeader("Content-Type", "\(type); charset=utf-8"),
        MailHeader("Content-Transfer-Encoding", "quoted-printable"),
        MailHeader("Content-Language", language),
      ], to: &output)
    add("\r\n", to: &output)
    output.append(QuotedPrintable.encoded(content.parts.joined()))
    add("\r\n", to: &output)
  }

  private func add(_ headers: [MailHeader], to output: inout ByteRope) {
    for header in headers { add(header.line, to: &output) }
  }

  private func add(_ text: String, to output: inout ByteRope) { output.append(Array(text.utf8)) }

  private func headers(boundary: String) -> [MailHeader] {
    let name = MailHeader.displayName(sender)
    // A group without members is how a message says that it has no address to answer to (RFC 6854).
    let from = address.map { "\(name) <\($0)>" } ?? "\(name):;"
    let domain = Self.domain(of: address)
    var headers = [
      MailHeader("From", from),
      MailHeader("Subject", text: subject),
      MailHeader("Date", date.text),
      MailHeader("Message-ID", "<\(digest.prefix(32))@\(domain)>"),
      MailHeader("X-Unsent", "1"),
      MailHeader("MIME-Version", "1.0"),
      MailHeader("Content-Type", "multipart/alternative; boundary=\"\(boundary)\""),
      MailHeader("Content-Language", language),
    ]
    if let url = unsubscribeURL {
      headers.append(MailHeader("List-Unsubscribe", "<\(url)>"))
      if url.lowercased().hasPrefix("https:") {
        headers.append(MailHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"))
      }
    }
    return headers
  }
}
