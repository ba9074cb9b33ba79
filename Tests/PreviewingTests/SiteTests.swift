import BinderyTesting
import Foundation
import PreviewNotes
import Synchronization
import Testing

@testable import Previewing

/// A preview answers only its own page.
@Suite struct SiteTests {
  private let workspace: TemporaryWorkspace
  private let site: PreviewSite
  private let asked = Asked()

  private final class Asked: Sendable {
    private let wakes = Mutex<[Wake]>([])
    var count: Int { wakes.withLock { $0.count } }
    func note(_ wake: Wake) { wakes.withLock { $0.append(wake) } }
  }

  private static let page = "<p>One.</p>\n<ul>\n<li>Two.</li>\n</ul>\n"

  init() throws {
    workspace = try TemporaryWorkspace([
      "7/output/report/report.html": Self.page, "7/output/report/assets/a b.png": "PNG",
      "7/output/report/planted.html": "planted", "7/output/secret.txt": "secret",
      "secret.txt": "secret",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: "\(workspace.location)/7/output/report/out.txt",
      withDestinationPath: "\(workspace.location)/secret.txt")
    let map = PreviewMap(
      edition: "report", title: "Report", sources: ["a.md"],
      pages: [
        PreviewMap.Page(path: "report.html", size: Self.page.utf8.count, marks: "0,0,3;21,0,5")
      ],
      outline: [], otherFormats: ["pdf"])
    var state = PreviewState(watch: "inotify")
    state.outputs = [
      PreviewState.Shown(
        number: 7, base: 7, folder: "\(workspace.location)/7",
        location: "\(workspace.location)/7/output/report", map: map,
        files: ["report.html", "assets/a b.png", "out.txt"], milliseconds: 1)
    ]
    let order = PreviewOrder(
      program: "/bin/false", invocation: "bindery", workspace: "/w", edition: "report")
    let asked = asked
    site = PreviewSite(order: order, token: AccessToken(), board: StateBoard(state)) {
      asked.note($0)
    }
  }

  private func answer(
    _ path: String, method: String = "GET", host: String? = "127.0.0.1:4000",
    headers: [(name: String, value: String)] = []
  ) -> SiteResponse {
    let host = host.map { [(name: "host", value: $0)] } ?? []
    return site.respond(to: SiteRequest(method: method, target: path, headers: host + headers))
  }

  private var root: String { "/\(site.token.text)" }

  @Test func theTokenOpensThePage() {
    #expect(answer("\(root)/").status == 200)
    #expect(answer(root).status == 308)
    for path in [
      "/", "/index.html", "/state", "/\(AccessToken().text)/", "\(root)0/", "/favicon.ico",
    ] {
      let refused = answer(path)
      #expect(refused.status == 404)
      #expect(!refused.isTrusted)
      #expect(!String(decoding: refused.body, as: UTF8.self).contains(site.token.text))
    }
    #expect(AccessToken().text != AccessToken().text)
    #expect(site.token.text.count == 32)
  }

  @Test(arguments: [
    "/../secret.txt", "/at/7/../../secret.txt", "/at/7/..%2f..%2fsecret.txt",
    "/at/7/%2e%2e/secret.txt",
    "/at/7/%2e%2e%2f%2e%2e/secret.txt", "/at/7/..\\secret.txt", "/at/7/..%5csecret.txt",
    "/at/7//report.html", "/at/7/./report.html", "/at/7/report.html%00",
    "/at/7/%c0%ae%c0%ae/secret.txt",
    "/at/7/%", "/at/7/%zz", "/at/7/planted.html", "/at/7/out.txt", "/at/07/report.html",
    "/at/8/report.html", "/at/-1/report.html", "/at/7", "/at/7/", "/at/7/assets", "/at/7/assets/",
    "/at/7//etc/passwd", "/shell/../at", "/shell/index.html%20", "/shell/", "/made/7/pdf",
    "/made/7/../report.html", "/unknown",
  ])
  func noPathLeadsOut(_ path: String) {
    let refused = answer(root + path)
    #expect([400, 404, 410].contains(refused.status))
    #expect(!String(decoding: refused.body, as: UTF8.self).contains("secret\n"))
  }

  @Test func pathsAreOfThisServer() {
    for target in ["http://127.0.0.1\(root)/", "*", "", "\(root.dropFirst())/", "//\(root)/"] {
      #expect(answer(target).status != 200)
    }
  }

  @Test(arguments: [
    ("localhost", true), ("localhost:1", true), ("LOCALHOST:4000", true), ("127.0.0.1", true),
    ("[::1]:4000", true), ("127.0.0.1:65535", true), ("example.org", false), ("", false),
    ("127.0.0.1.example.org", false), ("localhost.example.org:4000", false), ("localhost:x", false),
    ("localhost@example.org", false), ("192.168.0.7", false), ("[::1", false), ("0.0.0.0", false),
    ("127.0.0.1:", false), ("127.0.0.1:65536", false), ("127.0.0.1:99999999999999", false),
    ("localhost:00000000080", false), ("[::1]:٤", false), (":4000", false),
    ("localhost:4000, example.org", false),
  ])
  func hostsAreOfThisMachine(_ host: String, _ isAnswered: Bool) {
    #expect((answer("\(root)/", host: host).status == 200) == isAnswered)
  }

  @Test func theHostIsNamedOnce() {
    #expect(answer("\(root)/", host: nil).status == 403)
    #expect(answer("\(root)/", headers: [("host", "127.0.0.1:4000")]).status == 403)
  }

  @Test func aNamedHostIsAnsweredByNameAndByNumber() {
    let rule = HostRule(named: "box")
    for host in ["box:1", "BOX", "10.0.0.7:1", "[fe80::1]:1", "localhost"] {
      #expect(rule.allows(host: host))
    }
    for host in ["box.example.org", "example.org", "10.0.0.7.example.org", "10.0.0", "1.2.3.4x"] {
      #expect(!rule.allows(host: host))
    }
  }

  @Test func pagesOfOthersAreNotAnswered() {
    let own = "http://127.0.0.1:4000"
    #expect(answer("\(root)/state", headers: [("origin", own)]).status == 200)
    for origin in [
      "http://example.org", "null", "https://127.0.0.1:4000", "http://127.0.0.1:4001", "",
    ] {
      #expect(answer("\(root)/state", headers: [("origin", origin)]).status == 403)
      #expect(answer("\(root)/check", method: "POST", headers: [("origin", origin)]).status == 403)
    }
    #expect(asked.count == 0)
    for site in ["cross-site", "same-site", "else"] {
      #expect(answer("\(root)/state", headers: [("sec-fetch-site", site)]).status == 403)
      #expect(answer("\(root)/at/7/report.html", headers: [("sec-fetch-site", site)]).status == 403)
      // Somebody may have sent the address in a message.
      #expect(answer("\(root)/", headers: [("sec-fetch-site", site)]).status == 200)
    }
    #expect(answer("\(root)/state", headers: [("sec-fetch-site", "same-origin")]).status == 200)
    #expect(answer("\(root)/", headers: [("origin", own), ("origin", own)]).status == 400)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "get", "X"])
  func nothingIsChangedByOtherMethods(_ method: String) {
    for path in ["/", "/state", "/events", "/at/7/report.html", "/shell/preview.js"] {
      #expect(answer(root + path, method: method).status == 405)
    }
  }

  @Test func requestsThatAskForWorkAreNoLinks() {
    #expect(answer("\(root)/check").status == 405)
    #expect(answer("\(root)/make/7/pdf", method: "HEAD").status == 405)
    #expect(asked.count == 0)
    #expect(answer("\(root)/check", method: "POST").status == 204)
    #expect(answer("\(root)/make/7/pdf", method: "POST").status == 204)
    #expect(answer("\(root)/make/x/pdf", method: "POST").status == 404)
    #expect(asked.count == 2)
  }

  @Test func aPageIsThePublishedOneWithPlacesInIt() {
    let page = answer("\(root)/at/7/report.html?x#y")
    #expect(page.status == 200)
    let text = String(decoding: page.body, as: UTF8.self)
    #expect(
      text
        == "<p data-bindery=\"0,3\">One.</p>\n<ul>\n<li data-bindery=\"0,5\">Two.</li>\n</ul>\n")
    #expect(answer("\(root)/at/7/assets/a%20b.png").body == Array("PNG".utf8))
  }

  @Test func nothingRunsAndNothingIsKept() {
    let page = answer("\(root)/at/7/report.html")
    func header(_ name: String, of response: SiteResponse) -> String {
      response.headers.first { $0.name == name }?.value ?? ""
    }
    let policy = header("Content-Security-Policy", of: page)
    #expect(policy.contains("default-src 'none'") && policy.contains("sandbox allow-same-origin"))
    #expect(!policy.contains("script-src") && !policy.contains("allow-scripts"))
    #expect(!header("Content-Security-Policy", of: answer("\(root)/")).contains("unsafe"))
    for response in [page, answer("\(root)/"), answer("/"), answer("\(root)/state")] {
      #expect(header("Cache-Control", of: response) == "no-store")
      #expect(header("X-Content-Type-Options", of: response) == "nosniff")
      #expect(header("Referrer-Policy", of: response) == "no-referrer")
    }
  }

  @Test func everyFileOfTheShellIsServed() throws {
    let folder = "\(Repository.location)/Sources/Previewing/Shell"
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let file = answer("\(root)/shell/\(name)")
      #expect(file.status == 200)
      #expect(Data(file.body) == FileManager.default.contents(atPath: "\(folder)/\(name)"))
    }
  }
}
