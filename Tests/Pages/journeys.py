"""What readers do on a page, done in Chromium: each function gives what did not work."""

from playwright.sync_api import Error

DESK = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 800}


def failed(browser, page):
    """The journeys that fail on a page; on one that leads nowhere by itself, those that any page has."""
    found = []
    journeys = [keyboard]
    if 'id="contents" popover' in page.read_text(encoding="utf-8"):
        journeys += [place, sheet, search, turning]
    for journey in journeys:
        try:
            for problem in journey(browser, page):
                found.append(f"{page}: {journey.__name__}: {problem}")
        except Error as error:
            found.append(f"{page}: {journey.__name__}: {error.message.splitlines()[0]}")
    return found


def opened(browser, page, viewport, script=True):
    """A tab with a page."""
    context = browser.new_context(
        viewport=viewport, java_script_enabled=script, reduced_motion="reduce")
    context.set_default_timeout(10_000)
    tab = context.new_page()
    tab.goto(page.as_uri())
    return tab


def keyboard(browser, page):
    """From the skip link on, Tab goes from one thing that is seen to the next, each with a ring."""
    tab = opened(browser, page, DESK)
    tab.keyboard.press("Tab")
    first = tab.evaluate("document.activeElement.className")
    if first != "skip":
        yield f"the first stop is ‘{first}’ and not the link to the content"
    tab.keyboard.press("Enter")
    if not tab.url.endswith("#content"):
        yield "the link to the content does not lead there"
    seen = []
    tab.goto(page.as_uri())
    for _ in range(60):
        tab.keyboard.press("Tab")
        stop = tab.evaluate("""() => {
          const element = document.activeElement;
          if (element === document.body) return null;
          const style = getComputedStyle(element), box = element.getBoundingClientRect();
          const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
          const inside = box.bottom > 0 && box.top < innerHeight && box.width > 0;
          window.stops ??= [];
          const again = stops.includes(element);
          stops.push(element);
          return {name: element.outerHTML.slice(0, 90), ring, inside, again};
        }""")
        if stop is None:
            break
        seen.append(stop["name"])
        if stop["again"]:
            yield f"Tab comes back to {stop['name']}"
            break
        if not stop["ring"]:
            yield f"nothing shows that {stop['name']} has the focus"
        if not stop["inside"]:
            yield f"the focus is outside of the window on {stop['name']}"
    tab.context.close()


def place(browser, page):
    """The contents stay in view and mark the part at the top of the window, also without a script."""
    tab = opened(browser, page, DESK)
    names = tab.evaluate("""() => [...document.querySelectorAll("#contents > ol a[href^='#']")]
        .map(link => link.getAttribute("href"))""")
    for name in dict.fromkeys([*names[:1], *names[len(names) // 2:][:1], *names[-1:]]):
        tab.evaluate("name => document.getElementById(decodeURIComponent(name.slice(1))).scrollIntoView()", name)
        tab.wait_for_timeout(150)
        marked = tab.evaluate("""() => {
          const link = document.querySelector("#contents > ol [aria-current=location]")
              ?? document.querySelector("#contents > ol [aria-current]");
          if (!link) return [null, false];
          const box = link.getBoundingClientRect();
          return [link.getAttribute("href"), box.top >= 0 && box.bottom <= innerHeight];
        }""")
        # A part with parts at its very beginning is marked by the first of them; the last one may be short.
        near = names[names.index(name):][:2] + names[-2:]
        if marked[0] not in near:
            yield f"at {name}, the contents mark {marked[0]}"
        elif not marked[1]:
            yield f"at {name}, the marked link is out of view"
    tab.context.close()
    plain = opened(browser, page, DESK, script=False)
    if not plain.locator("#contents").is_visible():
        yield "without a script, the contents are not there"
    if plain.locator("#contents .search").count() and plain.locator("#contents .search").is_visible():
        yield "without a script, there is a search that does nothing"
    plain.context.close()


def sheet(browser, page):
    """On a phone a button opens the contents, with and without a script; a link or Escape closes them."""
    for script in (True, False):
        tab = opened(browser, page, PHONE, script)
        contents = tab.locator("#contents")
        if contents.is_visible():
            yield "the contents cover the page before anybody asks for them"
        tab.locator(".open-contents").click()
        if not contents.is_visible():
            yield f"the button does not open the contents {'with' if script else 'without'} a script"
            continue
        tab.keyboard.press("Escape")
        if contents.is_visible():
            yield "Escape does not close the contents"
        if script:
            tab.locator(".open-contents").click()
            link = tab.locator("#contents > ol a").last
            address = link.get_attribute("href")
            link.click()
            tab.wait_for_timeout(100)
            if not tab.url.endswith(address):
                yield f"a link of the contents leads to {tab.url}"
            if tab.locator("#contents").is_visible():
                yield "the contents stay open behind a link"
        tab.context.close()


def search(browser, page):
    """A word of a title finds its part, nothing finds nothing, and Enter goes to the first."""
    tab = opened(browser, page, DESK)
    field = tab.locator("#search-words")
    if not field.count():
        link = tab.locator(".search-all a")
        if not link.count():
            yield "there is no search and no way to one"
            return
        link.click()
        if not tab.locator("#search-words").is_visible():
            yield "the link to the search leads to none"
        tab.context.close()
        return
    title = tab.evaluate("""() => {
      const data = document.getElementById("search-index");
      const titles = data ? JSON.parse(data.textContent).map(entry => entry[1])
        : [...document.querySelectorAll("main :is(article, section)[id] > :is(h2, h3, h4, h5, h6)")].map(title => title.textContent);
      return titles[titles.length - 1];
    }""")
    field.fill(title.upper())
    found = tab.locator(".search .found a")
    texts = found.all_text_contents()
    if title not in texts:
        yield f"‘{title}’ is not found by its own words, but {texts[:3]}"
    elif tab.locator(".search [role=status]").inner_text() == "":
        yield "nobody is told how much was found"
    else:
        field.press("Enter")
        tab.wait_for_timeout(200)
        if "#" not in tab.url:
            yield "Enter does not lead to the first part found"
        else:
            name = tab.url.split("#")[1]
            if not tab.evaluate("name => !!document.getElementById(decodeURIComponent(name))", name):
                yield f"what was found leads to #{name}, which is not there"
    tab.goto(page.as_uri())
    tab.locator("#search-words").fill("xyzzy qwv")
    if tab.locator(".search .found a").count():
        yield "nonsense is found"
    tab.locator("#search-words").fill("")
    if not tab.locator("#contents > ol").is_visible():
        yield "the contents do not come back when the search is empty"
    tab.context.close()


def turning(browser, page):
    """From the first part on, each leads to the next, to the last."""
    tab = opened(browser, page, DESK)
    links = tab.evaluate("""() => [...document.querySelectorAll("main a[rel=next]")]
        .map(link => link.getAttribute("href"))""")
    for address in links:
        if address.startswith("#"):
            if not tab.evaluate("name => !!document.getElementById(decodeURIComponent(name))", address[1:]):
                yield f"the next part, {address}, is not there"
        elif not (page.parent / address.split("#")[0]).exists():
            yield f"the page of the next part, {address}, is not there"
    tab.context.close()
