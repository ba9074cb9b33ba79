/// One finding about what a person wrote: what is wrong, where, and what would mend it.
public struct Diagnostic: Error, Sendable, Hashable {
  /// A remark at another place that explains the finding.
  public struct Note: Sendable, Hashable {
    /// What is remarked.
    public var message: String
    /// Where, if anywhere.
    public var place: Place?

    /// Makes a remark.
    public init(_ message: String, at place: Place? = nil) {
      self.message = message
      self.place = place
    }
  }

  /// The kind of finding.
  public var code: DiagnosticCode
  /// How much it weighs.
  public var severity: Severity
  /// The finding in a sentence without a full stop, as a patient colleague would put it.
  public var message: String
  /// Where; nil for findings about the run itself.
  public var place: Place?
  /// Further places that matter.
  public var notes: [Note]
  /// What would mend it, in words.
  public var fix: String?
  /// What to write instead, for tools that mend files; nil where a person has to decide.
  public var replacement: Replacement?

  /// Makes a finding that weighs what its code says.
  public init(
    _ code: DiagnosticCode, _ message: String, at place: Place? = nil, notes: [Note] = [],
    fix: String? = nil, replacement: Replacement? = nil
  ) {
    self.code = code
    self.severity = code.severity
    self.message = message
    self.place = place
    self.notes = notes
    self.fix = fix
    self.replacement = replacement
  }
}
