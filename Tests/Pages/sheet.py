"""A picture of a page at all widths and in all modes that it is made for, side by side."""
import base64

# A name, the size of the window, how much larger than life it is shown, and what the reader has set.
VIEWS = [
    ("320", 320, 1, {}), ("390", 390, 1, {}), ("768", 768, 1, {}), ("1280", 1280, 1, {}),
    ("1920", 1920, 1, {}), ("200 % zoom of 1280", 640, 2, {}),
    ("dark", 1280, 1, {"color_scheme": "dark"}),
    ("forced colours", 1280, 1, {"forced_colors": "active", "color_scheme": "dark"}),
    ("more contrast", 1280, 1, {"contrast": "more"}),
    ("print", 794, 1, {"media": "print"}),
]
# The places of a page that are shown: its top, and where records are.
PLACES = ["", "article", ".table"]
HEIGHT = 1000


def make(browser, page, picture):
    """Puts a page's pictures together in one."""
    rows = []
    for name, width, scale, settings in VIEWS:
        settings = dict(settings)
        media = settings.pop("media", None)
        context = browser.new_context(
            viewport={"width": width, "height": HEIGHT // scale}, device_scale_factor=scale,
            reduced_motion="reduce", **settings)
        tab = context.new_page()
        tab.goto(page.as_uri())
        if media:
            tab.emulate_media(media=media)
        shots = []
        for place in PLACES:
            if place:
                found = tab.evaluate("""place => {
                  const element = document.querySelector("main " + place);
                  if (element) element.scrollIntoView();
                  return !!element;
                }""", place)
                if not found:
                    continue
                tab.wait_for_timeout(150)
            data = base64.b64encode(tab.screenshot(type="jpeg", quality=80)).decode()
            shots.append(f'<img src="data:image/jpeg;base64,{data}" alt="">')
        rows.append(f"<section><h2>{name}</h2>{''.join(shots)}</section>")
        context.close()
    tab = browser.new_page(viewport={"width": 2200, "height": 1000})
    tab.set_content(
        "<style>body{margin:20px;font:16px sans-serif;background:#ddd;display:flex;flex-wrap:wrap;gap:24px}"
        "img{height:420px;margin-right:8px;border:1px solid #999;background:#fff}h2{margin:0 0 6px;font-size:16px}"
        f"</style>{''.join(rows)}")
    tab.screenshot(path=str(picture), full_page=True)
    tab.close()
