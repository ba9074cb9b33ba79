import ArgumentParser
import Assembling
import Document
import Findings
import Planning
import Records
import Wording
import WorkspaceFiles
import YAMLReader

/// The folder of an edition that follows on another: the same files, with the period moved on.
struct EditionSequel {
  /// A change to a key of the configuration.
  struct Change {
    var key: String
    var old: String
    var new: String
  }

  /// The name of the new edition.
  let name: String
  /// The files to make.
  let scaffold: Scaffold
  /// The differences from the last edition.
  let changes: [Change]
  /// The points that an editor has to check, in words.
  let reminders: [String]

  /// Plans the edition.
  ///
  /// - Parameters:
  ///   - name: its name; nil for that of the last edition with the period moved on.
  ///   - last: the name of the previous edition.
  ///   - period: its period; nil for the next one of the same length.
  init(_ name: String?, from last: String, period: String?, in workspace: Workspace) throws {
    let names = try Scaffold.attempt("Configs") { () throws(FileProblem) in
      try workspace.editionNames()
    }
    guard names.contains(last) else {
      throw ValidationError.unknown("edition", last, among: names)
    }
    var configuration = try LastConfiguration(workspace.editions.folder(last))
    let old = configuration.period
    let new = try period.map(EditionScaffold.period) ?? old?.next
    var move = old.flatMap { old in
      new.map { PeriodMove(from: old, to: $0, words: configuration.words) }
    }
    guard let name = name ?? move?.moved(last), name != last else {
      throw ValidationError(
        "The name ‘\(last)’ does not state its period; name the new edition: "
          + "bindery new edition NAME --from \(last)")
    }
    try EditionScaffold.check(name)
    move?.add(last, name)
    configuration.move(to: new, with: move)
    self.name = name
    changes = configuration.changes
    let listing = try Scaffold.attempt("Configs/\(last)") { () throws(FileProblem) in
      try workspace.editions.listing(under: last)
    }
    if let loss = listing.losses.first {
      throw ValidationError(
        loss.problem.diagnostic(path: "Configs/\(loss.path)", namedAt: nil).message)
    }
    var files: [Scaffold.NewFile] = []
    var reminders = configuration.reminders(in: "Configs/\(name)/\(EditionFile.name)")
    for path in listing.files {
      let file = String(path.dropFirst(last.count + 1))
      let target = "Configs/\(name)/\(file)"
      if file == EditionFile.name {
        files.append(.init(path: target, text: configuration.text))
        continue
      }
      let bytes = try Scaffold.attempt("Configs/\(path)") { () throws(FileProblem) in
        try workspace.editions.read(listed: path, limit: Asset.maxSize)
      }
      files.append(.init(path: target, bytes: bytes))
      if file.hasSuffix(".md") {
        reminders.append("\(target): its words are still those of the last edition")
      }
    }
    scaffold = Scaffold(files: files)
    self.reminders = reminders
  }

  /// A summary of the changes and the remaining work, in words.
  var summary: String {
    var text = ""
    let width = changes.map(\.key.count).max() ?? 0
    for change in changes {
      let key = change.key + String(repeating: " ", count: width - change.key.count)
      text += "moved   \(key)  \(change.old) → \(change.new)\n"
    }
    if !reminders.isEmpty {
      text += "\nTo be looked at:\n"
      for reminder in reminders { text += "  \(reminder)\n" }
    }
    return text
  }
}
