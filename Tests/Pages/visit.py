"""A visit to a page in Chromium: its tabs and their requests."""
import time

DESK = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 800}
# The number of seconds to wait for the effect of a key or a click; a busy machine needs some of
# them.
PATIENCE = 10


def soon(tab, holds):
    """Whether a condition holds on a tab now or within the timeout."""
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            return False
        # Unlike a sleep, this lets the tab report events such as a new address.
        tab.wait_for_timeout(20)
    return True


class Visit:
    """One reader's visit to one page."""

    def __init__(self, browser, page):
        self.browser = browser
        self.page = page
        self.text = page.read_text(encoding="utf-8")
        self.tabs = []
        self.asked = []

    def tab(self, viewport, script=True, address="", **settings):
        """A tab with the page, at a part of it if there is an address."""
        context = self.browser.new_context(
            viewport=viewport, java_script_enabled=script, **{"reduced_motion": "reduce", **settings})
        context.set_default_timeout(10_000)
        context.on("request", lambda request: self.asked.append(request.url))
        tab = context.new_page()
        tab.goto(self.page.as_uri() + address)
        self.tabs.append(tab)
        return tab

    def close(self):
        """Closes the tabs, and returns their requests outside the page's folder."""
        for tab in self.tabs:
            tab.context.close()
        folder = self.page.parent.as_uri() + "/"
        outside = sorted({url for url in self.asked if not url.startswith((folder, "data:"))})
        self.tabs, self.asked = [], []
        return outside
