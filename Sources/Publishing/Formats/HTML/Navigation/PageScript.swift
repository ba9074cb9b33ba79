import Writers

/// The script of pages: it shows where the reader is, closes the contents behind a link on small screens,
/// and searches.
///
/// It stands inside the page, asks nothing of anybody and leaves nothing behind; what it does not do,
/// the page does without it. A policy allows just this text by its digest.
enum PageScript {
  /// The script.
  static let text = #"""
    (() => {
      const nav = document.getElementById("contents");
      if (!nav) return;
      const wide = matchMedia("(min-width: 64rem)");
      const fit = () => wide.matches ? nav.removeAttribute("popover") : nav.setAttribute("popover", "");
      fit();
      wide.addEventListener("change", fit);
      nav.addEventListener("click", event => {
        if (event.target.closest("a") && nav.matches(":popover-open")) nav.hidePopover();
      });

      // Where the reader is: the last listed part that begins above the upper third of the window.
      const links = [...nav.querySelectorAll(":scope > ol a[href^='#']")];
      const parts = links.map(link => document.getElementById(decodeURIComponent(link.hash.slice(1))));
      let shown = null;
      const mark = () => {
        let last = -1;
        parts.forEach((part, index) => {
          if (part && part.getBoundingClientRect().top < innerHeight / 3) last = index;
        });
        const link = last < 0 ? null : links[last];
        if (link === shown) return;
        // The link to the page as a whole stays marked.
        if (shown?.getAttribute("aria-current") === "location") shown.removeAttribute("aria-current");
        shown = link;
        if (!link) return;
        if (!link.hasAttribute("aria-current")) link.setAttribute("aria-current", "location");
        const box = nav.getBoundingClientRect(), own = link.getBoundingClientRect();
        if (own.top < box.top || own.bottom > box.bottom) nav.scrollTop += own.top - box.top - box.height / 3;
      };
      if (links.length) {
        let waits = false;
        addEventListener("scroll", () => {
          if (!waits) requestAnimationFrame(() => { waits = false; mark(); });
          waits = true;
        }, { passive: true });
        mark();
      }

      const search = nav.querySelector(".search");
      if (!search) return;
      search.hidden = false;
      const [field, status, list] = ["input", "[role=status]", "ol"].map(name => search.querySelector(name));
      const folded = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
      const data = document.getElementById("search-index");
      let entries = data && JSON.parse(data.textContent);
      // A link to a part that has moved to a page of its own goes on there.
      if (entries && location.hash.length > 1) {
        const name = decodeURIComponent(location.hash.slice(1));
        const moved = !document.getElementById(name) && entries.find(entry => entry[0].endsWith("#" + name));
        if (moved) location.replace(moved[0]);
      }
      const collect = () => [...document.querySelectorAll("main :is(section, article)[id]")].flatMap(part => {
        const title = part.querySelector(":scope > :is(h2, h3, h4, h5, h6)");
        if (!title) return [];
        const own = [...part.children].filter(child =>
          child !== title && child.localName !== "nav" && !child.matches("[id]") && !child.querySelector("section[id], article[id]"));
        const unit = part.parentElement.closest("main .chapter, main > .section");
        const above = unit && unit.querySelector(":scope > :is(h2, h3)");
        return [["#" + part.id, title.textContent, above ? above.textContent : "", own.map(child => child.textContent).join(" ")]];
      });
      const find = () => {
        const words = folded(field.value).split(/\s+/).filter(word => word);
        list.replaceChildren();
        status.textContent = "";
        search.classList.toggle("active", words.length > 0);
        if (!words.length) return;
        if (!entries) entries = collect();
        const hits = [];
        for (const entry of entries) {
          entry.title ??= folded(entry[1]);
          entry.all ??= entry.title + " " + folded(entry[2] + " " + entry[3]);
          if (words.every(word => entry.all.includes(word)))
            hits.push([words.every(word => entry.title.includes(word)) ? 0 : 1, entry]);
        }
        hits.sort((a, b) => a[0] - b[0]);
        const limit = 40, said = status.dataset;
        status.textContent = !hits.length ? said.none : said.found.replace("#", hits.length)
          + (hits.length > limit ? ", " + said.listed.replace("#", limit) : "");
        for (const [, [address, title, unit, text]] of hits.slice(0, limit)) {
          const link = document.createElement("a");
          link.href = address;
          link.textContent = title;
          const small = document.createElement("small");
          const at = folded(text).indexOf(words[0]);
          const from = at > 40 ? text.indexOf(" ", at - 40) + 1 : 0;
          const piece = at < 0 ? "" : (from ? "…" : "") + text.slice(from, at + 80).trim() + "…";
          small.textContent = [unit, piece].filter(part => part).join(" · ");
          const item = document.createElement("li");
          item.append(link, " ", small);
          list.append(item);
        }
      };
      field.addEventListener("input", find);
      field.addEventListener("keydown", event => {
        const first = list.querySelector("a");
        if (event.key === "Enter" && first) { event.preventDefault(); first.click(); }
      });
    })();
    """#

  /// The policy of pages with the script: it alone runs, styles stand inside the page, pictures beside
  /// it, and nothing is fetched from anywhere else or sent anywhere.
  static let policy =
    "default-src 'none'; script-src 'sha256-\(digest)'; style-src 'unsafe-inline'; "
    + "img-src 'self' data:; media-src 'self'; base-uri 'none'; form-action 'none'"

  private static var digest: String {
    let digest = Digest()
    digest.add(Array(text.utf8))
    return String(
      decoding: Base64.encoded(digest.finishBytes()).filter { $0 > 0x20 }, as: UTF8.self)
  }
}
