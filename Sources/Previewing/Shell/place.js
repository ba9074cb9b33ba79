// Where a reader was in a document, and what has changed in the one that follows it.

/** The smallest elements that were written somewhere, in reading order. */
const blocks = doc =>
  [...doc.querySelectorAll('[data-bindery]')].filter(block => !block.querySelector('[data-bindery]'));

/** What an element says, to find it again in another document. */
function keyOf(block) {
  const pictures = [...block.querySelectorAll('img')].map(image => image.getAttribute('src'));
  return `${block.tagName} ${block.textContent} ${pictures.join(' ')}`;
}

/** The names of the parts that an element is in, the innermost first. */
function partsOf(block) {
  const names = [];
  for (let part = block.closest('[id]'); part; part = part.parentElement?.closest('[id]')) names.push(part.id);
  return names;
}

/** How many of the blocks have each key. */
function count(keys) {
  const counts = new Map();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The items whose keys are not among others; each of those stands for one item alone. */
function without(items, keys, others) {
  const counts = count(others);
  return items.filter((_, index) => {
    const left = counts.get(keys[index]) ?? 0;
    counts.set(keys[index], left - 1);
    return left < 1;
  });
}

/** What is seen of a document, and what it says; the document itself may then change. */
export function remember(doc) {
  const all = blocks(doc);
  const keys = all.map(keyOf);
  const tops = [];
  const seen = new Map();
  let first = null;
  for (const [index, block] of all.entries()) {
    const number = seen.get(keys[index]) ?? 0;
    seen.set(keys[index], number + 1);
    const box = first === null || index < first + 200 ? block.getBoundingClientRect() : null;
    if (first === null && box.bottom > 0) first = index;
    if (first !== null && box) tops.push({ key: keys[index], number, top: box.top });
  }
  return { keys, tops, parts: all.map(partsOf), scrollY: doc.defaultView.scrollY };
}

/** Scrolls to where a reader was. */
function keep(old, now, all, keys) {
  const places = new Map();
  for (const [index, key] of keys.entries()) {
    if (!places.has(key)) places.set(key, []);
    places.get(key).push(all[index]);
  }
  // What was at the top may be gone; what followed it may not.
  for (const { key, number, top } of old.tops) {
    const same = places.get(key);
    if (!same) continue;
    const block = same[Math.min(number, same.length - 1)];
    jump(now.defaultView, now.defaultView.scrollY + block.getBoundingClientRect().top - top);
    return;
  }
  jump(now.defaultView, old.scrollY);
}

// Themes may scroll slowly, which is for readers of the page.
const jump = (view, top) => {
  if (Math.abs(view.scrollY - top) >= 1) view.scrollTo({ top, left: 0, behavior: 'instant' });
};

const isSeen = (block, view) => {
  const box = block.getBoundingClientRect();
  return box.bottom > 0 && box.top < view.innerHeight;
};

/** Marks an element for a moment. */
function mark(block) {
  block.dataset.binderyChanged = '';
  block.animate(
    [{ outline: '3px solid #e8a200', outlineOffset: '4px' }, { outline: '3px solid transparent', outlineOffset: '4px' }],
    { duration: 2500, easing: 'ease-in' }).onfinish = () => delete block.dataset.binderyChanged;
}

/** Brings a reader to what was edited, else to where she was; `old` is what was remembered. */
export function follow(old, now) {
  const all = blocks(now);
  const keys = all.map(keyOf);
  keep(old, now, all, keys);
  const edited = without(all, keys, old.keys);
  // Where everything is different, nothing is worth going to.
  if (edited.length > Math.max(12, all.length * 0.4)) return;
  const goal = edited[0] ?? shrunk(old, now, keys);
  const candidates = edited.length ? edited : [goal];
  if (goal && !candidates.some(block => isSeen(block, now.defaultView))) {
    goal.scrollIntoView({ block: edited.length ? 'center' : 'start', behavior: 'instant' });
  }
  for (const block of edited) mark(block);
}

/** The part of the outline that something was taken out of; null if nothing was. */
function shrunk(old, now, keys) {
  for (const parts of without(old.parts, old.keys, keys)) {
    for (const name of parts) {
      const same = now.getElementById(name);
      if (same) return same;
    }
  }
  return null;
}
