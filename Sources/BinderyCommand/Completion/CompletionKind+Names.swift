import ArgumentParser
import Planning

extension CompletionKind {
  /// The names of editions.
  static var editions: CompletionKind {
    .custom { words, _, _ in CompletionContext.current?.editions(for: words) ?? [] }
  }

  /// The ids of units.
  static var sectors: CompletionKind {
    .custom { _, _, _ in CompletionContext.current?.sectors ?? [] }
  }

  /// The subjects of `list`.
  static var subjects: CompletionKind {
    .custom { _, _, _ in CompletionContext.current?.subjects ?? [] }
  }

  /// Formats, several of them with commas between.
  static var formats: CompletionKind {
    .custom { _, _, prefix in CompletionContext.current?.formats(after: prefix) ?? [] }
  }

  /// Kinds of editions.
  static var editionKinds: CompletionKind { .list(EditionKind.allCases.map(\.rawValue)) }
}
