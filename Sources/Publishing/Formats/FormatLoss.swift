import Writers

/// A kind of content that a format does not show as it is.
struct FormatLoss {
  var kind: ContentKind
  /// The form that it shows instead; nil for nothing.
  var form: String?
}
