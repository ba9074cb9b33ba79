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
  static func open(_ address: String) -> Bool {
    let folders = (CurrentProcess.environmentVariable("PATH") ?? "").split(separator: ":")
    for name in programs {
      for folder in folders where FileSystem.isExecutable("\(folder)/\(name)") {
        let launch = ProcessLaunch(program: "\(folder)/\(name)", arguments: [address])
        if (try? launch.startAlone()) != nil { return true }
      }
    }
    return false
  }
}
