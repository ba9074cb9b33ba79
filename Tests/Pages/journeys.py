"""Acts like readers of a page in Chromium; each function yields the failures."""
import re

from playwright.sync_api import Error

import layout
import links
import searching
from visit import DESK, PHONE, Visit, soon

# The number of stops of the Tab key to try from the top of a page, and from the top of a small
# window.
STOPS = 400
STOPS_ON_PHONES = 60


def failed_in_mail(browser, page):
    """The problems of mail at the widths of windows and phones, with pictures and without."""
    visit = Visit(browser, page)
    problems = [*layout.mail(visit), *layout.languages(visit)]
    problems += [f"requests {url}" for url in visit.close()]
    return [f"{page}: {problem}" for problem in problems]


def failed(browser, page, is_further=False):
    """The failed journeys on a page; a page without navigation has only the common ones.

    For a further page of an edition, these are the navigation journeys: another step checks its content.
    """
    found = []
    visit = Visit(browser, page)
    journeys = [layout.outline, links.names]
    if not is_further:
        journeys += [keyboard, not_covered, painted, tables, policy, plain, layout.small, layout.spaced, layout.measure,
                     layout.contrast, layout.languages]
    if 'id="contents" popover' in visit.text:
        journeys += [place, progress, sheet, turning, searching.search, searching.words, searching.moved]
    for journey in journeys:
        try:
            problems = list(journey(visit))
        except Error as error:
            problems = [error.message.splitlines()[0]]
        problems += [f"requests {url}" for url in visit.close()]
        found += [f"{page}: {journey.__name__}: {problem}" for problem in problems]
    return found


def keyboard(visit):
    """From the skip link on, Tab moves from one visible stop to the next, each with a focus ring."""
    tab = visit.tab(DESK)
    tab.keyboard.press("Tab")
    first = tab.evaluate("document.activeElement.className")
    if first != "skip":
        yield f"the first stop is ‘{first}’ and not the link to the content"
    tab.keyboard.press("Enter")
    if not soon(tab, lambda: tab.url.endswith("#content")):
        yield "the link to the content does not work"
    tab.goto(visit.page.as_uri())
    for _ in range(STOPS):
        tab.keyboard.press("Tab")
        stop = tab.evaluate("""() => {
          const element = document.activeElement;
          if (element === document.body) return null;
          const style = getComputedStyle(element), box = element.getBoundingClientRect();
          const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
          const inside = box.bottom > 0 && box.top < innerHeight && box.width > 0;
          window.stops ??= new Set();
          const again = stops.has(element);
          stops.add(element);
          return {name: element.outerHTML.slice(0, 90), ring, inside, again};
        }""")
        if stop is None:
            break
        if stop["again"]:
            yield f"Tab returns to {stop['name']}"
            break
        if not stop["ring"]:
            yield f"nothing shows that {stop['name']} has the focus"
        if not stop["inside"]:
            yield f"the focus is outside of the window on {stop['name']}"


def not_covered(visit):
    """In a small window, nothing covers the whole focused element."""
    tab = visit.tab(PHONE)
    for _ in range(STOPS_ON_PHONES):
        tab.keyboard.press("Tab")
        covered = tab.evaluate("""() => {
          const element = document.activeElement;
          if (element === document.body) return null;
          const seen = [...element.getClientRects()].some(box => [0.02, 0.5, 0.98].some(part => {
            const at = document.elementFromPoint(box.left + box.width * part, box.top + box.height / 2);
            return at && (element.contains(at) || at.contains(element));
          }));
          return seen ? "" : element.outerHTML.slice(0, 90);
        }""")
        if covered is None:
            break
        if covered:
            yield f"something covers {covered} while it has the focus"


def painted(visit):
    """No request or script delays the first paint."""
    tab = visit.tab(DESK)
    tab.wait_for_timeout(300)
    for name in tab.evaluate("""() => [
      ...performance.getEntriesByType("resource").filter(entry => entry.renderBlockingStatus === "blocking").map(entry => entry.name),
      ...[...document.scripts].filter(script => script.type !== "application/json"
        && script.compareDocumentPosition(document.querySelector("main")) & Node.DOCUMENT_POSITION_FOLLOWING)
        .map(() => "a script before the content")]"""):
        yield f"{name} delays the first paint"


