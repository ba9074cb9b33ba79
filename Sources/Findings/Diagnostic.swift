/// A finding about something a person wrote: the fault, its place and a fix.
public struct Diagnostic: Error, Sendable, Hashable {
  /// A note that explains the finding, possibly at another place.
  public struct Note: Sendable, Hashable {
    /// The text of the note.
    public var message: String
    /// The place that the note refers to, if any.
    public var place: Place?

    /// Makes a note.
    public init(_ message: String, at place: Place? = nil) {
      self.message = message.brief
      self.place = place
    }
  }

  /// The kind of the finding.
  public var code: DiagnosticCode
  /// The severity of the finding.
  public var severity: Severity
  /// The message: one sentence without a full stop, as a patient colleague would put it.
  public var message: String
  /// The place of the finding; nil for findings about the run itself.
  public var place: Place?
  /// Notes on related places.
  public var notes: [Note]
  /// A suggested fix, in words.
  public var fix: String?
  /// A replacement that tools can apply; nil if the fix needs a person's decision.
  public var replacement: Replacement?

  /// Makes a finding with the default severity of its code.
  public init(
    _ code: DiagnosticCode, _ message: String, at place: Place? = nil, notes: [Note] = [],
    fix: String? = nil, replacement: Replacement? = nil
  ) {
    self.code = code
    self.severity = code.severity
    self.message = message.brief
    self.place = place
    self.notes = notes
    self.fix = fix?.brief
    self.replacement = replacement
  }
}
