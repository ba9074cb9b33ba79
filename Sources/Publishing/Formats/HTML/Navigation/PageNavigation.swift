import Document
import Wording

/// The HTML that leads through an edition, beside its content: the contents, lists to jump from, a search,
/// and the links between parts.
///
/// Everything but the search works without a script: on small screens the contents are a popover that
/// a button opens.
struct PageNavigation {
  /// The maximum number of records listed under a country.
  private static let listedRecords = 100
  /// The maximum number of parts for listing them all on each of several pages.
  private static let listedParts = 200
  /// How many parts before and after its own a page lists where there are more.
  private static let reach = 20

  let outline: EditionOutline
  let words: Words
  /// The page of each part by its anchor; empty where all are on one page.
  var addresses: [String: String] = [:] { didSet { whereabouts = Whereabouts(outline, addresses) } }
  /// The page that the navigation is for; nil where there is one.
  var page: String?
  /// The entries in the page's own part, which no other page lists in its contents.
  var ownParts: [EditionOutline.Entry] = []
  /// The page with the search over all pages; nil for the page itself.
  var searchPage: String?

  /// Where the parts of each page are in the outline.
  private var whereabouts = Whereabouts()

  /// Prepares to lead through an edition.
  init(outline: EditionOutline, words: Words) {
    self.outline = outline
    self.words = words
  }

  private var navigation: NavigationWords { words.navigation }

  /// Whether there is anything to lead through.
  var isEmpty: Bool { outline.entries.count < 2 && outline.countries.isEmpty }

  /// The address of a part.
  func address(of anchor: String) -> String {
    guard let other = addresses[anchor], other != page else { return "#\(anchor)" }
    return "\(other)#\(anchor)"
  }

  // MARK: Contents

  /// The button that opens the contents, and the contents.
  var contents: String {
    guard !isEmpty else { return "" }
    var html = MarkupText()
    html.raw("<button type=\"button\" class=\"open-contents\" popovertarget=\"contents\">")
    html.text(words.contents)
    html.raw("</button>\n<nav class=\"contents\" id=\"contents\" popover")
    html.attribute("aria-label", words.contents)
    html.raw(">\n<div class=\"contents-head\"><h2>")
    html.text(words.contents)
    html.raw(
      "</h2><button type=\"button\" class=\"close-contents\" popovertarget=\"contents\" popovertargetaction=\"hide\">"
    )
    html.text(navigation.close)
    html.raw("</button></div>\n")
    addSearch(to: &html)
    let own = page.flatMap { whereabouts.positions[$0] }
    addList(of: outline.entries, around: own?.entry, own?.child, to: &html)
    // The first page has them all.
    if !isAbridged { addJumps(to: &html) }
    html.raw("</nav>\n")
    return html.html
  }

  /// Whether the page lists only nearby parts: with all of many parts on each of as many pages, an
  /// edition would grow with the square of their number.
  private var isAbridged: Bool { searchPage != nil && whereabouts.count > Self.listedParts }

  /// Adds parts, of many only those around the page's own; parts in other parts are left out then.
  private func addList(
    of entries: [EditionOutline.Entry], around own: Int?, _ child: Int?, to html: inout MarkupText
  ) {
    html.raw("<ol>\n")
    let middle = own ?? 0
    let near =
      isAbridged
      ? max(0, middle - Self.reach)..<min(entries.count, middle + Self.reach + 1)
      : entries.indices
    for (index, entry) in zip(near, entries[near]) {
      html.raw("<li")
      html.attribute("style", style(of: entry))
      html.raw(">")
      addLink(to: entry, in: &html)
      if !entry.children.isEmpty, !isAbridged || index == own {
        html.raw("\n")
        addList(of: entry.children, around: child, nil, to: &html)
      } else if isOwn(entry), !ownParts.isEmpty {
        html.raw("\n")
        addParts(ownParts, to: &html)
      }
      html.raw("</li>\n")
    }
    html.raw("</ol>\n")
  }

  private func addParts(_ parts: [EditionOutline.Entry], to html: inout MarkupText) {
    html.raw("<ol>\n")
    for part in parts {
      html.raw("<li><a")
      html.attribute("href", "#\(part.anchor)")
      html.raw(">")
      html.text(part.title)
      html.raw("</a>")
      if !part.children.isEmpty { addParts(part.children, to: &html) }
      html.raw("</li>\n")
    }
    html.raw("</ol>\n")
  }

  /// Whether a part is the one that the page holds.
  private func isOwn(_ entry: EditionOutline.Entry) -> Bool {
    guard let page else { return false }
    return addresses[entry.anchor] == page && outline.parts.contains(entry.anchor)
  }