def tables(visit):
    """A key opens the table behind each chart; the table and the description have all numbers of the drawing."""
    for script in (True, False):
        tab = visit.tab(DESK, script)
        charts = tab.locator("main figure.chart")
        for number in range(charts.count()):
            chart = charts.nth(number)
            name = chart.locator("figcaption").inner_text()
            summary = chart.locator("summary")
            if not summary.count():
                yield f"‘{name}’ has no table"
                continue
            table = chart.locator("details table")
            if table.is_visible():
                yield f"the table of ‘{name}’ is open from the start"
            summary.focus()
            tab.keyboard.press("Enter")
            if not soon(tab, table.is_visible):
                yield f"no key opens the table of ‘{name}’"
                continue
            numbers = set(re.findall(r"\d+", table.inner_text()))
            drawn = chart.evaluate("""chart => [...chart.querySelectorAll("svg.wide text[font-weight]")]
                .map(text => text.textContent).filter(text => /^[\\d.,\\s\\u202f\\u00a0]+$/.test(text))""")
            told = chart.locator("[role=img]").get_attribute("aria-label") or ""
            for text in drawn:
                for digits in re.findall(r"\d+", text):
                    if digits not in numbers:
                        yield f"‘{name}’ shows {text}, but its table does not"
                    if digits not in re.findall(r"\d+", told):
                        yield f"‘{name}’ shows {text}, but its description does not"
            if chart.locator("svg a, [role=img] a, svg [tabindex='0']").evaluate_all(
                    "all => all.some(link => link.tabIndex >= 0)"):
                yield f"the drawing of ‘{name}’ is hidden from assistive technology but stops the Tab key"


def policy(visit):
    """The page blocks all scripts except its own, in elements and attributes, and requests nothing from other
    hosts."""
    tab = visit.tab(DESK)
    refused = tab.evaluate("""async () => {
      const refused = new Set();
      document.addEventListener("securitypolicyviolation", event => refused.add(event.effectiveDirective));
      const add = (name, values) => document.body.append(Object.assign(document.createElement(name), values));
      add("script", {textContent: "window.ran = 'an element'"});
      add("div", {innerHTML: "<img alt='' src='data:,' onerror=\\"window.ran = 'an attribute'\\">"});
      add("img", {src: "https://example.org/picture.png"});
      add("link", {rel: "stylesheet", href: "https://example.org/style.css"});
      add("iframe", {src: "https://example.org/"});
      add("object", {data: "https://example.org/"});
      await fetch("https://example.org/").catch(() => 0);
      await new FontFace("other", "url(https://example.org/font.woff2)").load().catch(() => 0);
      // The browser reports blocked requests with a delay.
      for (let wait = 0; wait < 50 && refused.size < 8; wait++) await new Promise(done => setTimeout(done, 100));
      return {ran: window.ran, refused: [...refused]};
    }""")
    # The driver reports requests before the browser blocks them.
    visit.asked = [url for url in visit.asked if "//example.org/" not in url]
    if refused["ran"]:
        yield f"a script in {refused['ran']} runs"
    wanted = {"script-src-elem", "script-src-attr", "img-src", "style-src-elem", "frame-src", "object-src",
              "connect-src", "font-src"}
    for missing in sorted(wanted - set(refused["refused"])):
        yield f"the policy does not block {missing}"


# Words of the content that a style hides.
UNSEEN = """() => {
  for (const details of document.querySelectorAll("main details")) details.open = true;
  const found = [], walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement, words = walker.currentNode.data.trim();
    if (!words || parent.closest("svg")) continue;
    if (!parent.checkVisibility({opacityProperty: true, visibilityProperty: true})) found.push(words.slice(0, 60));
  }
  return found;
}"""


def plain(visit):
    """Without scripts, all words remain visible, or become so when the reader opens a table."""
    tab = visit.tab(DESK, script=False)
    unseen = set(visit.tab(DESK).evaluate(UNSEEN))
    hidden = [words for words in tab.evaluate(UNSEEN) if words not in unseen]
    for words in hidden[:5]:
        yield f"without a script, ‘{words}’ is invisible"
    if tab.locator("#contents .search").count() and tab.locator("#contents .search").is_visible():
        yield "without a script, the page shows a search that does not work"


def marked(tab):
    """The address of the marked link in the contents, and whether all of it is in view."""
    return tab.evaluate("""() => {
      const link = document.querySelector("#contents > ol [aria-current=location]")
          ?? document.querySelector("#contents > ol [aria-current]");
      if (!link) return [null, false];
      const box = link.getBoundingClientRect();
      return [link.getAttribute("href"), box.top >= 0 && box.bottom <= innerHeight];
    }""")


