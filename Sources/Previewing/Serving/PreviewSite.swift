import PreviewNotes
import WorkspaceFiles

/// Answers the requests of browsers to a preview.
///
/// It waits for nothing: it passes longer work to the session, and an event announces the result.
struct PreviewSite: Sendable {
  let order: PreviewOrder
  let token: AccessToken
  let board: StateBoard
  /// Asks the session for something.
  let ask: @Sendable (Wake) -> Void

  private var hosts: HostRule { HostRule(named: order.host) }

  /// The maximum size of a file to serve.
  private static let maxSize = 512 << 20

  /// The answer to a request.
  func respond(to request: SiteRequest) -> SiteResponse {
    var response = answer(to: request)
    response.headers += SitePolicy.common
    return response
  }

  private func answer(to request: SiteRequest) -> SiteResponse {
    guard let host = request.header("host"), hosts.allows(host: host) else {
      return .refusal(403, "The preview does not answer to that host.")
    }
    guard let path = request.path else { return .refusal(400, "That is not a path.") }
    let isPage = path.count == 2 && path[1].isEmpty
    for name in ["origin", "sec-fetch-site"] where request.has(name) && request.header(name) == nil
    {
      return .refusal(400, "A header was sent twice.")
    }
    guard
      hosts.allows(
        origin: request.header("origin"), site: request.header("sec-fetch-site"), host: host,
        isPage: isPage && request.method == "GET")
    else { return .refusal(403, "The preview answers only its own pages.") }
    guard let word = path.first, token.matches(word) else {
      return .refusal(404, "Nothing is here. Use the address that the preview printed.")
    }
    var response = answer(to: Array(path.dropFirst()), method: request.method)
    response.isTrusted = true
    return response
  }

  /// The answer to who knows the token.
  private func answer(to path: [String], method: String) -> SiteResponse {
    switch (path.first, path.count) {
    case ("check", 1), ("make", 3):
      guard method == "POST" else { return notAllowed("POST") }
    default:
      guard method == "GET" || method == "HEAD" else { return notAllowed("GET, HEAD") }
    }
    switch (path.first, path.count) {
    case (nil, _):
      return SiteResponse(
        status: 308, headers: [("Location", "/\(token.text)/"), ("Content-Length", "0")])
    case ("", 1): return shell("index.html")
    case ("shell", 2): return shell(path[1])
    case ("state", 1):
      return SiteResponse(
        status: 200, headers: [("Content-Type", ContentType.of("state.json"))], body: message)
    case ("events", 1):
      return SiteResponse(
        status: 200, headers: [("Content-Type", "text/event-stream")],
        body: method == "HEAD" ? [] : event, isEventStream: method == "GET")
    case ("check", 1):
      ask(.check)
      return SiteResponse(status: 204)
    case ("make", 3):
      guard let number = Int(path[1]) else { break }
      ask(.make(format: path[2], number: number))
      return SiteResponse(status: 204)
    case ("at", 3...): return file(path.dropFirst(2).joined(separator: "/"), ofOutput: path[1])
    case ("made", 3): return made(path[2], ofOutput: path[1])
    default: break
    }
    return .refusal(404, "Nothing is here.")
  }

  private func notAllowed(_ methods: String) -> SiteResponse {
    var response = SiteResponse.refusal(405, "That cannot be done here.")
    response.headers.append(("Allow", methods))
    return response
  }

  /// The state as JSON.
  private var message: [UInt8] { StateMessage(board.current, of: order).json }

  /// The state as an event for browsers.
  var event: [UInt8] { Array("data: ".utf8) + message + Array("\n\n".utf8) }

  private func shell(_ name: String) -> SiteResponse {
    guard let bytes = ShellFiles.file(name) else { return .refusal(404, "Nothing is here.") }
    return SiteResponse(
      status: 200,
      headers: [
        ("Content-Type", ContentType.of(name)),
        ("Content-Security-Policy", SitePolicy.shell(editor: order.editor)),
      ], body: bytes)
  }

  /// A file of an edition's output.
  private func file(_ path: String, ofOutput number: String) -> SiteResponse {
    guard let output = output(number) else {
      return .refusal(410, "That state of the edition is gone; there is a newer one.")
    }
    // Only published files, even if others have come into the folder.
    guard output.files.contains(path) else {
      return .refusal(404, "The edition has no such file.")
    }
    guard let bytes = try? Folder(location: output.location).read(path, limit: Self.maxSize) else {
      ask(.check)
      return .refusal(410, "That file is gone; the edition is built again.")
    }
    let page = output.map.pages.first { $0.path == path && $0.size == bytes.count }
    let body = page.map { MarkedPage(bytes).marked($0.marks) } ?? bytes
    let policy = path.hasSuffix(".pdf") ? SitePolicy.document : SitePolicy.content
    return SiteResponse(
      status: 200,
      headers: [
        ("Content-Type", ContentType.of(path)), ("Content-Security-Policy", policy),
      ], body: body)
  }

  /// The file that an engine made from an output.
  private func made(_ format: String, ofOutput number: String) -> SiteResponse {
    guard let output = output(number), let file = output.made[format] else {
      return .refusal(410, "That state of the edition is gone; there is a newer one.")
    }
    let listing = OutputListing(of: output.map.edition, at: "\(output.folder)/\(format)")
    guard
      let bytes = try? Folder(location: listing.location).read(file, limit: Self.maxSize)
    else { return .refusal(404, "The edition has no such file.") }
    return SiteResponse(
      status: 200,
      headers: [
        ("Content-Type", ContentType.of(file)),
        ("Content-Security-Policy", SitePolicy.document),
        ("Content-Disposition", "inline; filename=\"\(file)\""),
      ], body: bytes)
  }

  private func output(_ number: String) -> PreviewState.Shown? {
    board.current.outputs.first { String($0.number) == number }
  }
}
