import Document
import Findings
import MarkdownReader
import WorkspaceFiles
import Writers

/// Tries Markdown texts like those in a unit's records.
enum MarkdownFuzzing {
  static func fault(of input: [UInt8]) async -> String? {
    guard let text = try? SourceText(input) else { return nil }  // rejected, as it should be
    let diagnostics = DiagnosticCollector()
    let blocks = MarkdownReader.read(
      text.bytes, path: "text.md",
      options: MarkdownOptions(linkSchemes: LinkScheme.allowedInReports), into: diagnostics)
    for writer in DocumentWriters.all {
      let written = await DocumentWriters.fragment(blocks, in: writer, words: .english)
      let output = String(decoding: written.parts.joined(), as: UTF8.self)
      if writer.format == .html || writer.format == .email,
        let fault = MarkupCheck.fault(in: output)
      {
        return "\(writer.format): \(fault)"
      }
      if output.utf8.count > 1000 * (input.count + 1000) {
        return "\(writer.format): \(input.count) bytes became \(output.utf8.count)"
      }
    }
    return nil
  }
}
