/// How a build for a preview ended.
package struct PreviewReport: Codable, Sendable, Hashable {
  /// The name of its file.
  package static let file = "report.json"

  /// A place in a source file.
  package struct Place: Codable, Sendable, Hashable {
    /// The path relative to the workspace.
    package var path: String
    /// The line, counted from 1.
    package var line: Int
    /// The column in Unicode scalars, counted from 1; nil if unknown.
    package var column: Int?

    /// Makes the value.
    package init(path: String, line: Int, column: Int?) {
      self.path = path
      self.line = line
      self.column = column
    }
  }

  /// A finding.
  package struct Finding: Codable, Sendable, Hashable {
    /// A sentence about another place.
    package struct Note: Codable, Sendable, Hashable {
      /// The sentence.
      package var message: String
      /// The place; nil if it is about none.
      package var place: Place?

      /// Makes the value.
      package init(message: String, place: Place?) {
        self.message = message
        self.place = place
      }
    }

    /// `error`, `warning` or `note`.
    package var severity: String
    /// The stable code.
    package var code: String
    /// The sentence.
    package var message: String
    /// The place; nil if it is about none.
    package var place: Place?
    /// The source line with a line of carets below it; empty if there is nothing to show.
    package var excerpt: String
    /// Whether it prevented the publication.
    package var isError: Bool { severity == "error" }

    /// The fix; nil if none is known.
    package var fix: String?
    /// Sentences about other places.
    package var notes: [Note]

    /// Makes the value.
    package init(
      severity: String, code: String, message: String, place: Place?, excerpt: String,
      fix: String?, notes: [Note]
    ) {
      self.severity = severity
      self.code = code
      self.message = message
      self.place = place
      self.excerpt = excerpt
      self.fix = fix
      self.notes = notes
    }
  }

  /// Whether the edition was written.
  package var isPublished: Bool
  /// The findings, ordered by place.
  package var findings: [Finding]

  /// Makes the value.
  package init(isPublished: Bool, findings: [Finding]) {
    self.isPublished = isPublished
    self.findings = findings
  }
}
