/// The preview's answer to a request.
struct SiteResponse: Sendable {
  var status: Int
  var headers: [(name: String, value: String)] = []
  var body: [UInt8] = []
  /// Whether the body goes on for as long as the preview runs, with an event whenever its state changes.
  var isEventStream = false
  /// Whether the request proved that its sender knows the address.
  var isTrusted = false

  /// An answer in one line of text.
  static func refusal(_ status: Int, _ text: String) -> SiteResponse {
    SiteResponse(
      status: status, headers: [("Content-Type", "text/plain; charset=utf-8")],
      body: Array("\(text)\n".utf8))
  }
}
