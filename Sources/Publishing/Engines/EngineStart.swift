/// The start of an engine: a program, and the arguments before all others.
package struct EngineStart: Sendable, Hashable {
  /// The path of the program.
  package var program: String
  /// The arguments before those of a run.
  package var arguments: [String] = []
}
