import FuzzTargets
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

#if FUZZING
  /// libFuzzer calls this with each input.
  ///
  /// With `-sanitize=fuzzer`, the fuzzer supplies `main`; the environment variable `FUZZ_TARGET`
  /// names the target.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let name = getenv("FUZZ_TARGET"), let target = FuzzTarget(rawValue: String(cString: name))
    else { preconditionFailure("FUZZ_TARGET names no target") }
    target.attempt(UnsafeRawBufferPointer(start: start, count: count))
    return 0
  }
#else
  /// Tries the files named as arguments.
  @main enum FuzzingProgram {
    static func main() throws {
      let arguments = CommandLine.arguments
      guard arguments.count > 1, let target = FuzzTarget(rawValue: arguments[1]) else {
        let targets = FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")
        print("usage: Fuzzing \(targets) FILE …")
        exit(2)
      }
      for path in arguments.dropFirst(2) {
        print(path)
        let input = try FuzzInput(path: path)
        input.bytes.withUnsafeBytes { target.attempt($0) }
      }
    }
  }
#endif
