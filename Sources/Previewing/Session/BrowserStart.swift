import Platform

/// Starts a browser.
enum BrowserStart {
  /// Programs that open an address in the browser that a person uses.
  private static let programs = [
    "xdg-open", "open", "wslview", "sensible-browser", "x-www-browser",
  ]

  /// Opens an address.
  ///
  /// - Returns: whether there is a program that does.
  static func open(_ address: String, in search: ProgramSearch = ProgramSearch()) -> Bool {
    for program in programs.compactMap(search.location) {
      let launch = ProcessLaunch(program: program, arguments: [address])
      if (try? launch.startAlone()) != nil { return true }
    }
    return false
  }
}
