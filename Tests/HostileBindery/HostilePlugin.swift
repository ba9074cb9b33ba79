import SectorKit
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A plugin that misbehaves in its fragment ‘misdeed’ and otherwise works normally.
struct HostilePlugin: SectorPlugin {
  let misbehavior: Misbehavior

  var description: SectorDescription {
    SectorDescription(id: misbehavior.rawValue, folder: misbehavior.folder)
  }

  var fragments: [FragmentDescription] {
    StandardFragment.allCases.map(\.description)
      + [FragmentDescription(id: "misdeed", summary: "what brings a build down")]
  }

  func contribution(for request: ContributionRequest) throws -> Contribution {
    guard request.fragments.contains("misdeed") else {
      return Contribution(records: request.records, fragments: request.standardFragments)
    }
    leaveMark()
    return try misbehavior.contribution(for: request)
  }

  /// Appends a byte to a file in the working directory to announce the misdeed to an observer.
  private func leaveMark() {
    let file = open(Self.marks, O_WRONLY | O_CREAT | O_APPEND, 0o644)
    _ = write(file, "*", 1)
    close(file)
  }

  /// The name of the file of marks.
  private static let marks = "misdeeds"
}
