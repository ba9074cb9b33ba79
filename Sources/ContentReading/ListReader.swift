import Findings
import Records
import WorkspaceFiles
import YAMLReader

/// Reads records from YAML files, one from each item of a list.
enum ListReader {
  /// Reads the records of an optional file; items with errors are reported and left out.
  static func read(
    _ file: String, of noun: String, keys: [YAMLKey], in context: ContentContext
  ) -> [RecordInput] {
    guard let text = context.optionalText(file) else { return [] }
    let path = context.folder.displayPath(file)
    guard let read = YAMLReader.read(text.bytes, path: path, into: context.diagnostics) else {
      return []
    }
    let node = context.census.figures.resolved(
      read, .list(.object(keys)), in: SourceLines(text.bytes, path: path))
    guard node.kind == .sequence else {
      context.diagnostics.report(.notAList(path, of: noun, at: node.place))
      return []
    }
    var seen: [[UInt8]: Place] = [:]
    return node.items.compactMap { item in
      if let first = seen.updateValue(item.place, forKey: item.fingerprint) {
        context.diagnostics.report(.repeatedRecord(of: noun, at: item.place, first: first))
        return nil
      }
      return YAMLObject(item, what: noun, keys: keys, diagnostics: context.diagnostics)
        .map { RecordInput($0, in: context) }
    }
  }
}
