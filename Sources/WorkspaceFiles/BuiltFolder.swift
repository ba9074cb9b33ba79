import Bytes
import Platform

/// A folder in the place where a build goes, which may be somebody's own.
package struct BuiltFolder {
  /// The name of the file that distinguishes builds from other folders, and lists the files of a
  /// build.
  package static let manifest = "manifest.json"

  /// The number of bytes at the start of a manifest that tell it from other files of that name.
  private static let maxStartSize = 4096
  /// The maximum size in bytes of a manifest to read.
  private static let maxSize = 256 << 20

  private let location: String

  /// Looks at a folder, which need not exist.
  package init(_ location: String) { self.location = location }

  /// Whether a build may take its place: nothing is there, or a folder that is empty or a build.
  ///
  /// Neither a link nor its target is ours to replace.
  package var isReplaceable: Bool {
    guard let status = FileStatus(unfollowed: location) else { return true }
    guard status.isFolder else { return false }
    return hasManifest ? isBuild : isEmpty
  }

  /// Whether it is a folder itself, not a link to one, and its manifest says that a build made it.
  package var isBuild: Bool {
    guard isFolder, let file = try? ReadableFile("\(location)/\(Self.manifest)", follow: false),
      file.status.isRegular, let start = try? file.next(Self.maxStartSize)
    else { return false }
    let lines = String(decoding: start, as: UTF8.self).split(separator: "\n", maxSplits: 3)
    // Manifests begin with the edition's name and the list of figures or outputs.
    return lines.count > 2 && lines[0] == "{" && lines[1].hasPrefix("  \"edition\" : \"")
      && ["figures", "outputs"].contains { lines[2].hasPrefix("  \"\($0)\" : [") }
  }

  /// Whether it is a folder with nothing in it.
  var isEmpty: Bool {
    guard isFolder, let listing = try? DirectoryListing(of: location, hidden: true) else {
      return false
    }
    return listing.entries.isEmpty && listing.illegibleEntries.isEmpty
  }

  /// Whether it is a symbolic link.
  package var isLink: Bool { FileStatus(unfollowed: location)?.isLink ?? false }

  private var isFolder: Bool { FileStatus(unfollowed: location)?.isFolder ?? false }

  private var hasManifest: Bool {
    FileStatus(unfollowed: "\(location)/\(Self.manifest)")?.isRegular ?? false
  }

  /// The files that no build has made, in byte order; folders that cannot be listed are among them unless
  /// the manifest has files there.
  ///
  /// Files that systems and editors leave behind are left out (see ``Clutter``).
  package func strangers() -> [String] {
    guard isFolder else { return [] }
    let outputs =
      (try? FileContent.read("\(location)/\(Self.manifest)", limit: Self.maxSize))
      .map(Self.outputs) ?? []
    var strangers: [String] = []
    var pending = [""]
    while let folder = pending.popLast() {
      guard let listing = try? DirectoryListing(of: "\(location)/\(folder)", hidden: true) else {
        if !outputs.contains(where: { $0.starts(with: folder.utf8) }) { strangers.append(folder) }
        continue
      }
      strangers += listing.illegibleEntries.map { folder + $0.shownName }
      for entry in listing.entries where !Clutter.contains(entry.name) {
        let path = folder + entry.name
        if entry.isFolder {
          pending.append(path + "/")
        } else if path != Self.manifest, path != OutputFolder.mark,
          !outputs.contains(Array(path.utf8))
        {
          strangers.append(path)
        }
      }
    }
    return strangers.sorted(by: MemorySearch.precedes)
  }

  /// The paths of the outputs that a manifest lists, as bytes: texts that differ in how letters are
  /// composed name different files.
  private static func outputs(of manifest: [UInt8]) -> Set<[UInt8]> {
    manifest.withUnsafeBufferPointer { manifest in
      guard let start = manifest.position(of: "\n  \"outputs\" : [") else { return [] }
      let end = manifest.position(of: "\n  ]", from: start) ?? manifest.count
      let text = UnsafeBufferPointer(rebasing: manifest[start..<end])
      // The keys of an output; those of its sources are indented further.
      let key: StaticString = "\n      \"path\" : "
      var paths: Set<[UInt8]> = []
      var next = 0
      while let offset = text.position(of: key, from: next) {
        let value = offset + key.utf8CodeUnitCount
        next = text.position(of: UInt8(ascii: "\n"), from: value) ?? text.count
        if let path = Self.string(text[value..<next]) { paths.insert(path) }
      }
      return paths
    }
  }

  /// The string that a line of JSON holds, up to the comma that may end it.
  private static func string(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8]? {
    let quoted = line.last == UInt8(ascii: ",") ? line.dropLast() : line
    guard quoted.contains(UInt8(ascii: "\\")) else { return Array(quoted.dropFirst().dropLast()) }
    return JSONText.value(String.self, of: Array(quoted)).map { Array($0.utf8) }
  }
}
