/// The kinds of records that a unit can have.
public struct RecordKinds: Sendable {
  /// The types, in listing order.
  public private(set) var types: [any Record.Type]

  /// The kinds that all units have.
  public static let standard = RecordKinds([
    Activity.self,
    Publication.self,
    Partner.self,
    DesignationList.self,
    Milestone.self,
    Fact.self,
    PublishedFigure.self,
  ])

  private init(_ types: [any Record.Type]) { self.types = types }

  /// The kinds followed by others; a kind whose name is already taken is left out.
  public func adding(_ others: [any Record.Type]) -> RecordKinds {
    var all = self
    for type in others where all[type.kindName] == nil { all.types.append(type) }
    return all
  }

  /// Whether a kind is among them.
  public func contains(_ type: any Record.Type) -> Bool { types.contains { $0 == type } }

  /// The kind with a name for `collect` and `list`, if there is one.
  public subscript(_ name: String) -> (any Record.Type)? { types.first { $0.kindName == name } }
}
