/// What inputs are tried on.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// A configuration and, behind a line of `====`, a record with its front matter.
  case configuration
  /// A text in Markdown, through every writer.
  case markdown

  /// Tries an input on a thread that can wait; stops the program when what comes out is not as
  /// promised.
  public func attempt(_ input: UnsafeRawBufferPointer) {
    let (result, bytes) = (Waiting<String?>(), Array(input))
    Task.detached { result.give(await fault(of: bytes)) }
    if let fault = result.take() { fatalError(fault) }
  }

  /// What is wrong with what comes of an input; nil when nothing is.
  public func fault(of input: [UInt8]) async -> String? {
    switch self {
    case .configuration: await ConfigurationFuzzing.fault(of: input)
    case .markdown: await MarkdownFuzzing.fault(of: input)
    }
  }
}
