import Writers

/// The script of pages: it shows where the reader is, closes the contents behind a link on small screens,
/// and searches.
///
/// It is inside the page, fetches nothing and stores nothing, and the page works without it. A
/// policy allows only this text, by its digest.
enum PageScript {
  /// The script.
  static let text = #"""
    (() => {
      const nav = document.getElementById("contents");
      if (!nav) return;
      // What an address says, also one that was typed wrongly.
      const decoded = text => { try { return decodeURIComponent(text); } catch { return text; } };
      const wide = matchMedia("(min-width: 64rem)");
      const fit = () => wide.matches ? nav.removeAttribute("popover") : nav.setAttribute("popover", "");
      fit();
      wide.addEventListener("change", fit);
      nav.addEventListener("click", event => {
        if (event.target.closest("a") && nav.matches(":popover-open")) nav.hidePopover();
      });

      // Before places are measured, the search moves what stands below it.
      const search = nav.querySelector(".search");
      if (search) {
        search.hidden = false;
        nav.querySelector(".search-all")?.remove();
      }

      // Where the reader is: the last listed part that begins above the upper third of the window.
      const links = [...nav.querySelectorAll(":scope > ol a[href^='#']")];
      const parts = links.map(link => document.getElementById(decoded(link.hash.slice(1))));
      const page = nav.querySelector(":scope > ol [aria-current=page]");
      let shown = null;
      const mark = () => {
        let last = -1;
        parts.forEach((part, index) => {
          if (part && part.getBoundingClientRect().top < innerHeight / 3) last = index;
        });
        const link = last < 0 ? page : links[last];
        if (link === shown) return;
        // The link to the page as a whole stays marked.
        if (shown?.getAttribute("aria-current") === "location") shown.removeAttribute("aria-current");
        shown = link;
        if (!link) return;
        if (!link.hasAttribute("aria-current")) link.setAttribute("aria-current", "location");
        // Below a cover, the contents reach beyond the window.
        const box = nav.getBoundingClientRect(), own = link.getBoundingClientRect();
        const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
        if (own.top < top || own.bottom > bottom) nav.scrollTop += own.top - top - (bottom - top) / 3;
      };
      if (links.length) {
        let waits = false;
        addEventListener("scroll", () => {
          if (!waits) requestAnimationFrame(() => { waits = false; mark(); });
          waits = true;
        }, { passive: true });
        mark();
      }

      if (!search) return;
      const [field, status, list] = ["input", "[role=status]", "ol"].map(name => search.querySelector(name));
      // A page of one chapter leads to the search over all of them.
      const first = search.dataset.page, sign = "#search=";
      if (first) {
        field.addEventListener("keydown", event => {
          if (event.key === "Enter" && field.value.trim()) location.href = first + sign + encodeURIComponent(field.value);
        });
        return;
      }
      const folded = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
      // Where a folded word stands in a text, whose letters may have been longer or shorter before.
      const place = (text, word) => {
        let rest = folded(text).indexOf(word), at = 0;
        if (rest < 0) return -1;
        for (const letter of text) {
          rest -= folded(letter).length;
          if (rest < 0) break;
          at += letter.length;
        }
        return at;
      };
      const data = document.getElementById("search-index");
      let entries = data && JSON.parse(data.textContent);
      // A link to a part that has moved to a page of its own goes on there.
      if (entries && location.hash.length > 1 && !location.hash.startsWith(sign)) {
        const name = decoded(location.hash.slice(1));
        const moved = !document.getElementById(name) && entries.find(entry => entry[0].endsWith("#" + name));
        if (moved) location.replace(moved[0]);
      }
      const titleOf = part => part.querySelector(":scope > :is(h2, h3, h4, h5, h6)");
      const isPart = element => element.matches("section[id], article[id]") && titleOf(element);
      // The words of a part without those of the parts in it.
      const own = part => [...part.children].map(child => isPart(child) || child.localName === "nav" ? ""
        : child.querySelector("section[id], article[id]") ? own(child) : child.textContent).join(" ");
      const collect = () => [...document.querySelectorAll("main :is(section, article)[id]")].flatMap(part => {
        const title = titleOf(part);
        if (!title) return [];
        const unit = part.parentElement.closest("main .chapter, main > .section");
        const above = unit && unit.querySelector(":scope > :is(h2, h3)");
        return [["#" + part.id, title.textContent, above ? above.textContent : "", own(part)]];
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
          const at = place(text, words[0]);
          const space = text.indexOf(" ", at - 40);
          const from = at <= 40 ? 0 : space < 0 || space > at ? at - 40 : space + 1;
          const piece = at < 0 ? "" : (from ? "…" : "") + text.slice(from, at + 80).trim() + "…";
          small.textContent = [unit, piece].filter(part => part).join(" · ");
          const item = document.createElement("li");
          item.append(link, " ", small);
          list.append(item);
        }
      };
      field.addEventListener("input", find);
      // What is found stands below the field, which the cover may have left at the foot of the window.
      field.addEventListener("input", () => {
        if (wide.matches && nav.getBoundingClientRect().top > 1) nav.scrollIntoView({ behavior: "instant" });
      });
      const searchAgain = () => {
        if (!location.hash.startsWith(sign)) return;
        if (nav.matches("[popover]:not(:popover-open)")) nav.showPopover();
        field.value = decoded(location.hash.slice(sign.length));
        field.focus();
        field.dispatchEvent(new Event("input"));
      };
      addEventListener("hashchange", searchAgain);
      searchAgain();
      field.addEventListener("keydown", event => {
        const first = list.querySelector("a");
        if (event.key === "Enter" && first) { event.preventDefault(); first.click(); }
      });
    })();
    """#

  /// The policy of pages with the script: only this script runs, styles are inside the page,
  /// pictures beside it, and nothing is fetched from anywhere else or sent anywhere.
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
