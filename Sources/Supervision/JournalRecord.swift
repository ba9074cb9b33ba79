import ReportAssembly

/// One line of the journal in which a build tells its supervisor what it does.
///
/// `stopped` is also written by the C code that leaves last words, which therefore knows its form.
enum JournalRecord: Codable {
  /// A step begins.
  case step(BuildStep)
  /// A plugin is asked, on a thread.
  case begun(ContributionMark, thread: UInt64)
  /// A plugin has answered.
  case ended(ContributionMark)
  /// The process is about to die; the thread is to blame.
  case stopped(thread: UInt64)
  /// The build is whole; nothing follows.
  case closed([EditionRecord])
}
