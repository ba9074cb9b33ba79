/// What a sector unit contributes to every edition.
///
/// A conforming type says which unit it is. The rest has defaults: the standard fragments, rendered
/// from the unit's content folder. A unit that differs declares its own fragments and makes its own
/// contribution from the records it is handed.
///
/// Plugins run at the same time as others and never see them. They do no input or output of their
/// own. What a plugin throws costs its own section only.
public protocol SectorPlugin: Sendable {
  /// Which unit this is.
  var description: SectorDescription { get }

  /// The fragments that the unit offers, in the order in which its chapter shows them.
  var fragments: [FragmentDescription] { get }

  /// The kinds of records that only this unit has.
  ///
  /// What they declare is enough for the engine to read them, to say what is wrong with them and where,
  /// to list and to collect them; no other unit sees them.
  var recordKinds: [any Record.Type] { get }

  /// The unit's data and the fragments asked for, rendered.
  ///
  /// - Throws: anything; the section that asked is replaced or left out, and the report says so.
  func contribution(for request: ContributionRequest) throws -> Contribution
}

extension SectorPlugin {
  /// The standard fragments.
  public var fragments: [FragmentDescription] { StandardFragment.allCases.map(\.description) }

  /// None: the unit's records are of the kinds that all units have.
  public var recordKinds: [any Record.Type] { [] }

  /// The selected records and the standard fragments that were asked for.
  public func contribution(for request: ContributionRequest) throws -> Contribution {
    Contribution(records: request.records, fragments: request.standardFragments)
  }
}
