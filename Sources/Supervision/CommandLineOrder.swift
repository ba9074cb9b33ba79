/// A command line that a child runs for its supervisor, with facts that the child cannot find out
/// itself: how the user called the program, and the terminal that the answer goes to.
public struct CommandLineOrder: Hashable, Sendable {
  /// The arguments, without the program's name.
  public var arguments: [String]
  /// The words that called the program, for messages that name the next command.
  public var invocation: String
  /// The columns of the terminal that standard output goes to; nil if it goes elsewhere.
  public var columns: Int?
  /// Whether messages go to a terminal.
  public var isTerminal: Bool
  /// Whether messages may have colours.
  public var usesColor: Bool

  /// Describes a command line.
  public init(
    arguments: [String], invocation: String, columns: Int?, isTerminal: Bool, usesColor: Bool
  ) {
    self.arguments = arguments
    self.invocation = invocation
    self.columns = columns
    self.isTerminal = isTerminal
    self.usesColor = usesColor
  }

  init(_ reader: inout FieldReader) throws(FieldReader.Malformed) {
    typealias Malformed = FieldReader.Malformed
    arguments = try reader.list { (reader) throws(Malformed) in try reader.text() }
    invocation = try reader.text()
    columns = try reader.optional { (reader) throws(Malformed) in try reader.number() }
    isTerminal = try reader.boolean()
    usesColor = try reader.boolean()
  }
}

extension FieldWriter {
  mutating func add(_ command: CommandLineOrder) {
    add(command.arguments) { $0.add($1) }
    add(command.invocation)
    add(command.columns) { $0.add($1) }
    add(command.isTerminal)
    add(command.usesColor)
  }
}
