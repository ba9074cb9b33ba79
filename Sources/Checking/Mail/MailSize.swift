package import Findings

/// How large an edition is as mail.
package struct MailSize {
  /// The size in bytes beyond which the largest client of mail cuts a message off.
  package static let limit = 102_400

  /// The size of the edition in full.
  package var full: Int
  /// The size of what is sent: that of a digest where the edition in full is too large.
  package var sent: Int
  /// The bytes of each section of what is sent.
  package var sections: () -> [(title: String, bytes: Int)]
  /// Where the configuration asks for mail.
  package var place: Place

  /// Whether a digest is sent.
  var isDigest: Bool { full > Self.limit }

  /// Measures mail.
  package init(
    full: Int, sent: Int, sections: @escaping () -> [(title: String, bytes: Int)], at place: Place
  ) {
    self.full = full
    self.sent = sent
    self.sections = sections
    self.place = place
  }
}
