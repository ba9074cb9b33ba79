// Follows the state of the preview and shows it.
import { Frame } from './frame.js';
import { plainText } from './mail.js';
import { showFindings, showOutline } from './panels.js';
import { address, link, placeOf } from './source.js';

const get = id => document.getElementById(id);
const view = { tab: null, page: null, width: 'desk', dark: null, hasOutline: false, hasFindings: false };
let state = null;
// The number of the state that is seen, which may be older than the newest one.
let seen = null;
// The state since which only texts have changed, up to the page that is seen.
let shownBase = null;
let isLost = false;
// Whether the preview owes an answer, as behind a tunnel that has been interrupted.
let isSilent = false;
const PATIENCE = 3000;

const frame = new Frame(get('frames'), clicked, address => {
  view.page = decodeURIComponent(new URL(address).pathname.split('/').slice(4).join('/'));
}, name => {
  const tab = tabs().find(tab => name.endsWith(`.${tab.name}`));
  if (tab) choose(tab);
});

const events = new EventSource('events');
events.onmessage = event => {
  isLost = false;
  receive(JSON.parse(event.data));
};
events.onerror = () => {
  isLost = true;
  showStatus();
};

function receive(next) {
  if (state && next.version < state.version) return;
  const before = state;
  state = next;
  document.title = `${state.title} – preview`;
  get('title').textContent = state.title;
  get('notice').hidden = !state.notice;
  get('notice').textContent = state.notice ?? '';
  if (state.phase === 'failed' && before?.phase !== 'failed') view.hasFindings = true;
  if (state.phase === 'done' && before && before.phase !== 'done' && !isWorth(state)) view.hasFindings = false;
  showTabs();
  showStatus();
  showPanels();
  showContent();
}

/** Whether what was found has to be seen without being asked for. */
const isWorth = state => state.findings.some(finding => finding.severity === 'error');

/** What can be looked at, in order: a name, words, and what is shown. */
function tabs() {
  const named = suffix => state.files.filter(file => file.endsWith(suffix) && !file.includes('/'));
  const first = files => files.find(file => file.startsWith(`${state.edition}.`)) ?? files[0];
  const list = [];
  const add = (name, words, file, show) => file && list.push({ name, words, file, show });
  const pages = named('.html').filter(file => !file.endsWith('.email.html'));
  add('html', 'Web page', pages.includes(view.page) ? view.page : first(pages), 'page');
  add('markdown', 'Markdown', first(named('.md')), 'text');
  add('text', 'Plain text', first(named('.txt')), 'text');
  add('mail', 'Mail', first(named('.email.html')), 'page');
  add('mail-source', 'Mail source', first(named('.eml')), 'text');
  add('mail-text', 'Mail text', first(named('.eml')), 'plain');
  const made = new Set(state.otherFormats);
  for (const format of ['pdf', 'docx', 'odt', 'epub']) {
    const file = first(named(`.${format}`));
    if (file || made.has(format)) list.push({ name: format, words: format.toUpperCase(), file, show: 'made' });
  }
  return list;
}

const currentTab = () => tabs().find(tab => tab.name === view.tab) ?? tabs()[0];

function showTabs() {
  const current = currentTab();
  get('tabs').replaceChildren(...tabs().map(tab => {
    const button = document.createElement('button');
    button.setAttribute('role', 'tab');
    button.setAttribute('aria-selected', tab.name === current?.name);
    button.dataset.tab = tab.name;
    button.textContent = tab.words;
    button.addEventListener('click', () => {
      choose(tab);
      [...get('tabs').children].find(other => other.dataset.tab === tab.name)?.focus();
    });
    return button;
  }));
}

/** Shows what a tab is for. */
function choose(tab) {
  view.tab = tab.name;
  showTabs();
  showContent();
}

function showStatus() {
  const which = seen === null ? 'nothing to see yet' : `you see state ${seen}`;
  const errors = state?.findings.filter(finding => finding.severity === 'error').length ?? 0;
  let words = 'Connecting …';
  if (isLost || isSilent) words = `The preview has ended or cannot be reached; ${which}`;
  else if (state?.phase === 'building') words = `Building …; ${which}`;
  else if (state?.phase === 'compiling') words = `Compiling ${state.changed.join(', ')} …; ${which}`;
  else if (state?.phase === 'failed') words = `Not built: ${errors || 'no'} error${errors === 1 ? '' : 's'}; ${which}`;
  else if (state && seen === state.state) words = `State ${seen}, as saved; built in ${state.milliseconds} ms`;
  else if (state) words = `Loading state ${state.state} …; ${which}`;
  get('status').textContent = words;
  document.body.dataset.phase = isLost || isSilent ? 'lost' : state?.phase ?? 'connecting';
  document.body.dataset.state = seen ?? '';
  // What tests and people with a clock go by: what is seen is what was saved last.
  document.body.dataset.current = !isLost && !isSilent && state?.phase === 'done' && seen === state.state;
}

function showPanels() {
  get('findings').hidden = !view.hasFindings;
  get('outline').hidden = !view.hasOutline;
  for (const [button, isOn] of [['findings-button', view.hasFindings], ['outline-button', view.hasOutline]]) {
    get(button).setAttribute('aria-pressed', isOn);
  }
  get('findings-button').textContent = `Findings ${state?.findings.length || ''}`;
  if (!state) return;
  if (view.hasFindings) showFindings(get('findings'), state);
  if (view.hasOutline) {
    showOutline(get('outline'), state, frame.document, anchor => {
      view.tab = 'html';
      showTabs();
      showContent().then(() => frame.goTo(anchor));
    });
  }
}

