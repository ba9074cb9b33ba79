package import Findings

/// The size of an edition as a mail message.
package struct MailSize {
  /// The size in bytes above which the most widely used mail client truncates a message.
  package static let limit = 102_400

  /// The size of the full edition.
  package var full: Int
  /// The size of the message: that of the digest if the full edition is too large.
  package var sent: Int
  /// The size of each section of the message.
  package var sections: () -> [(title: String, bytes: Int)]
  /// The place in the configuration that asks for mail.
  package var place: Place

  /// Whether a digest is sent.
  var isDigest: Bool { full > Self.limit }

  /// Makes a measurement.
  package init(
    full: Int, sent: Int, sections: @escaping () -> [(title: String, bytes: Int)], at place: Place
  ) {
    self.full = full
    self.sent = sent
    self.sections = sections
    self.place = place
  }
}
