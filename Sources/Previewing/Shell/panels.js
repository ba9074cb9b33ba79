// The outline and the findings.
import { link } from './source.js';

const WORDS_A_MINUTE = 230;

function element(name, text, className) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** A finding with its excerpt and its cure. */
function articleOf(finding, state) {
  const article = element('article', undefined, finding.severity);
  const head = element('p');
  head.append(element('strong', `${finding.severity}: `), finding.message, ' ', element('code', finding.code));
  article.append(head);
  if (finding.place) article.append(link(state, finding.place));
  if (finding.excerpt) article.append(element('pre', finding.excerpt));
  for (const note of finding.notes) {
    const line = element('p', `${note.message} `);
    if (note.place) line.append(link(state, note.place));
    article.append(line);
  }
  if (finding.fix) article.append(element('p', `What helps: ${finding.fix}`));
  return article;
}

/** Shows what a build has found, what is worst first. */
export function showFindings(container, state) {
  const of = severity => state.findings
    .filter(finding => finding.severity === severity).map(finding => articleOf(finding, state));
  const articles = [...of('error'), ...of('warning')];
  for (const [words, lines] of [
    ['The build failed. It printed:', state.printed],
    ['A plugin does not compile. The compiler printed:', state.compilerPrinted],
  ]) {
    if (!lines.length) continue;
    const article = element('article', undefined, 'error');
    article.append(element('p', words), element('pre', lines.join('\n')));
    articles.unshift(article);
  }
  const notes = of('note');
  if (notes.length) {
    const details = element('details');
    details.open = !articles.length || Boolean(container.querySelector('details')?.open);
    details.append(element('summary', `${notes.length} note${notes.length === 1 ? '' : 's'}`), ...notes);
    articles.push(details);
  }
  if (!articles.length) articles.push(element('p', 'Nothing was found.'));
  container.replaceChildren(...articles);
}

/** The parts of the outline that a finding is about, the innermost first. */
function partsOf(finding, state, page) {
  if (!finding.place) return [];
  const source = state.sources.indexOf(finding.place.path);
  let block = null;
  for (const candidate of page?.querySelectorAll(`[data-bindery^="${source},"]`) ?? []) {
    const line = Number(candidate.dataset.bindery.split(',')[1]);
    if (!block || line <= finding.place.line) block = candidate;
  }
  const anchors = [];
  for (let part = block?.closest('[id]'); part; part = part.parentElement?.closest('[id]')) anchors.push(part.id);
  if (anchors.length) return anchors;
  return state.outline.filter(part => part.source === source && source >= 0).map(part => part.anchor);
}

/** Shows the outline with what each part holds. */
export function showOutline(container, state, page, goTo) {
  const counts = new Map();
  for (const finding of state.findings) {
    for (const anchor of partsOf(finding, state, page)) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  }
  const table = element('table');
  const head = table.createTHead().insertRow();
  for (const name of ['Part', 'Unit', 'Words', 'Minutes', 'Findings', 'Photos due']) head.append(element('th', name));
  const body = table.createTBody();
  for (const part of state.outline) {
    const row = body.insertRow();
    row.dataset.anchor = part.anchor;
    const title = row.insertCell();
    title.style.paddingInlineStart = `${part.depth}rem`;
    const button = element('button', part.title);
    button.addEventListener('click', () => goTo(part.anchor));
    title.append(button);
    row.insertCell().textContent = part.unit ?? '';
    row.insertCell().textContent = part.words;
    row.insertCell().textContent = part.words ? Math.ceil(part.words / WORDS_A_MINUTE) : '';
    row.insertCell().textContent = counts.get(part.anchor) ?? '';
    row.insertCell().textContent = part.missingPhotographs || '';
  }
  container.replaceChildren(table);
}
