import Bytes
import Platform
import WorkspaceFiles

/// Keeps converted pictures and the versions of engines for later builds and for other editions.
///
/// An entry is named by the bytes of the source, the version of the engine and the recipe. It
/// begins with its name and with the digest of its bytes: an entry that does not match is made
/// again. Entries appear at once and whole, so concurrent builds share them, and all of them can be
/// deleted at any time. Those that no build has used for ``maxAge`` days are removed when new ones
/// are made.
package struct BuildCache: Sendable {
  /// The folder of converted pictures, in the workspace.
  package static let pathOfPictures = "build/.pictures"
  /// The folder of the versions of engines.
  static let pathOfEngines = "build/.engines"
  /// The first line of every entry.
  private static let mark = Array("Kept by Bindery\n".utf8)
  /// The length of a name or a digest with the line feed behind it.
  private static let lineLength = 65
  private static let headLength = mark.count + 2 * lineLength
  private static let maxSize = 256 << 20
  /// The number of days that an unused entry is kept: longer than a quarter, the time when every
  /// edition in progress is built at least once.
  package static let maxAge = 100

  private let location: String
  private let isWritable: Bool

  /// Refers to a cache, which need not exist.
  ///
  /// - Parameters:
  ///   - root: the location of the workspace.
  ///   - path: the folder in the workspace.
  ///   - isWritable: whether to keep new entries.
  package init(in root: String, at path: String = BuildCache.pathOfPictures, isWritable: Bool) {
    location = "\(root)/\(path)"
    self.isWritable = isWritable
  }

  /// A kept file: its location and its known properties.
  package struct Entry: Sendable, Hashable {
    let location: String
    /// The digest of the bytes behind the head.
    let digest: String

    /// The bytes; nil where they have changed.
    func bytes() -> [UInt8]? {
      BuildCache.kept(at: location).flatMap { $0.digest == digest ? $0.bytes : nil }
    }
  }

  /// The content of an entry; nil if there is none, or if it is broken.
  private static func kept(at path: String) -> (digest: String, bytes: [UInt8])? {
    guard let file = try? FileContent.read(path, limit: maxSize), file.count > headLength else {
      return nil
    }
    let bytes = Array(file[headLength...])
    let digest = Digest.text(of: ByteRope([bytes]))
    guard file.starts(with: head(of: path, digest)) else { return nil }
    return (digest, bytes)
  }

  /// The beginning of an entry: its own name, and the digest of the rest.
  private static func head(of path: String, _ digest: String) -> [UInt8] {
    mark + "\(path.suffix(lineLength - 1))\n\(digest)\n".utf8
  }

  /// The entry of a name and its bytes; nil if there is none, or if it is broken.
  func entry(_ key: String) -> (entry: Entry, bytes: [UInt8])? {
    let path = "\(location)/\(key)"
    guard let kept = Self.kept(at: path) else { return nil }
    // A used entry is marked once a day.
    if isWritable, (FileAge.days(of: path) ?? 0) > 0 { FileAge.renew(path) }
    return (Entry(location: path, digest: kept.digest), kept.bytes)
  }

  /// Removes the entries that no build has used for a long time.
  func removeUnused() {
    guard isWritable, FileStatus(unfollowed: location)?.isLink != true,
      let entries = try? DirectoryListing.entries(of: location)
    else { return }
    for entry in entries where !entry.isFolder && Self.isName(entry.name) {
      let path = "\(location)/\(entry.name)"
      if (FileAge.days(of: path) ?? 0) > Self.maxAge { FileSystem.removeFile(path) }
    }
  }

  /// Whether a file has the name of an entry.
  private static func isName(_ name: String) -> Bool {
    name.utf8.count == lineLength - 1
      && name.utf8.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      }
  }

  /// Keeps bytes; nil where that is impossible or unwanted.
  func keep(_ bytes: [UInt8], as key: String, in scratch: PictureScratch) -> Entry? {
    guard isWritable, scratch.isInCache else { return nil }
    let digest = Digest.text(of: ByteRope([bytes]))
    let (new, path) = (scratch.path(for: key), "\(location)/\(key)")
    do throws(SystemError) {
      let file = try NewFile(new)
      try file.append(Self.head(of: path, digest))
      try file.append(bytes)
      try FileSystem.move(new, to: path)
    } catch {
      FileSystem.removeFile(new)
      return nil
    }
    return Entry(location: path, digest: digest)
  }

  /// A folder for the work of this build, in the cache where that can be written.
  func makeScratch() throws(SystemError) -> PictureScratch {
    if isWritable, FileStatus(unfollowed: location)?.isLink != true,
      (try? FileSystem.makeFolders(location)) != nil,
      let scratch = try? PictureScratch(in: location, isInCache: true)
    {
      return scratch
    }
    let folder = CurrentProcess.environmentVariable("TMPDIR") ?? "/tmp"
    return try PictureScratch(in: folder, isInCache: false)
  }
}