  private func addLink(to entry: EditionOutline.Entry, in html: inout MarkupText) {
    let address = address(of: entry.anchor)
    html.raw("<a")
    html.attribute("href", address)
    if isOwn(entry) { html.raw(" aria-current=\"page\"") }
    html.raw(">")
    html.text(entry.title)
    html.raw(" <small>")
    html.text(navigation.minutes(entry.minutes))
    html.raw("</small></a>")
  }

  /// The colour of a chapter; other sections have that of the theme here, whosever they are.
  func style(of entry: EditionOutline.Entry) -> String? {
    entry.isChapter ? entry.color.map { "--accent: \($0)" } : nil
  }

  // MARK: Search and jumps

  private func addSearch(to html: inout MarkupText) {
    if let searchPage {
      // Where scripts run, a field that leads there takes the link's place.
      html.raw("<p class=\"search-all\"><a")
      html.attribute("href", "\(searchPage)#contents")
      html.raw(">")
      html.text(navigation.searchAll)
      html.raw("</a></p>\n")
    }
    // A script shows it, because it needs one.
    html.raw("<search class=\"search\" hidden")
    html.attribute("data-page", searchPage)
    html.raw("><label for=\"search-words\">")
    html.text(searchPage == nil ? navigation.search : navigation.searchAll)
    html.raw(
      "</label> <input id=\"search-words\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\">"
    )
    html.raw("<p role=\"status\"")
    html.attribute("data-none", navigation.nothingFound)
    html.attribute("data-found", navigation.found)
    html.attribute("data-listed", navigation.listed)
    html.raw("></p><ol class=\"found\"></ol></search>\n")
  }

  private func addJumps(to html: inout MarkupText) {
    if outline.units.count > 1 {
      html.raw("<details class=\"jump\"><summary>")
      html.text(navigation.sectors)
      html.raw("</summary>\n")
      addLinks(to: outline.units, in: &html)
      html.raw("</details>\n")
    }
    if outline.themes.count > 0 {
      html.raw("<details class=\"jump\"><summary>")
      html.text(navigation.themes)
      html.raw("</summary>\n")
      for group in outline.themes {
        if !group.unit.isEmpty {
          html.raw("<p>")
          html.text(group.unit)
          html.raw("</p>\n")
        }
        addLinks(to: group.themes, in: &html)
      }
      html.raw("</details>\n")
    }
    guard !outline.countries.isEmpty else { return }
    html.raw("<details class=\"jump\"><summary>")
    html.text(navigation.countries)
    html.raw("</summary>\n")
    for (country, records) in outline.countries {
      html.raw("<details><summary>")
      html.text(country)
      html.raw(" <small>")
      html.text("\(records.count)")
      html.raw("</small></summary>\n")
      addLinks(to: records.prefix(Self.listedRecords), in: &html)
      html.raw("</details>\n")
    }
    html.raw("</details>\n")
  }

  private func addLinks(
    to targets: some Sequence<EditionOutline.Target>, in html: inout MarkupText
  ) {
    html.raw("<ul>\n")
    for target in targets {
      html.raw("<li><a")
      html.attribute("href", address(of: target.anchor))
      html.raw(">")
      html.text(target.title)
      html.raw("</a></li>\n")
    }
    html.raw("</ul>\n")
  }

  // MARK: From part to part

  /// The links at the end of each part of the page to those before and after it, by the part's anchor.
  var closings: [String: String] {
    let order = outline.readingOrder
    guard order.count > 1 else { return [:] }
    var closings: [String: String] = [:]
    for index in page.map({ whereabouts.turns[$0] ?? [] }) ?? Array(order.indices) {
      var html = MarkupText()
      html.raw("<nav class=\"turn\"")
      html.attribute("aria-label", "\(navigation.turnPages)\(words.colon) \(order[index].title)")
      html.raw(">\n")
      if index > 0 {
        addTurn("prev", navigation.previous, to: order[index - 1], in: &html)
      }
      if index + 1 < order.count {
        addTurn("next", navigation.next, to: order[index + 1], in: &html)
      }
      html.raw("<a class=\"to-top\" href=\"#top\">")
      html.text(navigation.backToTop)
      html.raw("</a>\n</nav>\n")
      closings[order[index].anchor] = html.html
    }
    return closings
  }

  private func addTurn(
    _ relation: StaticString, _ label: String, to entry: EditionOutline.Entry,
    in html: inout MarkupText
  ) {
    html.raw("<a rel=\"\(relation)\"")
    html.attribute("style", style(of: entry))
    html.attribute("href", address(of: entry.anchor))
    html.raw("><small>")
    html.text(label)
    html.raw("</small> <span>")
    html.text(entry.title)
    html.raw("</span></a>\n")
  }
}
