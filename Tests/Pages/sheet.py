"""A picture of pages and mail side by side, at all supported widths and modes."""
import base64

# A name, the size of the window, its scale, and the reader's settings.
VIEWS = [
    ("320", 320, 1, {}), ("390", 390, 1, {}), ("768", 768, 1, {}), ("1280", 1280, 1, {}),
    ("1920", 1920, 1, {}), ("200 % zoom of 1280", 640, 2, {}),
    ("dark", 1280, 1, {"color_scheme": "dark"}),
    ("forced colours", 1280, 1, {"forced_colors": "active", "color_scheme": "dark"}),
    ("more contrast", 1280, 1, {"contrast": "more"}),
    ("print", 794, 1, {"media": "print"}),
]
MAIL_VIEWS = [
    (f"{width} {mode}", width, 1, settings) for width in (390, 640) for mode, settings in (
        ("light", {}), ("dark", {"color_scheme": "dark"}), ("pictures blocked", {"blocked": True}))
]
# The pictured places of a page: its top, key figures, the opener of a chapter, records, and lists.
PLACES = ["", ".figures", ".chapter", ".feature", ".activity", ".timeline, .front", ".partners"]
# The pictured places of further pages of an edition in chapters: the top and a record.
FEWER = ["", "article, .entry"]
FURTHER_VIEWS = [view for view in VIEWS if view[0] in ("390", "1280", "dark", "print")]
HEIGHT = 1000


def make(browser, pages, picture):
    """Combines the pictures of pages and mail into one; of many pages, only the first has all of its pictures."""
    parts, seen = [], set()
    for page in pages:
        if page.name.endswith(".email.html"):
            parts.append(part(browser, page, MAIL_VIEWS, [""]))
        elif page.parent in seen:
            parts.append(part(browser, page, FURTHER_VIEWS, FEWER, "further"))
        else:
            parts.append(part(browser, page, VIEWS, PLACES))
            seen.add(page.parent)
    tab = browser.new_page(viewport={"width": 2600, "height": 1000})
    tab.set_content(
        "<style>body{margin:20px;font:16px sans-serif;background:#ddd}div{display:flex;flex-wrap:wrap;gap:24px}"
        "img{height:420px;margin-right:8px;border:1px solid #999;background:#fff}h2{margin:0 0 6px;font-size:16px}"
        f"h1{{font-size:22px}}.further img{{height:240px}}</style>{''.join(parts)}")
    tab.screenshot(path=str(picture), full_page=True)
    tab.close()


def part(browser, page, views, places, kind="first"):
    """The pictures of one page or message."""
    rows = []
    for name, width, scale, settings in views:
        settings = dict(settings)
        media, blocked = settings.pop("media", None), settings.pop("blocked", False)
        context = browser.new_context(
            viewport={"width": width, "height": HEIGHT // scale}, device_scale_factor=scale,
            reduced_motion="reduce", **settings)
        tab = context.new_page()
        tab.goto(page.as_uri())
        if media:
            tab.emulate_media(media=media)
        if blocked:
            # Like clients that fetch no pictures, shows the words of each instead.
            tab.evaluate("for (const image of document.images) image.src = 'data:image/png;base64,'")
        shots = [shot for place in places if (shot := at(tab, place))]
        rows.append(f"<section><h2>{name}</h2>{''.join(shots)}</section>")
        context.close()
    return f'<h1>{page.name}</h1><div class="{kind}">{"".join(rows)}</div>'


def at(tab, place):
    """The window with a place of the page at its top; None if the page has no such place."""
    if place:
        found = tab.evaluate("""place => {
          const element = document.querySelector(`main :is(${place})`);
          if (element) element.scrollIntoView();
          return !!element;
        }""", place)
        if not found:
            return None
        tab.wait_for_timeout(150)
    data = base64.b64encode(tab.screenshot(type="jpeg", quality=80)).decode()
    return f'<img src="data:image/jpeg;base64,{data}" alt="">'
