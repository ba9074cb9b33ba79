// Places in source files, and the links that open them in an editor.

/** The address that opens a place, or null where places are only named. */
export function address(state, place) {
  if (!state.editor) return null;
  const path = encodeURI(`${state.workspace}/${place.path}`).replace(/[#?&]/g, encodeURIComponent);
  return state.editor
    .replaceAll('{path}', path)
    .replaceAll('{line}', place.line)
    .replaceAll('{column}', place.column ?? 1);
}

/** A place as people write it. */
export const words = place =>
  place.column ? `${place.path}:${place.line}:${place.column}` : `${place.path}:${place.line}`;

/** A link that opens a place, or its words alone. */
export function link(state, place) {
  const href = address(state, place);
  const element = document.createElement(href ? 'a' : 'code');
  element.textContent = words(place);
  if (href) element.href = href;
  return element;
}

/** Where the text of an element of the edition was written; null if a person wrote it nowhere. */
export function placeOf(state, element) {
  const block = element.closest('[data-bindery]');
  const part = state.outline.find(part => part.anchor === element.closest('[id]')?.id);
  // A title stands in no block of its own, but in the part that it names.
  const inPart = part && block && !block.contains(element.closest('[id]'));
  if (block && !(inPart && element.closest('[id]').contains(block) === false)) {
    const [source, line] = block.dataset.bindery.split(',').map(Number);
    return { path: state.sources[source], line };
  }
  if (part?.source === undefined) return null;
  return { path: state.sources[part.source], line: part.line };
}
