import BinderyTesting
import Foundation
import Publishing
import Testing

/// A photograph on its way from the camera to every format.
extension PictureTests {
  /// A file as cameras make them: turned, with a profile of colours, the position, the device and the rights.
  private static func photograph(width: Int, height: Int) throws -> Data {
    let folder = try TemporaryWorkspace()
    try folder.write(DrawnPicture.png(width: width, height: height), to: "drawn.png")
    _ = try OfficeTests.output(
      of: "vips",
      ["copy", "\(folder.location)/drawn.png", "\(folder.location)/photo.jpg[Q=80,profile=srgb]"])
    let jpeg = try #require(folder.files(under: ".")["photo.jpg"])
    let exif =
      Data("Exif\0\0".utf8)
      + DrawnPicture.exif(orientation: 6, copyright: "© Office", position: true)
    let length = exif.count + 2
    return jpeg.prefix(2) + Data([0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 255)]) + exif
      + jpeg.dropFirst(2)
  }

  @Test(.enabled(if: hasVips, withoutVips)) func aPhotographArrivesCleanInEverySize() throws {
    let workspace = try Self.workspace(
      try Self.photograph(width: 1200, height: 1600), name: "hall.jpg",
      report: Self.report.replacing("[html]", with: "[html, pdf, docx]"))
    try workspace.write(
      "#import \"bindery.typ\": *\n#set document(title: \"{{title}}\")\n#{\n{{content}}\n}\n",
      to: "Templates/plain/page.typ.mustache")
    // What the engines see: the file for paper, and the one that fits documents.
    for (name, script) in [
      ("typst", "for last; do :; done; cp .print/assets/report/hall.jpg.jpg \"$last\""),
      (
        "pandoc",
        "for a; do case $a in --output=*) cp assets/report/hall.jpg \"${a#--output=}\";; esac; done"
      ),
    ] {
      try workspace.write(
        "#!/bin/sh\ncase $1 in --version) echo \(name) 3.1;; *) \(script);; esac\n",
        to: ".engines/\(name)")
      try TestProgram.makeExecutable("\(workspace.location)/.engines/\(name)")
    }
    let run = try run(in: workspace, vips: "exec /usr/bin/vips \"$@\"")
    #expect(run.status == 0 && run.findings.isEmpty, "\(run.errors)")
    let page = try #require(workspace.text("build/report/report.html"))
    let folder = "assets/report/hall.jpg"
    #expect(page.contains("srcset=\"\(folder)@640.jpg 640w, \(folder) 1280w\""), "\(page)")
    #expect(page.contains("srcset=\"\(folder)@640.webp 640w, \(folder)@1280.webp 1280w\""))
    // Upright: 1,600 pixels wide and 1,200 high.
    #expect(page.contains("width=\"1280\" height=\"960\" loading=\"lazy\""))
    let published = workspace.files(under: "build/report")
    let names = published.keys.filter { $0 != "manifest.json" && $0 != "report.html" }.sorted()
    #expect(
      names == [
        "assets/report/hall.jpg", "assets/report/hall.jpg@1280.webp",
        "assets/report/hall.jpg@640.jpg", "assets/report/hall.jpg@640.webp", "report.docx",
        "report.pdf",
      ])
    for name in names {
      let bytes = try #require(published[name])
      for word in ["Camera 3000", "GPS"] {
        #expect(bytes.range(of: Data(word.utf8)) == nil, "\(name): \(word)")
      }
      for word in ["© Office", name.hasSuffix("webp") ? "ICCP" : "ICC_PROFILE"] {
        #expect(bytes.range(of: Data(word.utf8)) != nil, "\(name): \(word)")
      }
      let picture = try PictureFile([UInt8](bytes))
      #expect(!picture.tellsPosition && picture.orientation == 1, "\(name)")
      #expect(picture.width == (name.contains("640") ? 640 : name == "report.pdf" ? 1600 : 1280))
    }
    let manifest = try #require(workspace.text("build/report/manifest.json"))
    #expect(manifest.contains("\".print/assets/report/hall.jpg.jpg\""))
    // It is published, and read by Pandoc.
    #expect(manifest.ranges(of: "\"path\" : \"assets/report/hall.jpg\"").count == 2, "\(manifest)")
  }
}
