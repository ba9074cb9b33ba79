import Bytes
import Foundation
import Testing

@Suite struct ZipArchiveTests {
  private static let hasUnzip = FileManager.default.isExecutableFile(atPath: "/usr/bin/unzip")

  private static var archive: [UInt8] {
    var archive = ZipArchive()
    archive.add("mimetype", Array("text/plain".utf8))
    archive.add("a/ü.txt", Array(repeating: UInt8(ascii: "x"), count: 100_000))
    archive.add("empty", [])
    return archive.bytes
  }

  @Test func sameFilesGiveTheSameBytes() {
    #expect(Self.archive == Self.archive)
    // Some formats are recognized by their first file, at a fixed offset.
    #expect(Self.archive.starts(with: Array("PK\u{3}\u{4}".utf8)))
    #expect(String(decoding: Self.archive[30..<48], as: UTF8.self) == "mimetypetext/plain")
  }

  @Test(.enabled(if: hasUnzip, "unzip is not installed; ‘.ci/setup tests’ brings it"))
  func itIsWhole() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(
      "bindery-\(UUID().uuidString).zip")
    defer { try? FileManager.default.removeItem(at: path) }
    try Data(Self.archive).write(to: path)
    let unzip = Process()
    unzip.executableURL = URL(fileURLWithPath: "/usr/bin/unzip")
    unzip.arguments = ["-t", path.path]
    let output = Pipe()
    unzip.standardOutput = output
    try unzip.run()
    let text = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    unzip.waitUntilExit()
    #expect(unzip.terminationStatus == 0, "\(text)")
    #expect(text.contains("No errors detected"))
  }
}
