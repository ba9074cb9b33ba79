import Assembling
import Bytes
import ContentReading
import Planning
import Records
import YAMLReader

/// The reference pages of the documentation, generated from declarations in the code.
///
/// A test compares the pages in the documentation with these.
public enum ReferencePages {
  /// The pages by file name.
  public static let all: [(file: String, text: String)] = [
    ("Keys.md", keys), ("Findings.md", findings), ("Formats.md", formats),
  ]

  /// The schemas by their paths in a workspace.
  public static let schemas: [(path: String, text: String)] = Self.contentSchemas.map {
    ($0.path, JSONText.of($0.json))
  }

  private static let contentSchemas = ContentSchema.all(
    .standard, Collections(.standard))

  /// All keys of all files.
  private static var keys: String {
    var lines = [
      "# Keys",
      "",
      "Every key of configurations and content files, and its meaning.",
      "",
      "## Overview",
      "",
      "Unknown keys are errors. Made from the declarations that Bindery reads files with; `bindery schema KIND`",
      "prints the same for editors that know YAML.",
    ]
    for schema in contentSchemas {
      lines += ["", "### \(schema.name)", "", schema.summary, ""]
      lines += table(schema.keys)
      if let sectionKeys = schema.sectionKeys {
        lines += [
          "", "### section", "", "An item of `sections`, which may hold `sections` itself.", "",
        ]
        lines += table(sectionKeys)
      }
    }
    for type in RecordKinds.standard.types {
      guard case .table(let file, let columns) = type.recordFile else { continue }
      lines += [
        "", "### \(file)", "",
        "\(type.schema.summary): a table whose first row names the columns.", "",
        "| column | must be there |", "| --- | --- |",
      ]
      lines += columns.map { "| `\($0.name)` | \($0.isRequired ? "yes" : "") |" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func table(_ keys: [YAMLKey]) -> [String] {
    ["| key | value | meaning |", "| --- | --- | --- |"] + rows(keys, under: "")
  }

  private static func rows(_ keys: [YAMLKey], under prefix: String) -> [String] {
    keys.flatMap { key -> [String] in
      let name = "`\(prefix)\(key.name)`" + (key.isRequired ? ", must be there" : "")
      let summary = key.summary.split(separator: "|").joined(separator: "\\|")
      return ["| \(name) | \(describe(key.shape)) | \(summary) |"]
        + rows(inner(key.shape), under: "\(prefix)\(key.name).")
    }
  }

  /// The keys of mappings inside a value.
  private static func inner(_ shape: YAMLShape) -> [YAMLKey] {
    switch shape {
    case .object(let keys): keys
    case .list(let element), .dictionary(let element): inner(element)
    case .either(let shapes): shapes.flatMap(inner)
    case .text, .integer, .number, .boolean, .choice: []
    }
  }

  private static func describe(_ shape: YAMLShape) -> String {
    switch shape {
    case .text(let form): form ?? "text"
    case .integer: "whole number"
    case .number: "number"
    case .boolean: "`true` or `false`"
    case .choice(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .list(let element): "list of: \(describe(element))"
    case .object: "mapping"
    case .dictionary: "mapping"
    case .either(let shapes):
      shapes.isEmpty ? "sections" : shapes.map(describe).joined(separator: ", or ")
    }
  }

  /// All findings.
  private static var findings: String {
    var lines = [
      "# Findings",
      "",
      "Every kind of finding: its cause, an example and its cure.",
      "",
      "## Overview",
      "",
      "A finding ends with its code in brackets; `bindery explain CODE` tells the same as this page.",
      "Errors in configurations stop an edition with exit status 2, errors in content with 1; warnings",
      "count with `--strict`; notes never do. The severity of a check can be changed: <doc:Checks>.",
    ]
    for code in BinderyCommand.diagnosticCodes {
      lines += ["", "### \(code.name)", "", "*\(code.kind)* – \(code.cause)", ""]
      lines += code.example.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "    \($0)" }
      lines += ["", code.cure]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
