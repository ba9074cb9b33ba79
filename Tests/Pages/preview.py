#!/usr/bin/env python3
"""Check previews as an editor sees them, in Chromium.

usage: preview.py PROGRAM WORKSPACE EDITION

PROGRAM is `bindery` with `bindery-preview` beside it. The checks copy the workspace, and edit the copies as editors
do. After each edit, the page must equal a build of the same files. """
import atexit
import contextlib
import ctypes
import email
import email.policy
import fcntl
import http.server
import json
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import termios
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

from playwright.sync_api import sync_playwright

PATIENCE = 60
MARKS = re.compile(rb' data-bindery="[0-9,]*"')
# The parent folder of all files of the checks, and the running previews.
FOLDER = pathlib.Path(tempfile.mkdtemp(prefix="preview-check-"))
STARTED = []


def start(command, **launch):
    """Starts a preview that cannot outlive these checks.

    It ends when nobody reads its output, even if something kills these checks.
    """
    launch = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, **launch}
    process = subprocess.Popen(command, **launch)
    STARTED.append(process)
    return process


@atexit.register
def end_all():
    """Ends all previews and removes all files of the checks."""
    for process in STARTED:
        if process.poll() is None:
            process.kill()
            process.wait()
    shutil.rmtree(FOLDER, ignore_errors=True)


class Preview:
    """A running preview of a copy of a workspace, and its page in the browser."""

    def __init__(self, program, workspace, edition, browser, *options, **launch):
        self.program, self.edition = program, edition
        self.outer = pathlib.Path(tempfile.mkdtemp(dir=FOLDER))
        self.workspace = self.outer / "workspace"
        self.workspace.mkdir()
        for folder in ("Configs", "Templates", "Plugins"):
            shutil.copytree(workspace / folder, self.workspace / folder, symlinks=True)
        temporary = pathlib.Path(launch.pop("temporary", self.outer / "tmp"))
        temporary.mkdir(exist_ok=True)
        # Another user needs access, too.
        for folder in (FOLDER, self.outer):
            folder.chmod(0o755)
        temporary.chmod(0o777)
        # All children of the preview have this in their environment.
        self.temporary = str(temporary)
        self.lines = []
        path = launch.pop("path", None)
        self.process = start(
            [program, "preview", edition, "--workspace", str(self.workspace), *options], cwd=self.workspace,
            env={**os.environ, "TMPDIR": self.temporary,
                 "PATH": f"{path}:{os.environ['PATH']}" if path else os.environ["PATH"]}, **launch)
        threading.Thread(target=lambda: self.lines.extend(self.process.stderr), daemon=True).start()
        line = self.process.stdout.readline()
        assert ": " in line, f"no address: {line}{self.said()}"
        self.address = line.split(": ", 1)[1].strip()
        self.page = browser.new_page(viewport={"width": 1400, "height": 900})
        self.problems = []
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))
        self.page.on("console", lambda message: message.type == "error" and self.problems.append(message.text))
        self.page.goto(self.address)

    def state(self):
        return json.loads(urllib.request.urlopen(self.address + "state").read())

    def said(self):
        """The output besides the address."""
        return "".join(self.lines)

    def settle(self, after=0):
        """Waits until the page shows the last save; returns the number of the state."""
        wait_for(
            lambda: self.page.evaluate(
                "after => document.body.dataset.current === 'true' && Number(document.body.dataset.state) > after",
                after), lambda: f"nothing current after state {after}: {self.status()} {self.state()['watch']} {self.state().get('notice')}")
        return self.seen()

    def seen(self):
        return int(self.page.evaluate("document.body.dataset.state") or 0)

    def status(self):
        return self.page.inner_text("#status")

    def phase(self):
        return self.page.evaluate("document.body.dataset.phase")

    def frame(self):
        return self.page.query_selector("#frames iframe:not(.coming)").content_frame()

    def inside(self, script, argument=None):
        """The result of a script for the edition's document, whose own scripts do not run."""
        return self.page.evaluate(
            "argument => { const doc = document.querySelector('#frames iframe:not(.coming)').contentDocument;"
            + script + "}", argument)

    def built(self):
        """The output of a build of the same files: the edition's files by path."""
        output = self.outer / "built"
        shutil.rmtree(output, ignore_errors=True)
        subprocess.run(
            [self.program, "build", self.edition, "--workspace", str(self.workspace), "--output", str(output)],
            capture_output=True, check=False)
        folder = output / self.edition
        return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    def served(self, number, path):
        with urllib.request.urlopen(f"{self.address}at/{number}/{path}") as answer:
            return answer.read()

    def processes(self):
        """The preview and its child processes, as numbers and command lines."""
        found = {}
        for folder in pathlib.Path("/proc").iterdir():
            with contextlib.suppress(OSError):
                if folder.name.isdigit() and f"TMPDIR={self.temporary}".encode() in (folder / "environ").read_bytes():
                    found[int(folder.name)] = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        return found

    def end(self):
        self.process.send_signal(signal.SIGINT)
        status = self.process.wait(PATIENCE)
        left = [*pathlib.Path(self.temporary).iterdir(), *self.processes().values()]
        shutil.rmtree(self.outer, ignore_errors=True)
        assert status == -signal.SIGINT, f"ended with {status}"
        assert not left, f"left behind: {left}"
        # Themes have scripts, for example for the search; the browser reports for each page that it
        # blocks them.
        problems = [words for words in self.problems if "Blocked script execution" not in words]
        assert not problems, problems
        self.page.close()


def wait_for(condition, words):
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, words() if callable(words) else words
        time.sleep(0.02)


def save_in_place(path, text):
    path.write_text(text)


def save_aside(path, text):
    """Writes a new file and renames it, as careful editors do."""
    aside = path.with_name(f".{path.name}.swp-{random.randrange(1 << 30)}")
    aside.write_text(text)
    os.replace(aside, path)


def save_over_backup(path, text):
    """Moves the old file away before writing, as Vim does."""
    backup = path.with_name(path.name + "~")
    os.replace(path, backup)
    path.write_text(text)
    backup.unlink()


