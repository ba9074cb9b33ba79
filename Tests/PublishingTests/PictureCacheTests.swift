import BinderyTesting
import Foundation
import Testing

@testable import Publishing

/// What is kept of pictures between builds.
@Suite struct PictureCacheTests {
  private static let key = String(repeating: "0123456789abcdef", count: 4)

  @Test func whatDoesNotFitIsNotThere() throws {
    let workspace = try TemporaryWorkspace()
    let cache = PictureCache(in: workspace.location, isWritable: true)
    let scratch = try cache.makeScratch()
    let entry = try #require(cache.keep([1, 2, 3], as: Self.key, in: scratch))
    #expect(cache.entry(Self.key)?.bytes == [1, 2, 3])
    #expect(entry.bytes() == [1, 2, 3])
    let path = "\(PictureCache.path)/\(Self.key)"
    let whole = try #require(workspace.files(under: PictureCache.path)[Self.key])
    var changed = whole
    changed[changed.count - 1] = 4
    for bytes in [Data(), whole.dropLast(), whole + [4], changed, Data("a picture".utf8)] {
      try workspace.write(Data(bytes), to: path)
      #expect(cache.entry(Self.key) == nil)
      #expect(entry.bytes() == nil)
    }
    // An entry under another name is another's.
    let other = String(Self.key.reversed())
    try workspace.write(whole, to: "\(PictureCache.path)/\(other)")
    #expect(cache.entry(other) == nil)
    #expect(cache.keep([5], as: Self.key, in: scratch) != nil)
    #expect(cache.entry(Self.key)?.bytes == [5])
  }

  @Test func buildsBesideEachOtherWorkInFoldersOfTheirOwn() throws {
    let workspace = try TemporaryWorkspace()
    let cache = PictureCache(in: workspace.location, isWritable: true)
    var scratches = [try cache.makeScratch(), try cache.makeScratch()]
    #expect(scratches[0].location != scratches[1].location)
    #expect(scratches.allSatisfy { $0.isInCache })
    try workspace.write("left over", to: "\(PictureCache.path)/work-3/old")
    scratches.append(try cache.makeScratch())
    #expect(workspace.files(under: "\(PictureCache.path)/work-3").isEmpty)
    scratches = []
    #expect(
      try FileManager.default.contentsOfDirectory(
        atPath: "\(workspace.location)/\(PictureCache.path)"
      ) == [])
  }

  @Test func nothingIsKeptWhereThatIsNotWanted() throws {
    let workspace = try TemporaryWorkspace()
    let cache = PictureCache(in: workspace.location, isWritable: false)
    var scratch: PictureScratch? = try cache.makeScratch()
    let location = try #require(scratch?.location)
    #expect(cache.keep([1], as: Self.key, in: try #require(scratch)) == nil)
    #expect(!workspace.contains("build"))
    scratch = nil
    #expect(!FileManager.default.fileExists(atPath: location))
  }
}
