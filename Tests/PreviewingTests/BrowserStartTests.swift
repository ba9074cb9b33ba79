import BinderyTesting
import Foundation
import Testing

@testable import Previewing

/// A preview starts a browser with its address if the machine has one.
@Suite struct BrowserStartTests {
  private static let browser = """
    #!/bin/sh
    printf '%s,' "$0" "$@" >"${0%/*}/calling"
    mv "${0%/*}/calling" "${0%/*}/called"
    """

  @Test func theFirstProgramThatOpensAddressesGetsIt() async throws {
    let folders = try TemporaryWorkspace([
      "one/sensible-browser": Self.browser, "two/xdg-open": Self.browser, "one/xdg-open": "",
    ])
    try TestProgram.makeExecutable("\(folders.location)/one/sensible-browser")
    try TestProgram.makeExecutable("\(folders.location)/two/xdg-open")
    let search = ProgramSearch("\(folders.location)/one::.:\(folders.location)/two")
    #expect(BrowserStart.open("http://127.0.0.1:4000/a b;c/", in: search))
    for _ in 0..<2000 where !folders.contains("two/called") {
      try await Task.sleep(for: .milliseconds(10))
    }
    // The program in the first folder is not executable.
    #expect(
      folders.text("two/called")
        == "\(folders.location)/two/xdg-open,http://127.0.0.1:4000/a b;c/,")
    #expect(!folders.contains("one/called"))
  }

  @Test func aMissingBrowserIsReported() throws {
    let folder = try TemporaryWorkspace(["bin/open": "not executable"])
    #expect(!BrowserStart.open("http://127.0.0.1/", in: ProgramSearch("\(folder.location)/bin")))
    #expect(!BrowserStart.open("http://127.0.0.1/", in: ProgramSearch("")))
  }

  @Test func programsInTheWorkingDirectoryAreNotUsed() throws {
    for path in ["", ":", ".", "bin:./bin", "../bin"] {
      #expect(ProgramSearch(path).location(of: "sh") == nil)
    }
    #expect(ProgramSearch("/nowhere:/bin").location(of: "sh") == "/bin/sh")
  }
}
