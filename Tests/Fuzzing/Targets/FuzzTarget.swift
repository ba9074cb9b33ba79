/// The part of the engine that inputs are tried on.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// A configuration and, after a line `====`, a record with front matter.
  case configuration
  /// A Markdown text, through every writer.
  case markdown
  /// A tree that a plugin contributes, made by reading the input as choices.
  case contribution
  /// A command line, made by reading the input as choices.
  case options

  /// Tries an input on a thread that may block, and stops the program if the result is wrong.
  public func attempt(_ input: UnsafeRawBufferPointer) {
    let (result, bytes) = (Handoff<String?>(), Array(input))
    Task.detached { result.give(await fault(of: bytes)) }
    if let fault = result.take() { fatalError(fault) }
  }

  /// What is wrong with the result of an input; nil if it is as it should be.
  public func fault(of input: [UInt8]) async -> String? {
    switch self {
    case .configuration: await ConfigurationFuzzing.fault(of: input)
    case .markdown: await MarkdownFuzzing.fault(of: input)
    case .contribution: await ContributionFuzzing.fault(of: input)
    case .options: await OptionsFuzzing.fault(of: input)
    }
  }
}
