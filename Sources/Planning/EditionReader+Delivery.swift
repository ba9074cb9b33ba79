import Document
import Findings
import YAMLReader

extension EditionReader {
  /// The delivery of an edition to its readers, beyond the files themselves.
  struct Delivery {
    var webURL: String?
    var sender: String?
    var unsubscribe: String?
    var pageSize: Int?
    var hasChapterPages = false
  }

  /// Reads and validates the keys about delivery.
  func delivery(of object: YAMLObject, kind: EditionKind?) -> Delivery {
    let webURL = object[EditionFile.webURL]
    check(webURL, schemes: ["https"])
    let unsubscribe = object[EditionFile.unsubscribe]
    check(unsubscribe, schemes: ["mailto", "https"])
    if let unsubscribe, unsubscribe.value.utf8.count > Self.longestAddress {
      diagnostics.report(.addressLong(limit: Self.longestAddress, at: unsubscribe.place))
    }
    let sender = object[EditionFile.sender]
    if let sender, !MailAddressRule.isValid(sender.value) {
      diagnostics.report(.mailAddress(sender.value, at: sender.place))
    }
    let pageSize = object[EditionFile.pageSize]
    if let pageSize, pageSize.value == 0 || kind?.isPaged == false {
      diagnostics.report(.pageSize(pageSize.value, at: pageSize.place))
    }
    let pages = object[EditionFile.pages]
    if let pages, pages.value == "chapters", kind?.isPaged == true {
      diagnostics.report(.chapterPages(kind?.rawValue ?? "", at: pages.place))
    }
    let address = sender?.value ?? unsubscribe.flatMap { MailAddressRule.address(in: $0.value) }
    return Delivery(
      webURL: webURL?.value, sender: address, unsubscribe: unsubscribe?.value,
      pageSize: pageSize?.value, hasChapterPages: pages?.value == "chapters")
  }

  /// The maximum number of records on a front page, the lead story included.
  private static let maxFront = 6

  /// Reads which records are on the front page.
  func front(of object: YAMLObject) -> [Located<String>]? {
    guard let front = object[EditionFile.front] else { return nil }
    if front.count > Self.maxFront {
      diagnostics.report(.frontLong(limit: Self.maxFront, at: front[Self.maxFront].place))
    }
    return front
  }

  /// The maximum length, in bytes, of an address in the header of a message: a line of 998 holds it
  /// together with the name of its field (RFC 5322, section 2.1.1).
  private static let longestAddress = 900

  /// Reports an address whose scheme is not supported.
  private func check(_ address: Located<String>?, schemes: [String]) {
    guard let address else { return }
    let scheme = address.value.prefix { $0 != ":" }.lowercased()
    let rest = address.value.utf8.dropFirst(scheme.utf8.count + 1)
    let isPlain = !rest.isEmpty && rest.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x3E }
    guard schemes.contains(scheme), isPlain, LinkAddress(address.value) != .malformed,
      scheme != "mailto" || MailAddressRule.address(in: address.value) != nil
    else {
      diagnostics.report(.addressForm(address.value, schemes: schemes, at: address.place))
      return
    }
  }
}
