"""The links of pages lead somewhere and have distinct names, and the search knows all parts."""
import collections
import functools
import html.parser
import json
import urllib.parse

from visit import DESK


TITLES = {"h2", "h3", "h4", "h5", "h6"}


class Addresses(html.parser.HTMLParser):
    """The parts of a page, those with a title, the targets of its links, and its search index."""

    def __init__(self, text):
        super().__init__()
        self.parts, self.links, self.titled, self.index = set(), [], {}, None
        self.opened = self.title = self.data = None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if values.get("id"):
            self.parts.add(values["id"])
        if tag == "a" and values.get("href"):
            self.links.append(values["href"])
        if tag in TITLES and self.opened:
            self.title = self.opened
            self.titled[self.title] = ""
        self.opened = values.get("id") if tag in ("section", "article") else None
        if values.get("id") == "search-index":
            self.data = ""

    def handle_data(self, text):
        if self.title:
            self.titled[self.title] += text
        if self.data is not None:
            self.data += text

    def handle_endtag(self, tag):
        if tag in TITLES:
            self.title = None
        if tag == "script" and self.data is not None:
            self.index, self.data = json.loads(self.data), None


@functools.cache
def read(page):
    """The addresses of a page."""
    return Addresses(page.read_text(encoding="utf-8"))


def failed(page):
    """The faults in the addresses of a page; this needs no browser."""
    return [f"{page}: {check.__name__}: {problem}" for check in (addresses, index) for problem in check(page)]


def addresses(first):
    """Links lead to existing parts; from the first page of several, links reach all pages."""
    own = read(first)
    reached, waiting = set(), [first]
    for link in dict.fromkeys(own.links):
        if urllib.parse.urlsplit(link).scheme:
            continue
        name, _, part = link.partition("#")
        page = first.parent / urllib.parse.unquote(name) if name else first
        if not page.exists():
            yield f"{link} leads to no file"
        elif part and page.suffix == ".html" and urllib.parse.unquote(part) not in read(page).parts:
            yield f"{link} leads to no part"
    if not (first.parent / "manifest.json").exists() or first.parent.name != first.stem:
        return
    while waiting:
        page = waiting.pop()
        if page in reached or not page.exists() or page.suffix != ".html":
            continue
        reached.add(page)
        waiting += [page.parent / link.partition("#")[0] for link in read(page).links
                    if link.partition("#")[0] and not urllib.parse.urlsplit(link).scheme]
    for page in sorted(first.parent.glob("*.html")):
        if page not in reached and not page.name.endswith(".email.html"):
            yield f"no link leads to {page.name}"


def index(first):
    """The search over several pages knows the title and the page of each titled part."""
    entries = read(first).index
    if entries is None:
        return
    known = {entry[0]: entry[1] for entry in entries}
    for page in sorted({first.parent / address.partition("#")[0] for address in known}):
        if not page.is_file():
            yield f"the search links to {page.name}, which is missing"
            continue
        titled = read(page).titled
        for part, title in titled.items():
            found = known.get(f"{page.name}#{part}")
            if found is None or found.split() != title.split():
                yield f"‘{title}’ on {page.name} has {found} as its title in the search"
        for address in known:
            name, _, part = address.partition("#")
            if name == page.name and part not in titled:
                yield f"the search leads to {address}, which has no title"


def names(visit):
    """Content links with the same name lead to the same place; titles, which link to themselves, are an exception."""
    tab = visit.tab(DESK)
    places = collections.defaultdict(set)
    for name, address, is_title in tab.evaluate("""() => [...document.querySelectorAll("main a[href]")]
        .filter(link => !link.closest("[aria-hidden=true]"))
        .map(link => [link.getAttribute("aria-label") ?? link.textContent.replace(/\\s+/g, " ").trim(), link.href, link.matches(".self")])"""):
        places[name, is_title].add(address)
    for (name, _), addresses in places.items():
        if len(addresses) > 1:
            yield f"‘{name}’ leads to {len(addresses)} places, such as {sorted(addresses)[0]}"
        if not name:
            yield f"a link to {sorted(addresses)[0]} has no name"
