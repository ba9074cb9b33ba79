// What has changed between two documents, and where a reader was.

/** The smallest elements that were written somewhere, in reading order. */
export const blocks = doc =>
  [...doc.querySelectorAll('[data-bindery]')].filter(block => !block.querySelector('[data-bindery]'));

/** What an element says, to find it again in another document. */
function key(block) {
  const pictures = [...block.querySelectorAll('img')].map(image => image.getAttribute('src'));
  return `${block.tagName} ${block.textContent} ${pictures.join(' ')}`;
}

/** The elements of a document that another one does not have. */
export function changes(old, now) {
  const counts = new Map();
  for (const block of blocks(old)) counts.set(key(block), (counts.get(key(block)) ?? 0) + 1);
  return blocks(now).filter(block => {
    const count = counts.get(key(block)) ?? 0;
    counts.set(key(block), count - 1);
    return count < 1;
  });
}

/** The part of the outline that something was taken out of; null if nothing was. */
function shrunk(old, now) {
  for (const block of changes(now, old)) {
    for (let part = block.closest('[id]'); part; part = part.parentElement?.closest('[id]')) {
      const same = now.getElementById(part.id);
      if (same) return same;
    }
  }
  return null;
}

/** Scrolls a new document to where a reader was in the old one. */
function keep(old, now) {
  const before = blocks(old);
  const first = before.findIndex(block => block.getBoundingClientRect().bottom > 0);
  const after = blocks(now);
  const places = new Map();
  for (const block of after) places.set(key(block), [...(places.get(key(block)) ?? []), block]);
  const seen = new Map();
  const numbers = before.map(block => {
    const number = seen.get(key(block)) ?? 0;
    seen.set(key(block), number + 1);
    return number;
  });
  // What was at the top may be gone; what followed it may not.
  for (let index = first; first >= 0 && index < Math.min(first + 200, before.length); index++) {
    const same = places.get(key(before[index]));
    if (!same) continue;
    const block = same[Math.min(numbers[index], same.length - 1)];
    const shift = block.getBoundingClientRect().top - before[index].getBoundingClientRect().top;
    jump(now.defaultView, now.defaultView.scrollY + shift);
    return;
  }
  jump(now.defaultView, old.defaultView.scrollY);
}

// Themes may scroll slowly, which is for readers of the page.
const jump = (view, top) => view.scrollTo({ top, left: 0, behavior: 'instant' });

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

/** Brings a reader of the old document to what was edited, else to where she was. */
export function follow(old, now) {
  keep(old, now);
  const edited = changes(old, now);
  // Where everything is different, nothing is worth going to.
  if (edited.length > Math.max(12, blocks(now).length * 0.4)) return;
  for (const block of edited) mark(block);
  const goal = edited[0] ?? shrunk(old, now);
  if (!goal || edited.some(block => isSeen(block, now.defaultView))) return;
  if (!edited.length && isSeen(goal, now.defaultView)) return;
  goal.scrollIntoView({ block: edited.length ? 'center' : 'start', behavior: 'instant' });
}
