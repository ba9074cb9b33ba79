/// The kinds of records that a unit can have.
public struct RecordKinds: Sendable {
  /// The types, in the order in which they are listed.
  public private(set) var types: [any Record.Type]

  /// The kinds that every unit has.
  public static let standard = RecordKinds([
    Activity.self,
    Publication.self,
    Partner.self,
    DesignationList.self,
    Milestone.self,
    Fact.self,
  ])

  private init(_ types: [any Record.Type]) { self.types = types }

  /// The kinds together with others; one whose name is taken already is left out.
  public func adding(_ others: [any Record.Type]) -> RecordKinds {
    var all = self
    for type in others where all[type.kindName] == nil { all.types.append(type) }
    return all
  }

  /// Whether a kind is among them.
  public func contains(_ type: any Record.Type) -> Bool { types.contains { $0 == type } }

  /// The kind that `collect` and `list` know by a name.
  public subscript(_ name: String) -> (any Record.Type)? { types.first { $0.kindName == name } }
}
