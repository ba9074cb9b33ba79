"""The search of pages, as readers use it."""
import unicodedata

from playwright.sync_api import Error

from visit import DESK, PHONE, soon

# The pieces of text that a word is taken from for each page.
PIECES = 30


def folded(text):
    """A text as the search compares it."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).lower()


def search(visit):
    """A word of a title finds its part, nothing finds nothing, and Enter goes to the first."""
    tab = visit.tab(DESK)
    field = tab.locator("#search-words")
    if not field.count():
        yield "there is no search"
        return
    if tab.locator("#contents .search").get_attribute("data-page"):
        yield from handed_over(visit, tab)
        return
    title = tab.evaluate("""() => {
      const data = document.getElementById("search-index");
      const titles = data ? JSON.parse(data.textContent).map(entry => entry[1])
        : [...document.querySelectorAll("main :is(article, section)[id] > :is(h2, h3, h4, h5, h6)")].map(title => title.textContent);
      return titles[titles.length - 1];
    }""")
    field.fill(title.upper())
    field_top = field.bounding_box()["y"]
    if not 0 <= field_top < DESK["height"] / 3:
        yield f"the search field is {field_top:.0f} pixels below the top, so that nobody sees what it finds"
    found = tab.locator(".search .found a")
    texts = found.all_text_contents()
    if title not in texts:
        yield f"‘{title}’ is not found by its own words, but {texts[:3]}"
    elif tab.locator(".search [role=status]").inner_text() == "":
        yield "nobody is told how much was found"
    else:
        field.press("Enter")
        if not soon(tab, lambda: "#" in tab.url):
            yield "Enter does not lead to the first part found"
        else:
            name = tab.url.split("#")[1]
            if not tab.evaluate("name => !!document.getElementById(decodeURIComponent(name))", name):
                yield f"what was found leads to #{name}, which is not there"
    tab.goto(visit.page.as_uri())
    tab.locator("#search-words").fill("xyzzy qwv")
    if found.count():
        yield "nonsense is found"
    tab.locator("#search-words").fill("")
    if not tab.locator("#contents > ol").is_visible():
        yield "the contents do not come back when the search is empty"


def handed_over(visit, tab):
    """A page of a chapter hands what is searched for over to the first page, on a phone as at a desk."""
    title = tab.locator("main :is(h2, h3)").last.inner_text()
    for viewport in (DESK, PHONE):
        other = visit.tab(viewport)
        if viewport is PHONE:
            other.locator(".open-contents").click()
        other.locator("#search-words").fill(title)
        other.keyboard.press("Enter")
        other.locator(".search .found a").first.wait_for()
        if title not in other.locator(".search .found a").all_text_contents():
            yield f"a search for ‘{title}’ does not find it on the first page"
        if viewport is PHONE and not soon(other, other.locator("#contents").is_visible):
            yield "on a phone, what was found stands in contents that are closed"
    plain = visit.tab(DESK, script=False)
    if not plain.locator(".search-all").is_visible():
        yield "without a script, no link leads to the first page"


def words(visit):
    """The search finds the longest words of each piece of text on the page and on those that it leads to."""
    tab = visit.tab(DESK)
    if not tab.locator("#search-words").count() or tab.locator(".search[data-page]").count():
        return
    pages = tab.evaluate("""() => [...document.querySelectorAll("#contents > ol a")]
        .map(link => link.getAttribute("href").split("#")[0])""")
    asked = {}
    for page in dict.fromkeys(pages):
        tab.goto((visit.page.parent / page).as_uri() if page else visit.page.as_uri())
        asked[page] = list(queries(tab.evaluate(
            """() => [...document.querySelectorAll("main :is(p, li, td, dd, dt, h3, h4, h5, h6)")]
            .filter(piece => !piece.closest("nav, .front, .chart, .key-figures") && !piece.querySelector("p, li"))
            .map(piece => piece.textContent)""")))
    tab.goto(visit.page.as_uri())
    for page, found in asked.items():
        missed = tab.evaluate("""queries => {
          const field = document.getElementById("search-words");
          return queries.filter(([query, word]) => {
            field.value = query;
            field.dispatchEvent(new Event("input"));
            const found = [...document.querySelectorAll(".search .found li")].map(item => item.textContent);
            const fold = text => text.normalize("NFD").replace(/\\p{M}/gu, "").toLowerCase();
            return !found.length || !found.some(text => fold(text).includes(word));
          });
        }""", found)
        for query, _ in missed[:5]:
            yield f"‘{query}’, which stands on {page or 'the page'}, is not found or not shown"


def queries(pieces):
    """For pieces of text, two long words of each as they are searched for, and the first as it is compared."""
    step = max(1, len(pieces) // PIECES)
    foreign = [piece for piece in pieces if any(ord(c) > 0x17F and c.isalpha() for c in piece) or folded(piece) != piece.lower()]
    for piece in dict.fromkeys(pieces[::step] + foreign[:PIECES]):
        kept = sorted({word.strip(".,;:!?()[]“”‘’\"'") for word in piece.split()}, key=len, reverse=True)
        longest = [word for word in kept if len(word) > 3][:2]
        # Words with marks on their letters are found without these, and the other way round.
        longest += [word for word in kept if folded(word) != word.lower() or ord(word[:1] or " ") > 0x2E7F][:3]
        for word in longest:
            yield [word, folded(word)]
            yield [folded(word).upper(), folded(word)]


def moved(visit):
    """The address that a record has on one page leads to it where it has a page of its own, by a script."""
    tab = visit.tab(DESK)
    entries = tab.evaluate("""() => JSON.parse(document.getElementById("search-index")?.textContent ?? "[]")
        .map(entry => entry[0]).filter(address => !address.startsWith("#"))""")
    for address in entries[::max(1, len(entries) // 5)]:
        page, name = address.split("#")
        # Another document first: a change of the part alone would not load the page anew.
        tab.goto("about:blank")
        tab.goto(f"{visit.page.as_uri()}#{name}")
        try:
            tab.wait_for_url(f"**/{address}")
        except Error:
            yield f"#{name} does not lead to {page}"
            continue
        if not tab.evaluate("name => !!document.getElementById(decodeURIComponent(name))", name):
            yield f"{address} is not there"
