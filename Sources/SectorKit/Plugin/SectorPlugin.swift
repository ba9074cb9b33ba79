/// The contribution of a sector unit to every edition.
///
/// A conforming type identifies its unit. Everything else has defaults: the standard fragments,
/// rendered from the unit's content folder. A unit that differs declares its own fragments and
/// builds its contribution from the records in the request.
///
/// Plugins run concurrently and never interact. They do no input or output themselves. If a plugin
/// throws an error, only its own section is affected.
public protocol SectorPlugin: Sendable {
  /// The unit that the plugin belongs to.
  var description: SectorDescription { get }

  /// The fragments that the unit offers, in the order that its chapter shows them.
  var fragments: [FragmentDescription] { get }

  /// The kinds of records that only this unit has.
  ///
  /// From their declarations, the engine knows how to read, list and collect the records and where
  /// to report findings about them; other units are not affected.
  var recordKinds: [any Record.Type] { get }

  /// Renders the requested fragments and supplies the unit's records.
  ///
  /// - Throws: any error; the section is then replaced or omitted, and the report says so.
  func contribution(for request: ContributionRequest) throws -> Contribution
}

extension SectorPlugin {
  /// The standard fragments.
  public var fragments: [FragmentDescription] { StandardFragment.allCases.map(\.description) }

  /// Empty: the unit's records are all of the standard kinds.
  public var recordKinds: [any Record.Type] { [] }

  /// The selected records and the requested standard fragments.
  public func contribution(for request: ContributionRequest) throws -> Contribution {
    Contribution(records: request.records, fragments: request.standardFragments)
  }
}
