"""Uses the search of pages like a reader."""
import unicodedata

from playwright.sync_api import Error

from visit import DESK, PHONE, soon

# The number of pieces of text to sample a word from on each page.
PIECES = 30


def folded(text):
    """A text in the form that the search compares."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).lower()


def search(visit):
    """A word of a title finds its part, nonsense finds nothing, and Enter opens the first result."""
    tab = visit.tab(DESK)
    field = tab.locator("#search-words")
    if not field.count():
        yield "the page has no search"
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
        yield f"the search field is {field_top:.0f} pixels below the top, which pushes the results out of view"
    found = tab.locator(".search .found a")
    texts = found.all_text_contents()
    if title not in texts:
        yield f"a search for ‘{title}’ finds {texts[:3]} instead"
    elif tab.locator(".search [role=status]").inner_text() == "":
        yield "nothing reports the number of results"
    else:
        field.press("Enter")
        if not soon(tab, lambda: "#" in tab.url):
            yield "Enter does not lead to the first part found"
        else:
            name = tab.url.split("#")[1]
            if not tab.evaluate("name => !!document.getElementById(decodeURIComponent(name))", name):
                yield f"a result links to #{name}, which is missing"
    tab.goto(visit.page.as_uri())
    tab.locator("#search-words").fill("xyzzy qwv")
    if found.count():
        yield "nonsense is found"
    tab.locator("#search-words").fill("")
    if not tab.locator("#contents > ol").is_visible():
        yield "the contents do not return when the search is empty"


def handed_over(visit, tab):
    """A chapter's page hands a search over to the first page, on a phone and on a desktop."""
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
            yield "on a phone, the results are in closed contents"
    plain = visit.tab(DESK, script=False)
    if not plain.locator(".search-all").is_visible():
        yield "without a script, no link leads to the first page"


def words(visit):
    """The search finds the longest words of each piece of text on the page and on linked pages."""
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
            yield f"a search for ‘{query}’ does not show its text on {page or 'the page'}"


def queries(pieces):
    """For each piece of text, two long words as a query, and the first of them in the compared form."""
    step = max(1, len(pieces) // PIECES)
    foreign = [piece for piece in pieces if any(ord(c) > 0x17F and c.isalpha() for c in piece) or folded(piece) != piece.lower()]
    for piece in dict.fromkeys(pieces[::step] + foreign[:PIECES]):
        kept = sorted({word.strip(".,;:!?()[]“”‘’\"'") for word in piece.split()}, key=len, reverse=True)
        longest = [word for word in kept if len(word) > 3][:2]
        # Searches ignore marks on letters, in both directions.
        longest += [word for word in kept if folded(word) != word.lower() or ord(word[:1] or " ") > 0x2E7F][:3]
        for word in longest:
            yield [word, folded(word)]
            yield [folded(word).upper(), folded(word)]


def moved(visit):
    """A script redirects the address of a record on the single page to the record's own page."""
    tab = visit.tab(DESK)
    entries = tab.evaluate("""() => JSON.parse(document.getElementById("search-index")?.textContent ?? "[]")
        .map(entry => entry[0]).filter(address => !address.startsWith("#"))""")
    for address in entries[::max(1, len(entries) // 5)]:
        page, name = address.split("#")
        # Opens another document first: a change of the fragment alone would not reload the page.
        tab.goto("about:blank")
        tab.goto(f"{visit.page.as_uri()}#{name}")
        try:
            tab.wait_for_url(f"**/{address}")
        except Error:
            yield f"#{name} does not lead to {page}"
            continue
        if not tab.evaluate("name => !!document.getElementById(decodeURIComponent(name))", name):
            yield f"{address} is missing"
