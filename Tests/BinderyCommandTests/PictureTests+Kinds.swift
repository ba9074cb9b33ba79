import BinderyTesting
import Foundation
import Publishing
import Testing

/// Animated pictures, and formats that Bindery cannot scale down.
extension PictureTests {
  /// An animated picture of two alternating colours.
  private static func moving(_ kind: String, width: Int, height: Int) throws -> Data {
    let folder = try TemporaryWorkspace()
    for (index, shade) in [30, 200].enumerated() {
      try folder.write(
        DrawnPicture.png(width: width, height: height) { x, y in
          (UInt8(shade), UInt8((x / 40 * 40) & 255), UInt8((y / 40 * 40) & 255))
        }, to: "\(index).png")
    }
    let path = folder.location
    _ = try OfficeTests.output(
      of: "vips", ["arrayjoin", "\(path)/0.png \(path)/1.png", "\(path)/all.v", "--across", "1"])
    _ = try OfficeTests.output(
      of: "vips", ["copy", "\(path)/all.v", "\(path)/moving.\(kind)[page_height=\(height)]"])
    return try #require(folder.files(under: ".")["moving.\(kind)"])
  }

  @Test(.enabled(if: hasVips, withoutVips), arguments: ["gif", "webp"])
  func picturesThatMoveDoSoInEverySize(_ kind: String) throws {
    let workspace = try Self.workspace(
      try Self.moving(kind, width: 900, height: 600), name: "hall.\(kind)",
      report: Self.report.replacing("[html]", with: "[html, docx]"))
    let run = try run(
      in: workspace, vips: "exec /usr/bin/vips \"$@\"", ["build", "--format", "html"])
    #expect(run.status == 0 && run.findings.isEmpty, "\(run.errors)")
    let page = try #require(workspace.text("build/report/report.html"))
    let folder = "assets/report/hall.\(kind)"
    #expect(page.contains("srcset=\"\(folder)@640.\(kind) 640w, \(folder) 900w\""), "\(page)")
    let files = workspace.files(under: "build/report/assets/report")
    for (name, bytes) in files {
      let picture = try PictureFile([UInt8](bytes))
      #expect(picture.frameCount == 2, "\(name)")
      #expect(picture.width == (name.contains("@640") ? 640 : 900), "\(name)")
    }
    #expect(files.count >= 2)
  }

  @Test(.enabled(if: hasVips, withoutVips)) func staticFormatsGetAStillOfAnAnimation() throws {
    let workspace = try Self.workspace(
      try Self.moving("webp", width: 900, height: 600), name: "hall.webp",
      report: Self.report.replacing("[html]", with: "[docx]"))
    try workspace.write(
      "#!/bin/sh\ncase $1 in --version) echo pandoc 3.1;; *) for a; do case $a in --output=*) "
        + "cp assets/report/hall.webp@900.jpg \"${a#--output=}\";; esac; done;; esac\n",
      to: ".engines/pandoc")
    try TestProgram.makeExecutable("\(workspace.location)/.engines/pandoc")
    let run = try run(in: workspace, vips: "exec /usr/bin/vips \"$@\"")
    #expect(run.status == 0, "\(run.errors)")
    let bytes = try #require(workspace.files(under: "build/report")["report.docx"])
    #expect(try PictureFile([UInt8](bytes)).frameCount == 1)
  }

  @Test(.enabled(if: hasVips, withoutVips)) func picturesThatCannotBeScaledAreReported() throws {
    let animated = DrawnPicture.png(
      width: 1500, height: 30, chunks: [("acTL", Data([0, 0, 0, 2, 0, 0, 0, 0]))])
    let workspace = try Self.workspace(animated)
    let motion = try run(in: workspace)
    #expect(motion.status == 0)
    #expect(motion.findings.map(\.code) == ["picture-one-size"], "\(motion.errors)")
    #expect(motion.findings.first?.severity == "note" && motion.findings.first?.line == 3)
    #expect(workspace.files(under: "build/report/assets") == ["report/hall.png": animated])
    let long = DrawnPicture.gif(width: 8000, height: 255, frames: 51)
    let second = try Self.workspace(long, name: "hall.gif")
    let length = try run(in: second, vips: "touch \"\(second.location)/opened\"")
    #expect(length.findings.map(\.code) == ["picture-one-size"], "\(length.errors)")
    #expect(length.findings.first?.message.contains("51 frames of 8000 × 255") == true)
    #expect(!second.contains("opened"))
  }

  @Test(.enabled(if: hasVips, withoutVips)) func aKindThatTheEngineDoesNotKnowIsPublishedAsItIs()
    throws
  {
    let picture = try Self.moving("gif", width: 900, height: 600)
    let workspace = try Self.workspace(picture, name: "hall.gif")
    let run = try run(
      in: workspace,
      vips: "echo 'VipsForeignLoad: \"source\" is not a known file format' >&2; exit 1")
    #expect(run.status == 0)
    #expect(run.findings.map(\.code) == ["picture-one-size"], "\(run.errors)")
    #expect(workspace.files(under: "build/report/assets") == ["report/hall.gif": picture])
  }

  @Test(.enabled(if: hasVips, withoutVips)) func avifIsCleanedAndGetsSizes() throws {
    let folder = try TemporaryWorkspace()
    try folder.write(
      DrawnPicture.png(
        width: 900, height: 600,
        chunks: [("eXIf", DrawnPicture.exif(copyright: "© Office", position: true))]),
      to: "drawn.png")
    _ = try OfficeTests.output(
      of: "vips", ["copy", "\(folder.location)/drawn.png", "\(folder.location)/a.avif"])
    guard let avif = folder.files(under: ".")["a.avif"] else { return }  // built without AV1
    #expect(avif.range(of: Data("Camera 3000".utf8)) != nil)
    let workspace = try Self.workspace(avif, name: "hall.avif")
    let run = try run(in: workspace)
    #expect(run.status == 0 && run.findings.isEmpty, "\(run.errors)")
    let files = workspace.files(under: "build/report/assets/report")
    #expect(files.keys.contains("hall.avif@640.avif"))
    for (name, bytes) in files {
      #expect(bytes.range(of: Data("Camera 3000".utf8)) == nil, "\(name)")
      #expect(bytes.range(of: Data("© Office".utf8)) != nil, "\(name)")
    }
    let page = try #require(workspace.text("build/report/report.html"))
    #expect(page.contains("hall.avif@640.avif 640w, assets/report/hall.avif 900w"), "\(page)")
  }
}
