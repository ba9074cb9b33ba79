import Bytes
import Planning
import Records
import Writers

/// An Atom feed (RFC 4287) of an edition's articles.
struct AtomFeed {
  let plan: EditionPlan
  /// The activities whose articles the edition shows, newest first.
  let activities: [Activity]
  /// The pages after the first one, by the names that links lead to.
  let pages: [String: String]

  /// The name of the feed file; nil if the edition has no feed.
  static func fileName(beside plan: EditionPlan) -> String? {
    plan.kind.hasFeed ? "\(plan.name).atom" : nil
  }

  /// The feed of an edition, newest article first; nil if the edition has none.
  ///
  /// - Parameter pages: the pages that hold parts missing from the first one, by the names that
  ///   links lead to.
  static func file(
    beside plan: EditionPlan, articles: [Activity], pages: [String: String]
  ) -> OutputFile? {
    guard let path = fileName(beside: plan) else { return nil }
    let newestFirst = articles.enumerated().sorted { a, b in
      (b.element.published ?? .epoch, a.offset) < (a.element.published ?? .epoch, b.offset)
    }
    let feed = AtomFeed(plan: plan, activities: newestFirst.map(\.element), pages: pages)
    return OutputFile(path: path, content: .bytes(feed.bytes), part: .feeds)
  }

  /// The feed in UTF-8.
  var bytes: ByteRope {
    var text = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(Self.escaped(plan.language))">

      """
    func add(_ line: String) { text += line + "\n" }
    add(element("id", id(of: nil)))
    add(element("title", plan.title))
    add(element("updated", timestamp(activities.compactMap(\.published).max() ?? latest)))
    add("<author>\(element("name", plan.organization))</author>")
    if let url = plan.webURL {
      if let name = Self.fileName(beside: plan) {
        let own = Self.escaped(WebAddress(url).resolved(name))
        add("<link rel=\"self\" type=\"application/atom+xml\" href=\"\(own)\"/>")
      }
      add("<link rel=\"alternate\" type=\"text/html\" href=\"\(Self.escaped(url))\"/>")
    }
    for activity in activities { add(entry(activity)) }
    return ByteRope([Array((text + "</feed>\n").utf8)])
  }

  private func entry(_ activity: Activity) -> String {
    guard let article = activity.article else { return "" }
    let time = timestamp(activity.published ?? latest)
    var lines = [
      "<entry>", element("id", id(of: activity)), element("title", article.title),
      element("published", time), element("updated", time),
    ]
    if let type = article.type { lines.append("<category term=\"\(Self.escaped(type))\"/>") }
    let link =
      plan.webURL.map { self.address(of: activity, below: $0) } ?? activity.links.first?.url
    if let link { lines.append("<link rel=\"alternate\" href=\"\(Self.escaped(link))\"/>") }
    let summary = article.summary ?? activity.title
    lines.append("<content type=\"text\">\(Self.escaped(summary))</content>")
    return (lines + ["</entry>"]).joined(separator: "\n")
  }

  /// The address of an article on the web.
  private func address(of activity: Activity, below url: String) -> String {
    let web = WebAddress(url)
    return (pages[activity.anchor].map(web.resolved) ?? web.page) + "#\(activity.anchor)"
  }

  /// An ID that is the same in every build: an address if the edition is on the web, otherwise a
  /// UUID derived from names.
  private func id(of activity: Activity?) -> String {
    if let url = plan.webURL { return activity.map { "\(url)#\($0.anchor)" } ?? url }
    let names = [plan.organization, plan.name, activity?.anchor ?? ""].joined(separator: "\n")
    var digits = Array(Digest.text(of: ByteRope([Array(names.utf8)])).prefix(32))
    digits[12] = "8"  // a version whose bits are the maker's choice (RFC 9562)
    digits[16] = "8"
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
    return "urn:uuid:" + parts.joined(separator: "-")
  }

  /// The last day of the edition's period, for use where there is no other date.
  private var latest: CalendarDate {
    plan.period?.value.last ?? .epoch
  }

  private func timestamp(_ day: CalendarDate) -> String { "\(day.description)T00:00:00Z" }

  private func element(_ name: String, _ text: String) -> String {
    "<\(name)>\(Self.escaped(text))</\(name)>"
  }

  /// Text escaped for XML, without characters that XML does not allow.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{FFFE}"..."\u{FFFF}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Activity {
  /// The publication date of the activity's article.
  var published: CalendarDate? { article?.published?.first }
}
