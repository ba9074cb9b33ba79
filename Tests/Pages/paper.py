"""A page on paper; each function yields the content that does not fit."""

# The text of an A4 page in CSS pixels, between the margins that the style sheet of the annual report sets.
MILLIMETRE = 96 / 25.4
WIDTH = round(172 * MILLIMETRE)
HEIGHT = 251 * MILLIMETRE


def failed(browser, page):
    """The content that does not fit on paper."""
    tab = browser.new_page(viewport={"width": WIDTH, "height": round(HEIGHT)})
    tab.goto(page.as_uri())
    tab.emulate_media(media="print")
    found = [f"{page}: on paper, {problem}" for problem in (*key_figures(tab), *too_wide(tab), *torn(tab))]
    tab.close()
    return found


def key_figures(tab):
    """Key figures fill one page, shared only with the title of their chapter."""
    for name, height in tab.evaluate("""() => [...document.querySelectorAll("section:has(> .figures)")]
        .map(section => {
          const first = section.parentElement.matches("main > section")
            && section === section.parentElement.querySelector(":scope > section");
          const top = (first ? section.parentElement : section).getBoundingClientRect().top;
          return [section.id, section.getBoundingClientRect().bottom - top];
        })"""):
        if height > HEIGHT:
            yield f"the key figures ‘{name}’ are {height / MILLIMETRE:.0f} mm high, but a page only {HEIGHT / MILLIMETRE:.0f}"


def too_wide(tab):
    """Nothing is wider than the page."""
    for name in tab.evaluate("""width => [...document.querySelectorAll("main *")]
        .filter(element => element.checkVisibility() && element.getBoundingClientRect().right > width + 2
          && !element.closest(".cover-picture, svg"))
        .slice(0, 3).map(element => element.outerHTML.slice(0, 80))""", WIDTH):
        yield f"‘{name}’ is wider than the page"


def torn(tab):
    """The end of a page neither splits a heading nor separates it from its text."""
    for name in tab.evaluate("""() => [...document.querySelectorAll("main :is(h2, h3, h4, h5, h6)")]
        .filter(heading => heading.checkVisibility() && getComputedStyle(heading).position === "static")
        .filter(heading => {
          const style = getComputedStyle(heading);
          return style.breakInside !== "avoid" || style.breakAfter !== "avoid";
        })
        .slice(0, 3).map(heading => heading.textContent)"""):
        yield f"the end of a page may split ‘{name}’ or separate it from its text"
