#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A process that founds a process group, and kills it when this process ends first, for any
/// reason.
///
/// Destroying the handle kills the group. Until then no other group can get its ID.
struct ProcessGroupGuard: ~Copyable {
  /// The shell waits until the other end of its input is closed, then kills its process group.
  private static let launch = ProcessLaunch(
    program: "/bin/sh", arguments: ["-c", "read line; kill -KILL 0"])

  /// The ID of the group.
  let group: Int32
  private let lifeline: OwnedDescriptor

  /// Founds a group.
  ///
  /// - Parameter printed: where the guard prints.
  init(printed: Descriptor) throws(SystemError) {
    let lifeline = try Pipe()
    group = try Self.launch.start(
      input: lifeline.reader.descriptor, printed: printed, journal: nil, group: 0)
    self.lifeline = lifeline.takeWriter()
  }

  deinit {
    kill(-group, SIGKILL)
    _ = ProcessWaiting.wait(for: group)
  }
}
