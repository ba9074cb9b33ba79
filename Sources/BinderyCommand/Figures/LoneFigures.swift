import Assembling
import Building
import Checking
import Document
import Findings
import Records
import SectorKit
import Wording
import WorkspaceFiles

/// The figures named in a text that belongs to no edition.
struct LoneFigures {
  /// The findings about the mentions.
  let findings: [Diagnostic]
  private let figures: EditionFigures?

  /// Looks the figures up.
  ///
  /// - Parameters:
  ///   - mentions: the mentions of figures in the text.
  ///   - workspace: the workspace that declares figures; nil if there is none.
  ///   - texts: the folder that the text's path is relative to.
  init(
    _ mentions: [FigureMention], in workspace: Workspace?, plugins: [any SectorPlugin],
    textsIn texts: Folder
  ) {
    guard let workspace else {
      figures = nil
      findings = mentions.map { .figureUnresolved($0, "there is no workspace here") }
      return
    }
    let book = FigureBook(plugins, in: workspace, .empty)
    let known = EditionFigures(declaredIn: book, words: .english)
    func isComputed(_ mention: FigureMention) -> Bool {
      known[mention.id] == nil
        && EditionFigures.computedNames.contains { mention.id.hasSuffix(".\($0)") }
    }
    figures = known
    let computed = mentions.filter(isComputed).map { mention in
      Diagnostic.figureUnresolved(
        mention, "it is computed from the records of an edition, and this is not one")
    }
    let others = mentions.filter { !isComputed($0) }
    findings =
      computed + Checks.findings(in: FigureReview(known, others, isOfUnits: false, in: texts))
  }

  /// The text with figures filled in.
  func resolved(_ blocks: [Block]) -> [Block] {
    var resolver = FigureResolver(figures)
    return resolver.rewrite(blocks)
  }
}

extension DiagnosticCode {
  /// The findings about texts that belong to no edition.
  static let loneTexts: [DiagnosticCode] = [figureUnresolved]

  static let figureUnresolved = DiagnosticCode(
    "figure-unresolved", .warning,
    cause: """
      ‘bindery render’ cannot look up a figure that the text names: there is no workspace, or the \
      figure is computed for an edition.
      """,
    example: "bindery render notes.md  # We held [](figure:culture.activities).",
    cure: """
      Run it in a workspace, or name one with --workspace; for computed figures, build the \
      edition.
      """
  )
}

extension Diagnostic {
  fileprivate static func figureUnresolved(_ mention: FigureMention, _ reason: String) -> Diagnostic
  {
    Diagnostic(
      .figureUnresolved,
      "‘\(mention.id.visible)’ cannot be looked up: \(reason); "
        + (mention.isFilledIn ? "its id appears in the text" : "the words stay as they are"),
      at: mention.place)
  }
}
