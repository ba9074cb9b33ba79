"""Links of pages: that they lead somewhere, and that their names say where."""
import collections
import functools
import html.parser
import urllib.parse

from visit import DESK


class Addresses(html.parser.HTMLParser):
    """The parts of a page and where its links lead."""

    def __init__(self, text):
        super().__init__()
        self.parts, self.links = set(), []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if values.get("id"):
            self.parts.add(values["id"])
        if tag == "a" and values.get("href"):
            self.links.append(values["href"])


@functools.cache
def read(page):
    """The addresses of a page."""
    return Addresses(page.read_text(encoding="utf-8"))


def addresses(visit):
    """Links lead to parts that are there; from the first page of several, links reach all pages."""
    own = read(visit.page)
    reached, waiting = set(), [visit.page]
    for link in dict.fromkeys(own.links):
        if urllib.parse.urlsplit(link).scheme:
            continue
        name, _, part = link.partition("#")
        page = visit.page.parent / urllib.parse.unquote(name) if name else visit.page
        if not page.exists():
            yield f"{link} leads to no file"
        elif part and page.suffix == ".html" and urllib.parse.unquote(part) not in read(page).parts:
            yield f"{link} leads to no part"
    if not (visit.page.parent / "manifest.json").exists() or visit.page.parent.name != visit.page.stem:
        return
    while waiting:
        page = waiting.pop()
        if page in reached or not page.exists() or page.suffix != ".html":
            continue
        reached.add(page)
        waiting += [page.parent / link.partition("#")[0] for link in read(page).links
                    if link.partition("#")[0] and not urllib.parse.urlsplit(link).scheme]
    for page in sorted(visit.page.parent.glob("*.html")):
        if page not in reached and not page.name.endswith(".email.html"):
            yield f"no link leads to {page.name}"


def names(visit):
    """Links of the content with one name lead to one place; titles, which lead to themselves, count apart."""
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
