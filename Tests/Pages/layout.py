"""The layout of a page: clipped content, the length of lines, and the outline of headings."""
import statistics

from visit import DESK

# Small windows: the narrowest required one, and one of 1280 pixels at 200 % and at 400 %.
SMALL = (320, 640, 1280 // 4)
# The characters of a line of running text in a single column.
MEASURE = (60, 75)

# Texts and pictures outside the window, or clipped by a container that does not scroll.
CUT = """drawings => {
  const found = [], wide = document.documentElement.clientWidth;
  const cut = (boxes, element) => {
    for (const box of boxes) {
      if (box.width < 1 || box.height < 1) continue;
      let left = 0, right = wide;
      for (let outer = element; outer && outer !== document.body; outer = outer.parentElement) {
        const style = getComputedStyle(outer);
        if (/auto|scroll/.test(style.overflowX) || style.position === "fixed") return false;
        if (/hidden|clip/.test(style.overflowX) && outer !== element) {
          const own = outer.getBoundingClientRect();
          left = Math.max(left, own.left), right = Math.min(right, own.right);
          if (!element.closest("svg") && /hidden|clip/.test(style.overflowY) && (box.bottom > own.bottom + 3 || box.top < own.top - 3)) return true;
        }
      }
      if (box.left < left - 2 || box.right > right + 2) return true;
    }
    return false;
  };
  for (const element of document.querySelectorAll("body *")) {
    if (element.closest(".skip, .preheader, nav[popover], details:not([open]) > :not(summary), .art") || !element.checkVisibility()) continue;
    if (!drawings && element.closest("svg")) continue;
    if (element.matches("img, svg, table, input") && cut([element.getBoundingClientRect()], element))
      found.push(`<${element.localName}> ${element.getAttribute("alt") ?? ""}`);
    for (const node of element.childNodes) {
      if (node.nodeType !== 3 || !node.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if (cut(range.getClientRects(), element)) found.push(node.data.trim().slice(0, 50));
    }
  }
  return found;
}"""

# Texts with too little contrast with their background. The canvas reads every notation of colours.
FAINT = """least => {
  const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
  const pixel = color => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = color => pixel(color).slice(0, 3).map(x => x / 255)
    .map(x => x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4)
    .reduce((sum, x, i) => sum + x * [0.2126, 0.7152, 0.0722][i], 0);
  const found = [];
  for (const element of document.querySelectorAll("body *")) {
    const words = [...element.childNodes].filter(node => node.nodeType === 3).map(node => node.data).join("").trim();
    if (!words || element.closest("svg, .skip, script, style") || !element.checkVisibility()) continue;
    let ground = element;
    while (ground && !pixel(getComputedStyle(ground).backgroundColor)[3]) ground = ground.parentElement;
    const behind = light(ground ? getComputedStyle(ground).backgroundColor : "white");
    const text = light(getComputedStyle(element).color);
    const contrast = (Math.max(text, behind) + 0.05) / (Math.min(text, behind) + 0.05);
    if (contrast < least) found.push(contrast.toFixed(1) + ": " + words.slice(0, 50));
  }
  return found;
}"""

# The text spacing that WCAG 1.4.12 allows readers to set.
SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }"""


def small(visit):
    """In small windows, the page clips nothing and does not scroll sideways."""
    for width in dict.fromkeys(SMALL):
        tab = visit.tab({"width": width, "height": 700})
        wide = tab.evaluate("document.documentElement.scrollWidth")
        if wide > width:
            yield f"the page is {wide} pixels wide in a window of {width}"
        for words in tab.evaluate(CUT, True)[:5]:
            yield f"in a window of {width}, ‘{words}’ is cut off"


def spaced(visit):
    """With wider spacing of lines, letters and words, the page clips nothing, except in drawings, which have
    tables."""
    for width in (390, 1280):
        tab = visit.tab({"width": width, "height": 900}, bypass_csp=True)
        tab.add_style_tag(content=SPACING)
        for words in tab.evaluate(CUT, False)[:5]:
            yield f"with wider spacing in a window of {width}, ‘{words}’ is cut off"


def contrast(visit):
    """Readers who prefer more contrast get 7:1, on a light background and on a dark one."""
    for scheme in ("light", "dark"):
        tab = visit.tab(DESK, contrast="more", color_scheme=scheme)
        for words in tab.evaluate(FAINT, 7)[:5]:
            yield f"with more contrast in {scheme}, a contrast of {words}"


def measure(visit):
    """Lines of running text are neither too short nor too long."""
    for width in (1280, 1920):
        tab = visit.tab({"width": width, "height": 900})
        lengths = tab.evaluate("""() => [...document.querySelectorAll("main p")].flatMap(paragraph => {
          if (paragraph.closest("nav, .front, .overview, .area, .details, .partners, .key-figures, .photo-note, blockquote, figure, .motto, table, .picture-left, .picture-right")) return [];
          if (/^(zh|ja|ko)/.test(paragraph.closest("[lang]").lang)) return [];
          const range = document.createRange();
          range.selectNodeContents(paragraph);
          const tops = [...range.getClientRects()].map(box => Math.round(box.bottom / 8));
          const lines = new Set(tops).size;
          return lines >= 4 ? [paragraph.textContent.length / (lines - 0.5)] : [];
        })""")
        if len(lengths) < 3:
            continue
        usual, longest = statistics.median(lengths), max(lengths)
        if not MEASURE[0] <= usual <= MEASURE[1] or longest > MEASURE[1] + 10:
            yield f"in a window of {width}, a line has {usual:.0f} characters, and up to {longest:.0f}"


def outline(visit):
    """There is one heading of the first level, and no heading skips a level."""
    tab = visit.tab(DESK)
    levels = tab.evaluate("""() => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
        .map(heading => [Number(heading.localName[1]), heading.textContent])""")
    if [level for level, _ in levels].count(1) != 1:
        yield "the page does not have exactly one heading of the first level"
    for (before, _), (level, text) in zip(levels, levels[1:]):
        if level > before + 1:
            yield f"the heading ‘{text}’ has level {level} after one of level {before}"


# Words in a foreign script for the language of their element, with that language.
FOREIGN = r"""() => {
  const scripts = {zh: "Han", ja: "Han", ko: "Hangul", mn: "Cyrillic", ru: "Cyrillic", uk: "Cyrillic", ar: "Arabic",
    fa: "Arabic", he: "Hebrew", hi: "Devanagari", th: "Thai", ka: "Georgian", hy: "Armenian", el: "Greek"};
  const letters = Object.values(scripts).map(name => new RegExp(`\\p{Script=${name}}`, "u"));
  const found = [];
  for (let walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), node; node = walk.nextNode();) {
    const element = node.parentElement, words = node.data.trim();
    if (!words || element.closest("script, style")) continue;
    const language = element.closest("[lang]")?.lang ?? "";
    const own = scripts[language.split("-")[0]];
    if (!own && letters.some(letter => letter.test(words)) || own && letters.some((letter, index) =>
        Object.values(scripts)[index] !== own && letter.test(words) && !new RegExp(`\\p{Script=${own}}`, "u").test(words)))
      found.push(`${words.slice(0, 50)} (${language})`);
  }
  return found;
}"""


def languages(visit):
    """Words in another script declare their language."""
    for words in visit.tab(DESK, script=False).evaluate(FOREIGN)[:5]:
        yield f"nothing declares the language of ‘{words}’"


def mail(visit):
    """In windows of mail, nothing is clipped, and words replace each blocked picture."""
    for width in (320, 390, 640):
        tab = visit.tab({"width": width, "height": 900}, script=False)
        for words in tab.evaluate(CUT, True)[:5]:
            yield f"in a window of {width}, ‘{words}’ is cut off"
    for picture in tab.evaluate("""() => [...document.querySelectorAll("img")]
        .filter(image => !(image.getAttribute("alt") ?? "").trim()).map(image => image.outerHTML.slice(0, 80))"""):
        yield f"with pictures blocked, nothing replaces {picture}"
