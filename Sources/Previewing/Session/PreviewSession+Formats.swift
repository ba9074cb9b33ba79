import Platform
import PreviewNotes

extension PreviewSession {
  /// Has an engine make a format from the shown output.
  ///
  /// A late result is not shown: it may come from files that have changed since.
  mutating func make(_ format: String, of number: Int) async {
    let state = board.current
    guard let shown = state.shown, shown.number == number, state.phase == .done,
      shown.map.otherFormats.contains(format), shown.made[format] == nil,
      shown.unmade[format] == nil
    else { return }
    guard FileStatus(path: shown.folder) != nil else {
      // Somebody has tidied the folder for temporary files.
      pending.content.insert(WatchedFiles.folders[0])
      return
    }
    let location = "\(shown.folder)/\(format)"
    let end = await builder.build(into: location, format: format)
    takeChanges()
    guard pending.isEmpty, !Task.isCancelled else {
      FileSystem.remove(location)
      return
    }
    let files = OutputListing(of: shown.map.edition, at: location).files
    board.update { state in
      guard state.shown?.number == number else { return }
      if end.report?.isPublished == true,
        let file = files.first(where: { $0.hasSuffix(".\(format)") })
      {
        state.outputs[0].made[format] = file
      } else {
        let error =
          end.report?.findings.first(where: \.isError) ?? end.report?.findings.first
        state.outputs[0].unmade[format] =
          error?.message ?? end.printed.last ?? "The engine produced nothing."
      }
    }
  }
}
