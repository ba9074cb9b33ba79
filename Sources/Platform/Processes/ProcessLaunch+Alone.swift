#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension ProcessLaunch {
  /// Starts a program that lives on after this one, such as a browser, in a new process group.
  ///
  /// Its output is lost. No zombie is left while this process runs.
  package func startAlone() throws(SystemError) {
    let nowhere = open("/dev/null", O_RDWR | O_CLOEXEC)
    guard nowhere >= 0 else { throw .last }
    let printed = OwnedDescriptor(nowhere)
    let id = try start(input: nil, printed: printed.descriptor, journal: nil, group: 0)
    BlockingThread.start { _ = ProcessWaiting.wait(for: id) }
  }
}
