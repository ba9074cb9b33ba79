#!/usr/bin/env python3
"""Measure previews. The figures are for people: no test depends on them.

usage: preview_pace.py PROGRAM WORKSPACE EDITION [paint] [idle]

`paint` saves a file repeatedly and prints the delay of each save, from before writing the file until the start of the
frame after the one with the new words in Chromium. `idle` prints the processor time of a preview in a minute without
a save, watching and polling, with the files of the workspace and with 10,000 more. The load of the machine
accompanies each figure. PROGRAM must be a release build.
"""
import os
import pathlib
import shutil
import statistics
import sys
import time

from playwright.sync_api import sync_playwright

from preview import activities, previewing, save_aside, save_in_place, wait_for

SAVES = 40
IDLE = 60

# Notes when the page shows the words as current. A later frame proves that the browser has painted
# them.
SEEN = """word => {
  const stamp = () => performance.timeOrigin + performance.now();
  const told = new EventSource('events');
  window.times = {};
  const current = JSON.parse(document.body.dataset.state || '0');
  told.onmessage = event => {
    const state = JSON.parse(event.data);
    if (state.phase === 'building') window.times.building ??= stamp();
    if (state.phase === 'done' && state.state > current) {
      window.times.built ??= stamp();
      window.times.build ??= state.milliseconds;
      told.close();
    }
  };
  return new Promise(ready => told.onopen = () => ready()).then(() => {
    const look = () => {
      const doc = document.querySelector('#frames iframe:not(.coming)')?.contentDocument;
      if (document.body.dataset.current === 'true' && doc?.body?.textContent.includes(word)) {
        window.times.swapped = stamp();
        observer.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => window.times.painted = stamp()));
      }
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { attributes: true });
  });
}"""


def load():
    return f"load {os.getloadavg()[0]:.1f}"


def paint(arguments, browser):
    with previewing(*arguments, browser) as preview:
        measure_saves(preview)


def measure_saves(preview):
    number = preview.settle()
    parts = {name: [] for name in ("building", "built", "swapped", "painted", "build")}
    files = activities(preview)
    for save in range(SAVES):
        path = files[save * 7 % len(files)]
        word = f"paint{save}x"
        text = f"{path.read_text().rstrip()}\n\nThe {word} was written.\n"
        preview.page.evaluate(SEEN, word)
        # Waits until the preview has tidied up after the build.
        time.sleep(0.5)
        start = time.time() * 1000
        (save_aside if save % 2 else save_in_place)(path, text)
        number = preview.settle(number)
        wait_for(lambda: preview.page.evaluate("window.times.painted && window.times.built"), "nothing is painted")
        times = preview.page.evaluate("window.times")
        for name, values in parts.items():
            values.append(times[name] - (0 if name == "build" else start))
    for name, values in parts.items():
        print(f"{name}: median {statistics.median(values):.0f} ms, "
              f"of twenty {sorted(values)[-len(values) // 20]:.0f} ms, worst {max(values):.0f} ms")
    print(f"{SAVES} saves, {load()}", flush=True)


def seconds(process):
    """The processor time of a process and its children."""
    fields = pathlib.Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def add_files(preview, count):
    folder = preview.workspace / "Plugins/Education/Content/activities/many"
    for number in range(count):
        path = folder / str(number % 100) / f"many-{number}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"---\ntitle: Meeting {number}\ndates: 1999-01-02\n---\n\nA text.\n")


def idle(arguments, browser):
    for options in ((), ("--poll",)):
        for count in (0, 10_000):
            with previewing(*arguments, browser, *options) as preview:
                measure_rest(preview, count)


def measure_rest(preview, count):
    number = preview.settle()
    if count:
        add_files(preview, count)
        preview.settle(number)
        time.sleep(2)
        preview.settle()
    time.sleep(3)
    before = seconds(preview.process.pid)
    time.sleep(IDLE)
    taken = seconds(preview.process.pid) - before
    print(f"{preview.state()['watch']}, {count} more files: {taken * 1000:.0f} ms in {IDLE} s, "
          f"{taken / IDLE:.2%}; {load()}", flush=True)


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    program = str(pathlib.Path(sys.argv[1]).absolute())
    arguments = program, pathlib.Path(sys.argv[2]).resolve(), sys.argv[3]
    wanted = sys.argv[4:] or ["paint", "idle"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for name, measure in (("paint", paint), ("idle", idle)):
            if name in wanted:
                measure(arguments, browser)
        browser.close()


if __name__ == "__main__":
    main()
