// Makes a page that is seen the same as a newer one, touching only what is different: laying out a whole report
// takes longer than building it.

/**
 * Turns a document into another one, where only their contents differ; tells whether that went well.
 *
 * @param doc the document that is seen
 * @param next one that nobody sees, which stays as it is
 */
export function patch(doc, next) {
  // A theme with other rules is laid out anew as a whole.
  if (!doc.body || !next.body || rootOf(doc) !== rootOf(next) || !doc.head.isEqualNode(next.head)) return false;
  for (const block of doc.querySelectorAll('[data-bindery-changed]')) delete block.dataset.binderyChanged;
  copyAttributes(doc.body, next.body);
  copyChildren(doc.body, next.body);
  return doc.body.isEqualNode(next.body);
}

/** The attributes of a document's root, but for the style that a preview gives it. */
const rootOf = doc => [...doc.documentElement.attributes]
  .filter(({ name }) => name !== 'style').map(({ name, value }) => `${name}=${value}`).join(' ');

function copyAttributes(old, now) {
  for (const { name } of [...old.attributes]) if (!now.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of now.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
}

/** Whether a node can become another one, rather than give way to it. */
const isOfKind = (old, now) => old.nodeName === now.nodeName && old.id === now.id && old.namespaceURI === now.namespaceURI;

/** What a node is known by: places in sources are others wherever a line was added above. */
const keyOf = node => `${node.nodeName} ${node.id ?? ''} ${node.textContent}`;

function copyChildren(old, now) {
  const before = [...old.childNodes];
  const after = [...now.childNodes];
  let start = 0;
  while (start < before.length && start < after.length && before[start].isEqualNode(after[start])) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end).isEqualNode(after.at(-1 - end))) end++;
  copyMiddle(old, before.slice(start, before.length - end), after.slice(start, after.length - end), before[before.length - end] ?? null);
}

/** Has some children of an element become others, which stand before a child that stays. */
function copyMiddle(parent, left, come, behind) {
  const keys = left.map(keyOf);
  const places = new Map();
  for (const [place, key] of keys.entries()) places.set(key, [...(places.get(key) ?? []), place]);
  const wanted = new Map();
  for (const node of come) wanted.set(keyOf(node), (wanted.get(keyOf(node)) ?? 0) + 1);
  let next = 0;
  for (const node of come) {
    const key = keyOf(node);
    wanted.set(key, wanted.get(key) - 1);
    const isElement = node.nodeType === Node.ELEMENT_NODE;
    const found = isElement ? places.get(key)?.find(place => place >= next && isOfKind(left[place], node)) : undefined;
    while (found !== undefined && next < found) left[next++].remove();
    const candidate = left[next];
    // An element that comes later is kept for its own place.
    if (candidate && (found !== undefined || (isOfKind(candidate, node) && !(isElement && wanted.get(keys[next]) > 0)))) {
      become(candidate, node);
      next++;
    } else {
      parent.insertBefore(parent.ownerDocument.importNode(node, true), candidate ?? behind);
    }
  }
  while (next < left.length) left[next++].remove();
}

function become(old, now) {
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.nodeValue !== now.nodeValue) old.nodeValue = now.nodeValue;
  } else if (!old.isEqualNode(now)) {
    copyAttributes(old, now);
    copyChildren(old, now);
  }
}