def exchange(path, other):
    """Exchanges two paths in one step."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.renameat2(-100, os.fsencode(path), -100, os.fsencode(other), 2):
        raise OSError(ctypes.get_errno(), "the file system exchanges nothing")


SAVES = [save_in_place, save_aside, save_over_backup]


def activities(preview):
    return sorted(
        path for path in (preview.workspace / "Plugins").rglob("*.md")
        if "activities" in path.parts and "\ndates: 2024" in path.read_text())


@contextlib.contextmanager
def previewing(*arguments, **launch):
    preview = Preview(*arguments, **launch)
    try:
        yield preview
        preview.end()
    finally:
        if preview.process.poll() is None:
            preview.process.kill()
            preview.process.wait()
        shutil.rmtree(preview.outer, ignore_errors=True)


# The first difference between the shown page and the served one, apart from the marks of edits.
SEEN_IS_SERVED = """async () => {
  const doc = document.querySelector('#frames iframe:not(.coming)').contentDocument;
  const seen = doc.cloneNode(true);
  for (const block of seen.querySelectorAll('[data-bindery-changed]')) block.removeAttribute('data-bindery-changed');
  seen.documentElement.removeAttribute('style');
  const served = new doc.defaultView.DOMParser().parseFromString(await (await fetch(doc.URL)).text(), 'text/html');
  served.documentElement.removeAttribute('style');
  if (seen.documentElement.isEqualNode(served.documentElement)) return null;
  const [a, b] = [seen, served].map(doc => doc.documentElement.outerHTML);
  let at = 0;
  while (a[at] === b[at]) at++;
  return [a.slice(at - 30, at + 60), b.slice(at - 30, at + 60)];
}"""


def check_edits(preview, count):
    """After each of many edits, the shown and served pages equal a build."""
    number = preview.settle()
    dice = random.Random(21)
    files = activities(preview)
    for edit in range(count):
        path = dice.choice(files)
        word = f"edit{edit}x{dice.randrange(1 << 30)}"
        kind = dice.choice(["add", "add", "replace", "rename", "burst", "style", "foreword"])
        if kind == "add":
            dice.choice(SAVES)(path, f"{path.read_text().rstrip()}\n\n{word} was written.\n")
        elif kind == "replace":
            text = path.read_text().rstrip().rsplit("\n", 1)
            dice.choice(SAVES)(path, f"{text[0]}\n{text[-1]} {word}\n")
        elif kind == "rename":
            # The name of a file is its id, which addresses contain.
            renamed = path.with_name(f"{word}.md")
            os.replace(path, renamed)
            files[files.index(path)] = renamed
        elif kind == "burst":
            for part in range(5):
                save_in_place(path, f"{path.read_text().rstrip()}\n\n{word} {part}.\n")
                time.sleep(dice.random() / 50)
        elif kind == "style":
            style = preview.workspace / "Templates/annual-report/style.css"
            dice.choice(SAVES)(style, f"{style.read_text()}\n.{word} {{ color: red }}\n")
        else:
            text = preview.workspace / f"Configs/{preview.edition}/foreword.md"
            dice.choice(SAVES)(text, f"{text.read_text().rstrip()}\n\n{word} was written.\n")
        number = preview.settle(number)
        built = preview.built()
        for suffix in (".html", ".md", ".txt"):
            name = preview.edition + suffix
            assert MARKS.sub(b"", preview.served(number, name)) == built[name], f"{kind} {word}: {name}"
        difference = preview.page.evaluate(SEEN_IS_SERVED)
        assert difference is None, f"{kind} {word}: the shown page is not the served one: {difference}"
        seen = preview.inside("return doc.documentElement.outerHTML")
        if kind != "rename":
            assert word in seen, f"{kind} {word} is not seen"
        assert f"at/{number}/" in preview.frame().url


# Patches random pages into others with the preview's own code; returns the faults of failed
# patches, and the number of elements that survived in changed pages.
PATCHES = """async count => {
  const { patch } = await import(new URL('shell/patch.js', location.href));
  let seed = 21;
  const below = limit => (seed = (seed * 48271) % 2147483647) % limit;
  const words = () => Array.from({ length: 1 + below(4) }, () => 'one two three four five six'.split(' ')[below(6)]).join(' ');
  const piece = depth => {
    const mark = below(2) ? ` data-bindery="${below(3)},${below(90)}"` : '';
    const name = below(4) ? '' : ` id="i${below(8)}"`;
    if (depth > 2 || below(3) === 0) return ['p', 'h2', 'li'].slice(below(3))[0].replace(/.+/, tag => `<${tag}${mark}${name}>${words()}</${tag}>`);
    if (below(6) === 0) return `<!-- ${words()} --><img src="${below(5)}.png" alt="${words()}"><svg><g><path d="M${below(9)}"/></g></svg>`;
    const inner = Array.from({ length: below(5) }, () => piece(depth + 1)).join(below(2) ? '\\n' : '');
    return `<section${mark}${name} class="${words()}">${inner}${below(3) ? '' : words()}</section>`;
  };
  const parse = pieces => new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>T</title></head><body class="${words()}">${pieces.join('\\n')}</body></html>`, 'text/html');
  const wrong = [];
  for (let number = 0; number < count; number++) {
    const before = Array.from({ length: below(8) }, () => piece(0));
    const after = [...before];
    for (let edit = below(4); edit >= 0; edit--) {
      const place = below(after.length + 1);
      after.splice(place, below(2), ...Array.from({ length: below(3) }, () => piece(0)));
      if (below(3) === 0) after.push(after.shift() ?? '');
    }
    const [doc, next] = [parse(before), parse(after)];
    const goal = parse(after);
    goal.body.className = next.body.className;
    if (!patch(doc, next) || !doc.isEqualNode(goal)) wrong.push([before, after]);
  }
  // A new paragraph leaves all others in place, although their source lines change.
  const rows = Array.from({ length: 50 }, (_, row) => `<p data-bindery="0,${row}">Row ${row}</p>`);
  const doc = parse(rows);
  const old = new Set(doc.querySelectorAll('p'));
  const next = parse([...rows.slice(0, 7), '<p data-bindery="0,7">New</p>',
    ...rows.slice(7).map((_, row) => `<p data-bindery="0,${row + 9}">Row ${row + 7}</p>`)]);
  next.body.className = doc.body.className;
  const isPatched = patch(doc, next);
  const kept = [...doc.querySelectorAll('p')].filter(p => old.has(p)).length;
  // A change of theme or language loads a new page.
  const head = parse(rows);
  head.head.append(head.createElement('meta'));
  const root = parse(rows);
  root.documentElement.lang = 'fr';
  return { wrong, isPatched, kept, others: [patch(parse(rows), head), patch(parse(rows), root)] };
}"""


def check_patches(preview):
    """A patched page equals the other page, whatever the difference."""
    preview.settle()
    result = preview.page.evaluate(PATCHES, 3000)
    assert not result["wrong"], (len(result["wrong"]), result["wrong"][0])
    assert result["isPatched"] and result["kept"] == 50, result["kept"]
    assert result["others"] == [False, False], result["others"]
    # After a save, the preview patches the current page, and it equals a new page.
    preview.inside("doc.body.kept = true")
    path = activities(preview)[0]
    number = preview.settle()
    save_aside(path, f"{path.read_text().rstrip()}\n\nChanged in its place.\n")
    number = preview.settle(number)
    assert preview.inside("return doc.body.kept === true"), "a changed text loads a new page"
    assert preview.frame().url.endswith(f"at/{number}/{preview.edition}.html")
    assert preview.page.evaluate(SEEN_IS_SERVED) is None, "the shown page is not the served one"
    # A changed picture keeps its name, which requires a new page.
    picture = preview.workspace / f"Configs/{preview.edition}/new.png"
    picture.write_bytes(b"no picture")
    preview.settle(number)
    assert not preview.inside("return doc.body.kept"), "a changed picture loads no new page"


def check_failure(preview):
    """The last good page stays during an error, and returns on its own."""
    number = preview.settle()
    path = activities(preview)[0]
    text = path.read_text()
    before = preview.inside("return doc.body.innerHTML")
    save_in_place(path, text.replace("title:", "titel:", 1))
    wait_for(lambda: preview.phase() == "failed", "the failure does not show")
    assert preview.page.is_visible("#findings")
    assert "you see state" in preview.status() and preview.seen() == number
    assert preview.page.evaluate("document.body.dataset.current") == "false"
    assert preview.inside("return doc.body.innerHTML") == before
    words = preview.page.inner_text("#findings")
    assert "titel" in words and "^" in words and "unknown-key" in words and "What helps" in words, words
    line = next(n for n, row in enumerate(text.splitlines(), 1) if row.startswith("title:"))
    link = preview.page.get_attribute("#findings .error a", "href")
    assert link == f"vscode://file{path}:{line}:1", link
    # A different mistake replaces the first finding.
    save_aside(path, "---\ntitle: [\n---\n")
    wait_for(lambda: "titel" not in preview.page.inner_text("#findings"), "the old finding stays")
    preview.page.reload()
    wait_for(lambda: preview.phase() == "failed" and preview.seen() == number, "lost by a reload")
    save_aside(path, text)
    preview.settle(number)
    assert preview.page.is_hidden("#findings"), "the error view stays"


def check_place(preview):
    """The preview scrolls to an edit, and otherwise keeps the reader's position."""
    number = preview.settle()
    top = "return doc.defaultView.scrollY"
    preview.inside("doc.defaultView.scrollTo({top: doc.documentElement.scrollHeight / 2, behavior: 'instant'})")
    place = preview.inside(top)
    assert place > 1000
    # An invisible edit.
    path = activities(preview)[0]
    text = path.read_text()
    save_aside(path, text.replace("---\n", "---\n# A comment.\n", 1))
    number = preview.settle(number)
    assert preview.inside(top) == place, "moved without a change"
    # An edit far away.
    words = "This is what was written just now."
    save_aside(path, f"{path.read_text().rstrip()}\n\n{words}\n")
    number = preview.settle(number)
    shown = (
        "const block = [...doc.querySelectorAll('[data-bindery]')].filter(b => b.textContent === argument).pop();"
        "return block && [block.getBoundingClientRect().top, doc.defaultView.innerHeight,"
        " 'binderyChanged' in block.dataset, block.getAnimations().length]")
    offset, height, is_marked, animations = preview.inside(shown, words)
    assert 0 <= offset < height, "the edit is out of view"
    assert is_marked and animations, "the edit is not marked"
    wait_for(lambda: not preview.inside(shown, words)[2], "the mark stays")
    # An edit above the window that makes the page longer there.
    anchor = "return [...doc.querySelectorAll('[data-bindery]')].find(b => b.getBoundingClientRect().top > 0).textContent"
    preview.inside("doc.defaultView.scrollBy({top: 200, behavior: 'instant'})")
    seen = preview.inside(anchor)
    style = preview.workspace / "Templates/annual-report/style.css"
    save_aside(style, style.read_text() + "\nmain { padding-block-start: 377px }\n")
    number = preview.settle(number)
    assert preview.inside(anchor) == seen, "moved by the growth above"
    # After deleting the edited text, the preview shows its surroundings.
    save_aside(path, text)
    preview.settle(number)
    assert preview.inside(top) > 0


class Editor(http.server.BaseHTTPRequestHandler):
    """An editor with a web interface for opening files, such as those of JetBrains."""

    opened = []

    def do_GET(self):
        self.opened.append(self.path)
        self.send_response(204)
        self.end_headers()

    def log_message(self, *words):
        pass


def check_source(preview):
    """A click on a paragraph names the file and the line, and opens it."""
    preview.settle()
    path = preview.workspace / f"Configs/{preview.edition}/foreword.md"
    lines = path.read_text().splitlines()
    line = next(n for n, row in enumerate(lines, 1) if n > 4 and row and not lines[n - 2] and row[0].isalpha())
    start = lines[line - 1][:30]
    preview.inside(
        "[...doc.querySelectorAll('p')].find(p => p.textContent.startsWith(argument)).scrollIntoView({behavior: 'instant'})", start)
    preview.frame().locator("p", has_text=start).first.click()
    place = f"Configs/{preview.edition}/foreword.md:{line}"
    assert preview.page.inner_text("#place a") == place, preview.page.inner_text("#place")
    wait_for(lambda: Editor.opened, "no editor is opened")
    assert Editor.opened == [f"/open?file={path}&line={line}"], Editor.opened
    # A chapter's title links to its unit; no click leaves the preview.
    preview.frame().locator("h2, h3").filter(has_text="Education").first.click()
    assert "Plugins/Education/" in preview.page.inner_text("#place")
    preview.page.click("#outline-button")
    row = preview.page.locator("#outline tr[data-anchor=education]")
    row.wait_for()
    cells = row.locator("td").all_inner_texts()
    assert cells[1] == "education" and int(cells[2]) > 1000 and int(cells[3]) > 4 and int(cells[5]) > 3, cells
    assert int(cells[4]) > 0
    row.locator("button").click()
    top = "return doc.getElementById('education').getBoundingClientRect().top"
    wait_for(lambda: abs(preview.inside(top)) < 120, f"the outline leads elsewhere: {preview.inside(top)}")
    preview.page.click("#outline-button")


def check_looks(preview):
    """Plain texts, widths, dark windows and paper."""
    number = preview.settle()
    built = preview.built()
    for tab, suffix in (("markdown", ".md"), ("text", ".txt")):
        preview.page.click(f"[data-tab={tab}]")
        wait_for(lambda: preview.page.is_visible("#text"), "no text")
        wait_for(lambda: preview.page.text_content("#text").encode() == built[preview.edition + suffix],
                 f"{tab} is not the published one")
    path = activities(preview)[1]
    text = path.read_text()
    save_aside(path, f"{text.rstrip()}\n\nSeen as text.\n")
    number = preview.settle(number)
    assert "Seen as text." in preview.page.text_content("#text")
    save_aside(path, text)
    preview.settle(number)
    preview.page.click("[data-tab=html]")
    wait_for(lambda: preview.page.is_visible("#frames"), "no page")
    for name, width in (("phone", 390), ("page", 794), ("desk", 1400)):
        preview.page.click(f"[data-width={name}]")
        seen = preview.page.evaluate("document.getElementById('frames').getBoundingClientRect().width")
        assert abs(seen - width) < 2, (name, seen)
    # The dark and light views match the published page in browsers with dark and light windows.
    published = preview.outer / "published.html"
    published.write_bytes(built[preview.edition + ".html"])
    colors = (
        "[doc.documentElement, doc.body, ...doc.querySelectorAll('h1, h2, p, a, figcaption, th, aside, nav')]"
        ".map(element => { const style = element.ownerDocument.defaultView.getComputedStyle(element);"
        " return `${element.tagName} ${style.color} ${style.backgroundColor}`; })")
    looks = {}
    for scheme in ("light", "dark"):
        page = preview.page.context.browser.new_page(viewport={"width": 1400, "height": 900}, color_scheme=scheme)
        page.goto(published.as_uri())
        looks[scheme] = page.evaluate(f"() => {{ const doc = document; return {colors}; }}")
        page.close()
    assert looks["light"] != looks["dark"], "the theme has no dark colours"
    for window in ("light", "dark"):
        preview.page.emulate_media(color_scheme=window)
        preview.page.reload()
        preview.settle()
        other = "dark" if window == "light" else "light"
        for scheme in (window, other, window):
            assert preview.inside(f"return {colors}") == looks[scheme], f"{scheme} in a {window} window"
            assert preview.page.get_attribute("#dark", "aria-pressed") == str(scheme == "dark").lower()
            preview.page.click("#dark")
        # The next page keeps the colour scheme.
        assert preview.inside(f"return {colors}") == looks[other]
        number = preview.settle()
        save_aside(path, text + "\n")
        save_aside(path, text)
        preview.settle(number)
        assert preview.inside(f"return {colors}") == looks[other], f"{other} is forgotten"
    preview.page.emulate_media(color_scheme="light")


def check_faults(preview):
    """Problems that users of other previews report."""
    number = preview.settle()
    path, other = activities(preview)[2:4]
    text = path.read_text()

    # A reload before the build is done.
    save_aside(path, f"{text.rstrip()}\n\nReloaded too early.\n")
    preview.page.reload()
    number = preview.settle(number)
    assert "Reloaded too early." in preview.inside("return doc.body.textContent")

    # A page that the browser has in its cache.
    request = urllib.request.Request(
        f"{preview.address}at/{number}/{preview.edition}.html",
        headers={"If-None-Match": "*", "If-Modified-Since": "Fri, 01 Jan 2100 00:00:00 GMT"})
    with urllib.request.urlopen(request) as answer:
        assert answer.status == 200 and answer.headers["Cache-Control"] == "no-store"

    # Two files, the second saved during the build of the first.
    save_aside(path, f"{text.rstrip()}\n\nThe first file.\n")
    wait_for(lambda: preview.state()["phase"] == "building" or preview.seen() > number, "no build")
    second = other.read_text()
    save_aside(other, f"{second.rstrip()}\n\nThe second file.\n")
    number = preview.settle(number)
    wait_for(lambda: all(words in preview.inside("return doc.body.textContent")
                         for words in ("The first file.", "The second file.")), "an edit is not seen")

    # A section deleted while somebody reads it, and a renamed one.
    number = preview.settle()
    anchor = preview.inside(
        "return [...doc.querySelectorAll('p')].find(p => p.textContent === 'The first file.').closest('[id]').id")
    preview.inside("doc.defaultView.location.hash = argument", anchor)
    kept = path.read_text()
    path.unlink()
    number = preview.settle(number)
    assert not preview.inside("return doc.getElementById(argument)", anchor), "a deleted section is still there"
    renamed = path.with_name("a-new-name.md")
    renamed.write_text(kept)
    number = preview.settle(number)
    assert preview.inside("return Boolean(doc.querySelector('[id$=a-new-name]'))"), "the new name is missing"
    assert preview.inside("return doc.defaultView.scrollY") > 0

    # Names that differ only in case.
    os.replace(renamed, renamed.with_name("A-New-Name.md"))
    number = preview.settle(number)
    os.replace(renamed.with_name("A-New-Name.md"), path)
    number = preview.settle(number)

    # A clock that goes back, and a file of the same length.
    front, body = text.rsplit("---\n", 1)
    save_aside(path, f"{front}---\n{body.replace('the', 'xhe')}")
    os.utime(path, (0, 0))
    number = preview.settle(number)
    wait_for(lambda: "xhe" in preview.inside("return doc.body.textContent"), "an old file does not show")
    save_in_place(path, text)
    os.utime(path, (0, 0))
    number = preview.settle(number)

    # A folder that disappears and returns.
    folder = preview.workspace / f"Configs/{preview.edition}"
    shutil.copytree(folder, preview.outer / "kept")
    shutil.rmtree(folder)
    wait_for(lambda: preview.phase() == "failed", "the missing edition goes unnoticed")
    os.replace(preview.outer / "kept", folder)
    number = preview.settle(number)
    foreword = folder / "foreword.md"
    save_aside(foreword, f"{foreword.read_text().rstrip()}\n\nIn the new folder.\n")
    number = preview.settle(number)
    assert "In the new folder." in preview.inside("return doc.body.textContent")

    # A symbolic link in place of a file, with an edit of its target; one that leads out of the
    # workspace shows nothing.
    target = folder / "target.md"
    os.replace(foreword, target)
    foreword.symlink_to("target.md")
    number = preview.settle(number)
    save_aside(target, "Dear readers behind a link.\n")
    number = preview.settle(number)
    assert "behind a link" in preview.inside("return doc.body.textContent")
    (preview.outer / "secret.md").write_text("Nobody may see this.\n")
    foreword.unlink()
    foreword.symlink_to(preview.outer / "secret.md")
    wait_for(lambda: preview.phase() == "failed", "a link out of the workspace works")
    foreword.unlink()
    os.replace(target, foreword)
    number = preview.settle(number)

    # Scripts in the content, and requests to other hosts.
    template = preview.workspace / "Templates/annual-report/page.html.mustache"
    page = template.read_text()
    save_aside(template, page.replace(
        "</body>", "<script>document.title = 'ran'; parent.document.title = 'ran'</script>"
        "<img src=x onerror=\"parent.document.title = 'ran'\"></body>"))
    number = preview.settle(number)
    time.sleep(0.3)
    assert preview.page.title() != "ran" and preview.inside("return doc.title") != "ran"
    save_aside(template, page)
    preview.settle(number)
    preview.problems[:] = [words for words in preview.problems if "Blocked script" not in words
                           and "Content Security Policy" not in words and "404" not in words]


def first_difference(a, b):
    place = next((n for n, pair in enumerate(zip(a, b)) if pair[0] != pair[1]), min(len(a), len(b)))
    return f"{a[place - 20:place + 60]!r} and {b[place - 20:place + 60]!r}"


def check_formats(preview):
    """Mail as shown, as sent and as text; PDF built on demand."""
    number = preview.settle()
    preview.page.click("[data-tab=mail]")
    wait_for(lambda: preview.page.query_selector("#frames iframe:not(.coming)")
             and preview.frame().url.endswith(".email.html"), "no mail")
    message = next(path for name, path in preview.built().items() if name.endswith(".eml"))
    preview.page.click("[data-tab=mail-source]")
    wait_for(lambda: preview.page.text_content("#text").replace("\r\n", "\n").encode()
             == message.replace(b"\r\n", b"\n"), "the source is not the message")
    plain = email.message_from_bytes(message, policy=email.policy.default).get_body(("plain",)).get_content()
    plain = plain.replace("\r\n", "\n")
    preview.page.click("[data-tab=mail-text]")
    wait_for(lambda: preview.page.text_content("#text").strip() == plain.strip(),
             lambda: f"the text is not the message's: {first_difference(preview.page.text_content('#text').strip(), plain.strip())}")
    if "pdf" not in preview.state()["otherFormats"]:
        print("PDF: skipped, because Typst is missing")
        return
    preview.page.click("[data-tab=pdf]")
    wait_for(lambda: preview.page.query_selector("#document"), "no PDF")
    address = preview.address + preview.page.get_attribute("#document", "src")
    with urllib.request.urlopen(address) as answer:
        assert answer.headers["Content-Type"] == "application/pdf" and answer.read(5) == b"%PDF-"
    path = preview.workspace / f"Configs/{preview.edition}/report.yaml"
    save_aside(path, path.read_text() + "\n# A comment.\n")
    preview.settle(number)
    wait_for(lambda: f"made/{preview.seen()}/" in (preview.page.get_attribute("#document", "src") or ""),
             "the PDF is of an older state")


def check_downloads(preview):
    """A page links to its PDF before it exists: the link leads to the tab that builds it."""
    preview.settle()
    if "pdf" not in preview.state()["otherFormats"]:
        return
    preview.frame().click("a[download][href$='.pdf']")
    wait_for(lambda: preview.page.query_selector("#document"), "no PDF")
    assert preview.page.get_attribute("[data-tab=pdf]", "aria-selected") == "true"


def check_polling(preview):
    """Systems that report no changes."""
    number = preview.settle()
    assert preview.state()["watch"] == "polling"
    path = activities(preview)[0]
    save_aside(path, f"{path.read_text().rstrip()}\n\nFound by looking.\n")
    number = preview.settle(number)
    assert "Found by looking." in preview.inside("return doc.body.textContent")
    path.unlink()
    preview.settle(number)
    assert "Found by looking." not in preview.inside("return doc.body.textContent")


def check_options(arguments, browser):
    """A custom port, starting a browser, a single unit, and access from other machines."""
    program, workspace, edition = arguments
    bin = pathlib.Path(tempfile.mkdtemp(dir=FOLDER))
    opener = bin / "xdg-open"
    opener.write_text(
        f"#!/bin/sh\nprintf %s \"$1\" >{bin}/opening\nmv {bin}/opening {bin}/opened\nexec sleep {2 * PATIENCE}\n")
    opener.chmod(0o755)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    preview = Preview(*arguments, browser, "--open", "--sector", "culture", "--port", str(port), path=bin)
    preview.settle()
    assert preview.address.startswith(f"http://127.0.0.1:{port}/"), preview.address
    wait_for((bin / "opened").exists, "no browser is started")
    assert (bin / "opened").read_text() == preview.address
    shutil.rmtree(bin)
    units = {part.get("unit") for part in preview.state()["outline"]} - {None}
    assert units == {"culture"}, units
    taken = subprocess.run(
        [program, "preview", edition, "--workspace", str(preview.workspace), "--port", str(port)],
        capture_output=True, text=True, check=False)
    assert taken.returncode == 2 and f"another program uses port {port}" in taken.stderr and not taken.stdout, taken
    with socket.socket() as outside:
        outside.settimeout(5)
        assert outside.connect_ex(("127.0.0.2", port)), "the server listens on more than this machine's own address"
    assert "other machines" not in preview.said()
    # The browser keeps running, without holding the preview's resources.
    browser_process, = (pid for pid, line in preview.processes().items() if line.startswith("sleep "))
    preview.process.send_signal(signal.SIGINT)
    assert preview.process.wait(PATIENCE) == -signal.SIGINT
    os.kill(browser_process, 0)
    with socket.socket() as gone:
        assert gone.connect_ex(("127.0.0.1", port)), "the browser keeps the port"
    os.kill(browser_process, signal.SIGKILL)
    wait_for(lambda: not preview.processes(), lambda: f"left behind: {preview.processes()}")
    preview.page.close()

    preview = Preview(*arguments, browser, "--host", "0.0.0.0")
    preview.settle()
    assert "anybody who knows its complete address can read the edition" in preview.said()
    address = urllib.parse.urlsplit(preview.address)
    elsewhere = preview.address.replace("127.0.0.1", "127.0.0.2")
    assert urllib.request.urlopen(elsewhere).status == 200
    for path, host in ((address.path, "example.org"), ("/", f"127.0.0.2:{address.port}")):
        request = urllib.request.Request(f"http://127.0.0.2:{address.port}{path}", headers={"Host": host})
        try:
            raise AssertionError(f"{host}{path} is answered: {urllib.request.urlopen(request).status}")
        except urllib.error.HTTPError as error:
            assert error.code in (403, 404)
    preview.end()


def check_ends(arguments, browser):
    """A preview ends with its terminal and with its folder, while another one continues."""
    with previewing(*arguments, browser) as other:
        preview = Preview(*arguments, browser)
        preview.settle()
        other.settle()
        assert preview.address != other.address
        preview.process.send_signal(signal.SIGHUP)
        assert preview.process.wait(PATIENCE) == -signal.SIGHUP
        wait_for(lambda: preview.phase() == "lost", "the page does not notice")
        assert not list((preview.outer / "tmp").iterdir())
        preview.page.close()
        shutil.rmtree(preview.outer)
        preview = Preview(*arguments, browser)
        preview.settle()
        shutil.rmtree(preview.workspace)
        assert preview.process.wait(PATIENCE) == 1
        assert not list((preview.outer / "tmp").iterdir())
        preview.page.close()
        shutil.rmtree(preview.outer)

        # The terminal closes during a build.
        master, slave = os.openpty()
        preview = Preview(
            *arguments, browser, start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(slave, termios.TIOCSCTTY, 0))
        os.close(slave)
        number = preview.settle()
        path = activities(preview)[0]
        save_in_place(path, path.read_text() + "\nLast words.\n")
        os.close(master)
        assert preview.process.wait(PATIENCE) == -signal.SIGHUP
        wait_for(lambda: not preview.processes(), lambda: f"left behind: {preview.processes()}")
        assert not list((preview.outer / "tmp").iterdir())
        preview.page.close()
        shutil.rmtree(preview.outer)

        # The workspace moves elsewhere.
        preview = Preview(*arguments, browser)
        preview.settle()
        os.replace(preview.workspace, preview.outer / "moved")
        assert preview.process.wait(PATIENCE) == 1
        wait_for(lambda: "workspace is gone" in preview.said(), "it ends without a reason")
        preview.page.close()
        shutil.rmtree(preview.outer)

        # After a kill during a build, the preview's children end, and the next preview tidies up.
        preview = Preview(*arguments, browser)
        number = preview.settle()
        path = activities(preview)[0]
        builder = None
        for attempt in range(200):
            save_in_place(path, path.read_text() + f"\nAttempt {attempt}.\n")
            end = time.monotonic() + 0.5
            while time.monotonic() < end and not builder:
                builder = next((pid for pid, line in preview.processes().items() if " build " in line), None)
            with contextlib.suppress(ProcessLookupError):
                if builder:
                    os.kill(builder, signal.SIGSTOP)
                    break
            builder = None
        assert builder, "caught no build"
        preview.process.kill()
        preview.process.wait()
        wait_for(lambda: not preview.processes(), lambda: f"left behind: {preview.processes()}")
        left = list((preview.outer / "tmp").iterdir())
        assert left, "left nothing to tidy up"
        next_one = start(
            [arguments[0], "preview", preview.edition, "--workspace", str(preview.workspace)],
            env={**os.environ, "TMPDIR": preview.temporary})
        next_one.stdout.readline()
        assert not [folder for folder in left if folder.exists()], "the folder of a killed preview stays"
        next_one.send_signal(signal.SIGINT)
        assert next_one.wait(PATIENCE) == -signal.SIGINT
        assert not list((preview.outer / "tmp").iterdir())
        preview.page.close()

        # Nobody reads the output any longer, as after the end of a connection without a terminal.
        for ends in (os.pipe, lambda: [end.detach() for end in socket.socketpair()]):
            (reader, writer), (other_reader, other_writer) = ends(), ends()
            silent = start(
                [arguments[0], "preview", preview.edition, "--workspace", str(preview.workspace)],
                stdout=writer, stderr=other_writer, env={**os.environ, "TMPDIR": preview.temporary})
            for end in (writer, other_writer):
                os.close(end)
            address = b""
            while b"\n" not in address:
                address += os.read(reader, 1000)
            address = address.split(b": ", 1)[1].decode().strip()
            os.close(reader)
            time.sleep(2)
            # Standard error still has a reader.
            assert urllib.request.urlopen(address + "state").status == 200
            os.close(other_reader)
            assert silent.wait(PATIENCE) == -signal.SIGHUP
            assert not list((preview.outer / "tmp").iterdir())
        shutil.rmtree(preview.outer)
        other.settle()


def check_moves(preview):
    """The preview follows folders and workspaces after an exchange."""
    number = preview.settle()
    path = activities(preview)[0]
    other = path.parent.with_name("moved-here")
    other.mkdir()
    fair = other / "fair.md"
    fair.write_text("---\ntitle: Fair\ndates: 2024-03-05\n---\n\nA fair.\n")
    number = preview.settle(number)
    exchange(path.parent, other)
    number = preview.settle(number)
    for moved in (other / path.name, path.with_name("fair.md")):
        save_aside(moved, f"{moved.read_text().rstrip()}\n\nIn its new place, {moved.stem}.\n")
        number = preview.settle(number)
        assert f"In its new place, {moved.stem}." in preview.inside("return doc.body.textContent")
    exchange(path.parent, other)
    number = preview.settle(number)
    copy = preview.outer / "copy"
    shutil.copytree(preview.workspace, copy, symlinks=True)
    for step in (lambda: exchange(preview.workspace, copy),
                 lambda: (os.rename(preview.workspace, preview.outer / "away"), os.rename(copy, preview.workspace))):
        step()
        number = preview.settle(number)
        save_aside(path, f"{path.read_text().rstrip()}\n\nIn workspace {number}.\n")
        words = f"In workspace {number}."
        number = preview.settle(number)
        assert words in preview.inside("return doc.body.textContent"), words
    assert preview.page.is_hidden("#notice"), preview.page.inner_text("#notice")


def check_tidied(preview):
    """Something tidies the folder for temporary files while the preview runs."""
    number = preview.settle()
    temporary = pathlib.Path(preview.temporary)
    for folder in temporary.iterdir():
        shutil.rmtree(folder)
    # Reloading the page works even without a save.
    preview.page.reload()
    number = preview.settle(number)
    preview.problems[:] = [words for words in preview.problems if "410" not in words]
    for folder in temporary.iterdir():
        shutil.rmtree(folder)
    path = activities(preview)[0]
    save_aside(path, f"{path.read_text().rstrip()}\n\nIn a new folder.\n")
    number = preview.settle(number)
    assert "In a new folder." in preview.inside("return doc.body.textContent")
    folder, = temporary.iterdir()
    assert folder.stat().st_mode & 0o777 == 0o700, oct(folder.stat().st_mode)
    # The next preview leaves the folder alone.
    other = start(
        [preview.program, "preview", preview.edition, "--workspace", str(preview.workspace)],
        env={**os.environ, "TMPDIR": preview.temporary})
    assert other.stdout.readline()
    assert folder.exists(), "the folder of a running preview is gone"
    other.send_signal(signal.SIGINT)
    assert other.wait(PATIENCE) == -signal.SIGINT


def check_silence(preview):
    """The page does not claim to be current if the preview does not answer, for example behind a broken tunnel."""
    number = preview.settle()
    path = activities(preview)[0]
    preview.process.send_signal(signal.SIGSTOP)
    save_aside(path, f"{path.read_text().rstrip()}\n\nSaved in silence.\n")
    preview.page.evaluate("dispatchEvent(new Event('focus'))")
    wait_for(lambda: preview.phase() == "lost", "a preview that does not answer counts as current")
    assert "cannot be reached" in preview.status() and preview.seen() == number
    preview.process.send_signal(signal.SIGCONT)
    preview.settle(number)
    assert "Saved in silence." in preview.inside("return doc.body.textContent")


def check_compiler(preview):
    """The compiler's errors stay visible until the plugin compiles, through any saves."""
    number = preview.settle()
    plugin = sorted(preview.workspace.glob("Plugins/*/*.swift"))[0]
    text = plugin.read_text()
    plugin.write_text(f"{text}\n// A mistake.\n")
    wait_for(lambda: preview.phase() == "failed", "nothing is compiled")
    words = preview.page.inner_text("#findings")
    assert "does not compile" in words and "error: a mistake" in words, words
    path = activities(preview)[0]
    save_aside(path, f"{path.read_text().rstrip()}\n\nSaved meanwhile.\n")
    number = preview.settle(number)
    assert "Saved meanwhile." in preview.inside("return doc.body.textContent")
    assert "does not compile" in preview.page.inner_text("#notice")
    if preview.page.is_hidden("#findings"):
        preview.page.click("#findings-button")
    assert "error: a mistake" in preview.page.inner_text("#findings")
    plugin.write_text(text)
    wait_for(lambda: preview.page.is_hidden("#notice"), "an undone change still needs compiling")
    wait_for(lambda: "a mistake" not in preview.page.inner_text("#findings"), "the mistake stays")


@contextlib.contextmanager
def mounted(folder, *command):
    """Mounts something on a folder; returns whether this works."""
    folder.mkdir(exist_ok=True)
    try:
        is_mounted = subprocess.run([*command, str(folder)], capture_output=True, check=False).returncode == 0
    except OSError:
        is_mounted = False
    try:
        yield is_mounted
    finally:
        if is_mounted:
            subprocess.run(["umount", "--lazy", str(folder)], check=False)


def check_room(arguments, browser):
    """There is no room for the build, then there is again."""
    disk = FOLDER / "disk"
    with mounted(disk, "mount", "-t", "tmpfs", "-o", "size=16m", "none") as is_mounted:
        if not is_mounted:
            print("room: skipped, because mounting fails", flush=True)
            return
        preview = Preview(*arguments, browser, temporary=disk)
        number = preview.settle()
        with contextlib.suppress(OSError), open(disk / "full", "wb", buffering=0) as full:
            while True:
                full.write(bytes(4096))
        path = activities(preview)[0]
        save_aside(path, f"{path.read_text().rstrip()}\n\nThere was no room.\n")
        wait_for(lambda: preview.phase() == "failed", "a full disk is not noticed")
        words = preview.page.inner_text("#findings")
        assert "room" in words or "space" in words.lower(), words
        assert preview.seen() == number
        (disk / "full").unlink()
        preview.page.evaluate("dispatchEvent(new Event('focus'))")
        preview.settle(number)
        assert "There was no room." in preview.inside("return doc.body.textContent")
        preview.end()


def check_share(arguments, browser):
    """The preview polls a unit's folder on a network share, and says so."""
    program, workspace, edition = arguments
    unit = sorted(workspace.glob("Plugins/*/Content/activities"))[0].relative_to(workspace)
    outer = pathlib.Path(tempfile.mkdtemp(dir=FOLDER))
    copy, share = outer / "workspace", outer / "share"
    for folder in ("Configs", "Templates", "Plugins"):
        shutil.copytree(workspace / folder, copy / folder, symlinks=True)
    shutil.move(copy / unit, share)
    with mounted(copy / unit, "bindfs", str(share)) as is_mounted:
        if not is_mounted:
            print("share: skipped, because bindfs is missing", flush=True)
            return
        process = start([program, "preview", edition, "--workspace", str(copy)],
                        env={**os.environ, "TMPDIR": str(outer)})
        page = browser.new_page()
        page.goto(process.stdout.readline().split(": ", 1)[1].strip())
        current = "document.body.dataset.current === 'true' && document.body.dataset.state"
        wait_for(lambda: page.evaluate(current), "no page")
        assert str(unit) in page.inner_text("#notice"), page.inner_text("#notice")
        first = page.evaluate(current)
        path = sorted(path for path in share.rglob("*.md") if "\ndates: 2024" in path.read_text())[0]
        save_aside(path, f"{path.read_text().rstrip()}\n\nSaved on another machine.\n")
        wait_for(lambda: page.evaluate(current) not in (False, first), "an edit on a share does not show")
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == -signal.SIGINT
        page.close()


def check_user(arguments, browser):
    """Users without administrator rights see the same."""
    if os.getuid():
        return  # as in all other checks
    other = {"user": 65534, "group": 65534, "extra_groups": []}
    with contextlib.suppress(OSError):
        if subprocess.run([arguments[0], "--version"], capture_output=True, check=False, **other).returncode == 0:
            preview = Preview(*arguments, browser, **other)
            number = preview.settle()
            path = activities(preview)[0]
            save_aside(path, f"{path.read_text().rstrip()}\n\nSeen by others.\n")
            path.chmod(0o644)
            number = preview.settle(number)
            assert "Seen by others." in preview.inside("return doc.body.textContent")
            # A folder that becomes unreadable, then readable again.
            path.parent.chmod(0o700)
            wait_for(lambda: preview.seen() > number or preview.phase() == "failed", "the unreadable folder goes unnoticed")
            path.parent.chmod(0o755)
            number = preview.settle(number)
            save_in_place(path, f"{path.read_text().rstrip()}\n\nSeen again.\n")
            preview.settle(number)
            assert "Seen again." in preview.inside("return doc.body.textContent")
            preview.end()
            return
    print("user: skipped, because other users cannot read the program", flush=True)


def main():
    # A run in the background may ignore interrupts or hangups, which the previews would inherit.
    # Handling the signals here restores the default for the previews.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if signal.getsignal(signal.SIGHUP) == signal.SIG_IGN:
        signal.signal(signal.SIGHUP, lambda *_: None)
    # Ending these checks also ends their children.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    program, workspace, edition = sys.argv[1], pathlib.Path(sys.argv[2]).resolve(), sys.argv[3]
    program = str(pathlib.Path(program).absolute())
    wanted = os.environ.get("PREVIEW_CHECKS", "").split()
    count = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])

        def run(name, check, edition=edition, *options, **launch):
            nonlocal count
            if wanted and name not in wanted:
                return
            start = time.monotonic()
            with previewing(program, workspace, edition, browser, *options, **launch) as preview:
                check(preview)
            count += 1
            print(f"{name}: {time.monotonic() - start:.0f} s", flush=True)

        run("patches", check_patches)
        run("failure", check_failure)
        run("place", check_place)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Editor)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/open?file={{path}}&line={{line}}"
        run("source", check_source, edition, "--editor", address)
        run("looks", check_looks)
        run("faults", check_faults)
        run("moves", check_moves)
        run("tidied", check_tidied)
        run("silence", check_silence)
        if "/.build/" in str(pathlib.Path(program).resolve()):
            compiler = FOLDER / "compiler"
            compiler.mkdir()
            (compiler / "swift").write_text("#!/bin/sh\necho 'X.swift:1:1: error: a mistake' >&2\nexit 1\n")
            (compiler / "swift").chmod(0o755)
            run("compiler", check_compiler, edition, "--swift", path=compiler)
        run("formats", check_formats, "newsletter-2021-1")
        run("downloads", check_downloads)
        run("polling", check_polling, edition, "--poll")
        edits = int(os.environ.get("PREVIEW_EDITS", 100))
        run("edits", lambda preview: check_edits(preview, edits))
        for name, check in (("options", check_options), ("user", check_user), ("room", check_room),
                            ("share", check_share), ("ends", check_ends)):
            if not wanted or name in wanted:
                start = time.monotonic()
                check((program, workspace, edition), browser)
                count += 1
                print(f"{name}: {time.monotonic() - start:.0f} s", flush=True)
        browser.close()
    print(f"{count} passed, 0 failed")


if __name__ == "__main__":
    main()