def place(visit):
    """The contents stay in view and mark the part at the top of the window; they also work without a script."""
    tab = visit.tab(DESK)
    names = tab.evaluate("""() => [...document.querySelectorAll("#contents > ol a[href^='#']")]
        .map(link => link.getAttribute("href"))""")
    for name in dict.fromkeys([*names[:1], *names[len(names) // 2:][:1], *names[-1:]]):
        tab.evaluate("name => document.getElementById(decodeURIComponent(name.slice(1))).scrollIntoView()", name)
        # If a part begins with a subpart, the contents mark that one; the last part may be short.
        near = names[names.index(name):][:2] + names[-2:]
        if not soon(tab, lambda: marked(tab)[0] in near):
            yield f"at {name}, the contents mark {marked(tab)[0]}"
        elif not soon(tab, lambda: marked(tab)[1]):
            yield f"at {name}, the marked link is out of view"
    # Below the page header, the contents extend beyond the window, which is just too low for the
    # marked link.
    link = "#contents > ol [aria-current]"
    top = visit.tab(DESK)
    bottom = top.evaluate("""link => {
      const found = document.querySelector(link);
      document.getElementById("contents").scrollTop = 0;
      return found ? found.getBoundingClientRect().bottom : 0;
    }""", link)
    if bottom > DESK["height"] / 3:
        low = visit.tab({"width": DESK["width"], "height": round(bottom) - 8})
        if not soon(low, lambda: marked(low)[1]):
            yield "the contents do not show the marked link in a low window"
    plain = visit.tab(DESK, script=False)
    if not plain.locator("#contents").is_visible():
        yield "without a script, the contents are missing"


def length(tab):
    """The length of the progress line, from 0 to 1; None without a line."""
    return tab.evaluate("""() => {
      const style = getComputedStyle(document.querySelector(".page"), "::before");
      return style.content === "none" ? null : new DOMMatrix(style.transform).a;
    }""")


def progress(visit):
    """On a phone, a line at the top shows the reader's progress, except for readers who prefer reduced motion."""
    for motion in ("no-preference", "reduce"):
        tab = visit.tab(PHONE, reduced_motion=motion)
        for part in (0, 0.5, 1):
            tab.evaluate("""part => scrollTo({top: part * (document.documentElement.scrollHeight - innerHeight), behavior: "instant"})""", part)
            if motion == "reduce":
                tab.wait_for_timeout(100)
                if length(tab) is not None:
                    yield "something moves despite reduced motion"
                    break
            elif not soon(tab, lambda: length(tab) is not None and abs(length(tab) - part) < (0.2 if part == 0.5 else 0.01)):
                yield f"the progress line is {length(tab)} long at {part}"


def sheet(visit):
    """On a phone, a button opens the contents, with and without a script; a link or Escape closes them."""
    for script in (True, False):
        tab = visit.tab(PHONE, script)
        contents = tab.locator("#contents")
        if contents.is_visible():
            yield "the contents cover the page from the start"
        button = tab.locator(".open-contents")
        button.focus()
        tab.keyboard.press("Enter")
        if not soon(tab, contents.is_visible):
            yield f"the button does not open the contents {'with' if script else 'without'} a script"
            continue
        tab.keyboard.press("Tab")
        if not soon(tab, lambda: tab.evaluate("document.getElementById('contents').contains(document.activeElement)")):
            yield "Tab does not move from the button into the contents"
        tab.keyboard.press("Escape")
        if not soon(tab, contents.is_hidden):
            yield "Escape does not close the contents"
        if not soon(tab, lambda: tab.evaluate("document.activeElement.matches('.open-contents')")):
            yield "after the contents close, the focus does not return to the button"
        button.click()
        tab.locator("#contents .close-contents").click()
        if not soon(tab, contents.is_hidden):
            yield "the button in the contents does not close them"
        if script:
            button.click()
            link = tab.locator("#contents > ol a").last
            address = link.get_attribute("href")
            link.click()
            if not soon(tab, lambda: tab.url.endswith(address)):
                yield f"a link of the contents leads to {tab.url}"
            if "#" in address[:1] and not soon(tab, contents.is_hidden):
                yield "the contents stay open after a click on a link"


def turning(visit):
    """From the first part to the last, each links to the next."""
    tab = visit.tab(DESK)
    for address in tab.evaluate("""() => [...document.querySelectorAll("main a[rel=next]")]
        .map(link => link.getAttribute("href"))"""):
        if address.startswith("#"):
            if not tab.evaluate("name => !!document.getElementById(decodeURIComponent(name))", address[1:]):
                yield f"the next part, {address}, is missing"
        elif not (visit.page.parent / address.split("#")[0]).exists():
            yield f"the page of the next part, {address}, is missing"
