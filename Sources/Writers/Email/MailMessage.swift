public import Bytes
import Document

/// A message ready to be sent (RFC 5322): the same edition as plain text and as HTML.
public struct MailMessage: Sendable {
  /// The subject.
  public var subject: String
  /// Who sends it.
  public var sender: String
  /// The address from which it is sent, if the message says so.
  public var address: String?
  /// The day on which it is dated: year, month and day.
  public var date: (year: Int, month: Int, day: Int)
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

  /// Describes a message.
  public init(
    subject: String, sender: String, address: String?, date: (year: Int, month: Int, day: Int),
    unsubscribeURL: String?, digest: String, language: String, text: ByteRope, html: ByteRope
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
  }

  /// The message: the plain text first, since clients show the last part they can.
  public var bytes: ByteRope {
    let boundary = "=_\(digest.prefix(40))"
    var output = ByteRope()
    func add(_ text: String) { output.append(Array(text.utf8)) }
    for header in headers(boundary: boundary) { add(header.line) }
    add("\r\n")
    for (type, content) in [("text/plain", text), ("text/html", html)] {
      add("--\(boundary)\r\n")
      add(MailHeader("Content-Type", "\(type); charset=utf-8").line)
      add(MailHeader("Content-Transfer-Encoding", "quoted-printable").line)
      add(MailHeader("Content-Language", language).line)
      add("\r\n")
      output.append(QuotedPrintable.encoded(content.parts.joined()))
      add("\r\n")
    }
    add("--\(boundary)--\r\n")
    return output
  }

  private func headers(boundary: String) -> [MailHeader] {
    let name = MailHeader.displayName(sender)
    // A group without members is how a message says that it has no address to answer to (RFC 6854).
    let from = address.map { "\(name) <\($0)>" } ?? "\(name):;"
    let domain = address?.split(separator: "@").last.map(String.init) ?? "localhost"
    var headers = [
      MailHeader("From", from),
      MailHeader("Subject", text: subject),
      MailHeader("Date", dateText),
      MailHeader("Message-ID", "<\(digest.prefix(32))@\(domain)>"),
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

  /// The date at midnight of the first meridian, in the form of RFC 5322.
  private var dateText: String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    // Zeller's rule, with years that begin in March.
    let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = date.month < 3 ? date.year - 1 : date.year
    let weekday = (year + year / 4 - year / 100 + year / 400 + shift[date.month - 1] + date.day) % 7
    let fullYear =
      String(repeating: "0", count: max(0, 4 - String(date.year).count)) + String(date.year)
    return "\(days[weekday]), \(date.day) \(months[date.month - 1]) \(fullYear) 00:00:00 +0000"
  }
}
