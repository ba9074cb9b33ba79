/// Files that nobody wrote: systems, editors and office programs leave them beside others.
package enum Clutter {
  /// Whether a file or folder of that name is one of them.
  package static func contains(_ name: String) -> Bool {
    guard let last = name.utf8.last, let first = name.utf8.first else { return false }
    // Copies and locks of editors, and owners' files of office programs.
    if last == UInt8(ascii: "~") || first == UInt8(ascii: "~") { return true }
    if first == UInt8(ascii: "#"), last == UInt8(ascii: "#") { return true }
    if first == UInt8(ascii: "_") { return name == "__MACOSX" }
    // Most names end in `.md` or that of a picture.
    switch last | 0x20 {
    case UInt8(ascii: "d"): return false
    case UInt8(ascii: "g"): return name.hasSuffix(".orig")
    default: break
    }
    let lowercased = name.lowercased()
    return names.contains(lowercased) || endings.contains { lowercased.hasSuffix($0) }
  }

  private static let names: Set<String> = [
    ".ds_store", "thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini", "icon\r",
    "$recycle.bin",
  ]
  private static let endings = [".bak", ".swp", ".swo", ".tmp", ".rej", ".lock", ".lck"]
}
