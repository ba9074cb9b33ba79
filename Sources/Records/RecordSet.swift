/// Records of a unit, each kind in its declared order.
public struct RecordSet: Sendable, Hashable {
  /// Activities by theme, date, folded title and id.
  public var activities: [Activity]
  /// Publications by date and folded title.
  public var publications: [Publication]
  /// Partners in the order of their file.
  public var partners: [Partner]
  /// Lists of designations in the order of their file.
  public var designations: [DesignationList]
  /// Milestones by date.
  public var milestones: [Milestone]
  /// Facts in the order of their file.
  public var facts: [Fact]

  /// Makes a set.
  public init(
    activities: [Activity] = [], publications: [Publication] = [], partners: [Partner] = [],
    designations: [DesignationList] = [], milestones: [Milestone] = [], facts: [Fact] = []
  ) {
    self.activities = activities
    self.publications = publications
    self.partners = partners
    self.designations = designations
    self.milestones = milestones
    self.facts = facts
  }
}
