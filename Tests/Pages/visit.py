"""A visit to a page in Chromium: tabs of it, and what they asked for."""
import time

DESK = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 800}
# What a page does after a key or a click is waited for this many seconds; a busy machine takes some of them.
PATIENCE = 10


def soon(tab, holds):
    """Whether something holds on a tab now or within the time that it is waited for."""
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            return False
        # Unlike a sleep, this lets the tab tell what has happened, such as a new address.
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
        """A tab with the page; with an address, at a part of it."""
        context = self.browser.new_context(
            viewport=viewport, java_script_enabled=script, **{"reduced_motion": "reduce", **settings})
        context.set_default_timeout(10_000)
        context.on("request", lambda request: self.asked.append(request.url))
        tab = context.new_page()
        tab.goto(self.page.as_uri() + address)
        self.tabs.append(tab)
        return tab

    def close(self):
        """Closes the tabs, and gives the addresses outside of the page's folder that they asked for."""
        for tab in self.tabs:
            tab.context.close()
        folder = self.page.parent.as_uri() + "/"
        outside = sorted({url for url in self.asked if not url.startswith((folder, "data:"))})
        self.tabs, self.asked = [], []
        return outside
