import BinderyTesting
import Foundation
import Platform
import Testing

@testable import Publishing

/// What is kept of pictures between builds.
@Suite struct BuildCacheTests {
  private static let key = String(repeating: "0123456789abcdef", count: 4)

  @Test func whatDoesNotFitIsNotThere() throws {
    let workspace = try TemporaryWorkspace()
    let cache = BuildCache(in: workspace.location, isWritable: true)
    let scratch = try cache.makeScratch()
    let entry = try #require(cache.keep([1, 2, 3], as: Self.key, in: scratch))
    #expect(cache.entry(Self.key)?.bytes == [1, 2, 3])
    #expect(entry.bytes() == [1, 2, 3])
    let path = "\(BuildCache.pathOfPictures)/\(Self.key)"
    let whole = try #require(workspace.files(under: BuildCache.pathOfPictures)[Self.key])
    var changed = whole
    changed[changed.count - 1] = 4
    for bytes in [Data(), whole.dropLast(), whole + [4], changed, Data("a picture".utf8)] {
      try workspace.write(Data(bytes), to: path)
      #expect(cache.entry(Self.key) == nil)
      #expect(entry.bytes() == nil)
    }
    // An entry under another name is another's.
    let other = String(Self.key.reversed())
    try workspace.write(whole, to: "\(BuildCache.pathOfPictures)/\(other)")
    #expect(cache.entry(other) == nil)
    #expect(cache.keep([5], as: Self.key, in: scratch) != nil)
    #expect(cache.entry(Self.key)?.bytes == [5])
  }

  @Test func buildsBesideEachOtherWorkInFoldersOfTheirOwn() throws {
    let workspace = try TemporaryWorkspace()
    let cache = BuildCache(in: workspace.location, isWritable: true)
    var scratches = [try cache.makeScratch(), try cache.makeScratch()]
    #expect(scratches[0].location != scratches[1].location)
    #expect(scratches.allSatisfy { $0.isInCache })
    try workspace.write("left over", to: "\(BuildCache.pathOfPictures)/work-3/old")
    scratches.append(try cache.makeScratch())
    #expect(workspace.files(under: "\(BuildCache.pathOfPictures)/work-3").isEmpty)
    scratches = []
    #expect(
      try FileManager.default.contentsOfDirectory(
        atPath: "\(workspace.location)/\(BuildCache.pathOfPictures)"
      ) == [])
  }

  /// Makes a file older than it is.
  private func age(_ path: String, days: Int) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -Double(days) * 86_400 - 60)],
      ofItemAtPath: path)
  }

  @Test func whatNobodyUsesIsRemoved() throws {
    let workspace = try TemporaryWorkspace()
    let cache = BuildCache(in: workspace.location, isWritable: true)
    let scratch = try cache.makeScratch()
    let folder = "\(workspace.location)/\(BuildCache.pathOfPictures)"
    let keys = (0..<4).map { String(repeating: "\($0)abcdef", count: 10).prefix(64) }.map(
      String.init)
    for key in keys { #expect(cache.keep([1], as: key, in: scratch) != nil) }
    try workspace.write("mine", to: "\(BuildCache.pathOfPictures)/notes.txt")
    try age("\(folder)/notes.txt", days: 400)
    try age("\(folder)/\(keys[0])", days: BuildCache.maxAge + 1)
    try age("\(folder)/\(keys[1])", days: BuildCache.maxAge - 1)
    try age("\(folder)/\(keys[2])", days: BuildCache.maxAge + 1)
    // A build uses one that is old.
    #expect(cache.entry(keys[2]) != nil)
    cache.removeUnused()
    #expect(cache.entry(keys[0]) == nil)
    for key in keys[1...] { #expect(cache.entry(key) != nil, "\(key)") }
    #expect(workspace.text("\(BuildCache.pathOfPictures)/notes.txt") == "mine")
    // A build that may not write leaves all as it is.
    try age("\(folder)/\(keys[3])", days: BuildCache.maxAge + 1)
    let reader = BuildCache(in: workspace.location, isWritable: false)
    #expect(reader.entry(keys[3]) != nil)
    reader.removeUnused()
    #expect(FileAge.days(of: "\(folder)/\(keys[3])") == BuildCache.maxAge + 1)
  }

  /// What a link leads to is not removed as if an earlier build had left it.
  @Test func aLinkIsNoPlaceToWork() throws {
    let workspace = try TemporaryWorkspace([
      "mine/a.md": "1", "\(BuildCache.pathOfPictures)/work-3/left": "2",
    ])
    let folder = "\(workspace.location)/\(BuildCache.pathOfPictures)"
    for number in 1...2 {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/work-\(number)", withDestinationPath: "\(workspace.location)/mine")
    }
    let scratch = try BuildCache(in: workspace.location, isWritable: true).makeScratch()
    #expect(scratch.location == "\(folder)/work-3")
    #expect(workspace.text("mine/a.md") == "1")
    #expect(!workspace.contains("\(BuildCache.pathOfPictures)/work-3/left"))
  }

  @Test func nothingIsKeptWhereThatIsNotWanted() throws {
    let workspace = try TemporaryWorkspace()
    let cache = BuildCache(in: workspace.location, isWritable: false)
    var scratch: PictureScratch? = try cache.makeScratch()
    let location = try #require(scratch?.location)
    #expect(cache.keep([1], as: Self.key, in: try #require(scratch)) == nil)
    #expect(!workspace.contains("build"))
    scratch = nil
    #expect(!FileManager.default.fileExists(atPath: location))
  }
}