/** Shows what the current tab has of the newest state that is whole. */
async function showContent() {
  const number = state.state;
  const tab = currentTab();
  const isOfPages = tab?.show === 'page' || (tab?.show === 'made' && tab.name === 'pdf');
  if (number === undefined || !tab) return;
  get('frames').hidden = !isOfPages;
  get('text').hidden = tab.show !== 'text' && tab.show !== 'plain';
  get('message').hidden = true;
  let isShown = true;
  switch (tab.show) {
    case 'page': isShown = await showPage(number, tab); break;
    case 'made': isShown = await showMade(number, tab); break;
    default: isShown = await showText(number, tab);
  }
  // Something newer is on its way, or the server has dropped this state meanwhile.
  if (!isShown || state.state !== number) return;
  seen = number;
  showStatus();
  if (view.hasOutline) showPanels();
}

async function showPage(number, tab) {
  dropDocument();
  const isSamePage = get('frames').dataset.file === tab.file;
  const base = state.base;
  const isShown = await frame.show(`at/${number}/${encodePath(tab.file)}`, isSamePage, base === shownBase);
  if (isShown) {
    get('frames').dataset.file = tab.file;
    shownBase = base;
  }
  return isShown;
}

async function showText(number, tab) {
  const answer = await fetch(`at/${number}/${encodePath(tab.file)}`);
  if (!answer.ok) return false;
  const text = await answer.text();
  if (currentTab()?.name !== tab.name || state.state !== number) return false;
  const isSame = get('text').dataset.tab === tab.name;
  const place = isSame ? get('stage').scrollTop : 0;
  get('text').textContent = tab.show === 'plain' ? plainText(text) : text;
  get('text').dataset.tab = tab.name;
  get('stage').scrollTop = place;
  return true;
}

async function showMade(number, tab) {
  const reason = state.unmade[tab.name];
  const file = tab.file ? `at/${number}/${encodePath(tab.file)}` : state.made[tab.name] && `made/${number}/${tab.name}`;
  get('message').hidden = Boolean(file) && tab.name === 'pdf';
  if (reason) get('message').textContent = reason;
  else if (!file) {
    get('message').textContent = `${tab.words} of state ${number} is being made …`;
    if (state.phase === 'done') await fetch(`make/${number}/${tab.name}`, { method: 'POST' });
    return false;
  } else if (tab.name === 'pdf') showDocument(file);
  else {
    const save = document.createElement('a');
    save.href = file;
    save.download = tab.file ?? state.made[tab.name];
    save.textContent = `Save ${save.download}`;
    get('message').replaceChildren(save);
  }
  return true;
}

/** Shows PDF, with the browser's own viewer. */
function showDocument(file) {
  if (get('document')?.dataset.address === file) return;
  dropDocument();
  frame.clear();
  get('frames').dataset.file = '';
  const made = document.createElement('iframe');
  made.id = 'document';
  made.title = 'The edition as PDF';
  made.dataset.address = file;
  made.src = file;
  get('frames').append(made);
}

function dropDocument() { get('document')?.remove(); }

const encodePath = path => path.split('/').map(encodeURIComponent).join('/');

/** Names where a clicked element was written, and opens the place. */
function clicked(element) {
  const place = placeOf(state, element);
  const bar = get('place');
  bar.hidden = false;
  bar.replaceChildren(place ? link(state, place) : 'This was made by the engine or by a unit’s plugin.');
  delete bar.dataset.opened;
  const opener = place && address(state, place);
  if (!opener) return;
  bar.dataset.opened = opener;
  open(opener);
}

/** Hands an address to the program that opens it, from a frame: this page itself goes nowhere. */
function open(address) {
  get('opener')?.remove();
  const frame = document.createElement('iframe');
  frame.id = 'opener';
  frame.hidden = true;
  frame.src = address;
  document.body.append(frame);
}

// Links to editors are opened in the same way.
document.addEventListener('click', event => {
  const link = event.target.closest('a[href]');
  if (!link || link.download || link.origin === location.origin) return;
  event.preventDefault();
  open(link.href);
});

for (const button of document.querySelectorAll('[data-width]')) {
  button.addEventListener('click', () => {
    view.width = button.dataset.width;
    for (const other of document.querySelectorAll('[data-width]')) {
      if (other !== get('frames')) other.setAttribute('aria-pressed', other === button);
    }
    get('frames').dataset.width = view.width;
    frame.look = { dark: view.dark, print: view.width === 'page' };
  });
}
const isWindowDark = () => matchMedia('(prefers-color-scheme: dark)').matches;
get('dark').setAttribute('aria-pressed', isWindowDark());
get('dark').addEventListener('click', () => {
  view.dark = !(view.dark ?? isWindowDark());
  get('dark').setAttribute('aria-pressed', view.dark);
  frame.look = { dark: view.dark, print: view.width === 'page' };
});
get('outline-button').addEventListener('click', () => {
  view.hasOutline = !view.hasOutline;
  showPanels();
});
get('findings-button').addEventListener('click', () => {
  view.hasFindings = !view.hasFindings;
  showPanels();
});
addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  view.hasFindings = false;
  showPanels();
});
// Who comes back wants to see what was saved meanwhile, even where nobody was told of it.
addEventListener('focus', async () => {
  if (!state || isLost) return;
  const late = setTimeout(() => {
    isSilent = true;
    showStatus();
  }, PATIENCE);
  try {
    await fetch('check', { method: 'POST' });
  } catch {
    // Nobody is there, which the events tell.
  }
  clearTimeout(late);
  isSilent = false;
  showStatus();
});
