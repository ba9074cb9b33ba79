// The frame that pages of the edition are in. The next page is laid out behind the one that is seen.
import { patch } from './patch.js';
import { follow, remember } from './place.js';

export class Frame {
  #container;
  #onClick;
  #onPage;
  #onDownload;
  #current = null;
  #coming = null;
  #request = null;
  #look = { dark: null, print: false };
  #media = new WeakMap();

  /**
   * @param container the element that frames are put into
   * @param onClick is told what was clicked, unless it is a link
   * @param onPage is told the address of a page that a link has led to
   * @param onDownload is told the name of a file that a link offers, which may not have been made yet
   */
  constructor(container, onClick, onPage, onDownload) {
    this.#container = container;
    this.#onClick = onClick;
    this.#onPage = onPage;
    this.#onDownload = onDownload;
  }

  /** The document that is seen; null if there is none. */
  get document() { return this.#current?.contentDocument ?? null; }

  /**
   * Shows the page at an address; resolves to whether it did, and not a later one or none.
   *
   * @param isSamePage whether it is another state of the page that is seen
   * @param isText whether nothing but texts can be different in it
   */
  async show(address, isSamePage, isText) {
    if (this.#current?.dataset.address === address && !this.#coming) return true;
    this.#coming?.remove();
    this.#coming = null;
    this.#request = address;
    if (isSamePage && isText && this.document) {
      const isPatched = await this.#patch(address);
      if (isPatched || this.#request !== address) return isPatched;
    }
    return this.#load(address, isSamePage);
  }

  // Changes the page that is seen into the one at an address.
  async #patch(address) {
    const current = this.#current;
    const page = this.document;
    const answer = await fetch(address).catch(() => null);
    if (!answer?.ok || !answer.headers.get('Content-Type')?.startsWith('text/html')) return false;
    const text = await answer.text();
    if (this.#request !== address || this.#current !== current || this.document !== page) return false;
    // Of the page's own window, whose policy says what styles may be in it.
    const next = new current.contentWindow.DOMParser().parseFromString(text, 'text/html');
    const old = remember(page);
    if (!patch(page, next)) return false;
    const url = new URL(address, location.href);
    url.hash = page.location.hash;
    current.contentWindow.history.replaceState(null, '', url);
    current.dataset.address = address;
    follow(old, page);
    return true;
  }

  async #load(address, isSamePage) {
    const next = document.createElement('iframe');
    next.className = 'coming';
    next.title = 'The edition';
    // Nothing in it runs; this page alone looks into it.
    next.setAttribute('sandbox', 'allow-same-origin');
    next.dataset.address = address;
    next.src = address;
    this.#coming = next;
    this.#container.append(next);
    await ready(next);
    if (this.#coming !== next) return false;
    this.#coming = null;
    const page = next.contentDocument;
    if (page?.contentType !== 'text/html') {
      next.remove();
      return false;
    }
    this.#dress(page);
    // It is laid out now, once, where nobody sees it yet.
    next.className = 'behind';
    if (this.document && isSamePage) follow(remember(this.document), page);
    this.#listen(page);
    next.addEventListener('load', () => this.#arrive(next, page));
    const old = this.#current;
    this.#current = next;
    next.className = '';
    old?.remove();
    return true;
  }

  /** Takes away what is shown. */
  clear() {
    this.#coming?.remove();
    this.#current?.remove();
    this.#coming = this.#current = this.#request = null;
  }

  /** Shows pages dark or light, or as this window is where dark is null, and as they are printed or not. */
  set look(look) {
    this.#look = look;
    if (this.document) this.#dress(this.document);
  }

  /** Scrolls to a part of the page. */
  goTo(anchor) { this.document?.getElementById(anchor)?.scrollIntoView({ block: 'start', behavior: 'instant' }); }

  // A link in the page has led to another one.
  #arrive(frame, page) {
    if (frame !== this.#current || frame.contentDocument === page) return;
    if (!frame.contentDocument) return;
    frame.dataset.address = frame.contentDocument.URL;
    this.#dress(frame.contentDocument);
    this.#listen(frame.contentDocument);
    this.#onPage(frame.contentDocument.URL);
  }

  #listen(page) {
    page.addEventListener('click', event => {
      if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = event.target.closest('a[href]');
      if (link) {
        const target = new URL(link.href, page.URL);
        const isOwn = target.origin === location.origin;
        if (isOwn && !link.hasAttribute('download')) return;
        event.preventDefault();
        if (isOwn) return this.#onDownload(link.getAttribute('href'));
        if (/^(https?|mailto):$/.test(target.protocol)) window.open(target, '_blank', 'noopener');
      } else if (page.getSelection()?.isCollapsed !== false) {
        this.#onClick(event.target);
      }
    });
  }

  // Has rules for dark and light windows and for paper hold, or not, whatever this window is.
  #dress(page) {
    const { dark, print } = this.#look;
    page.documentElement.style.colorScheme = dark === null ? '' : dark ? 'dark' : 'light';
    const isHeld = scheme => (dark === (scheme === 'dark') ? '(min-width: 0)' : '(max-width: 0)');
    const visit = rules => {
      for (const rule of rules) {
        if (rule.media) {
          const given = this.#media.get(rule) ?? rule.media.mediaText;
          this.#media.set(rule, given);
          let text = given.replace(/\bprint\b/g, print ? 'all' : 'print');
          if (dark !== null) {
            text = text.replace(/\(prefers-color-scheme:\s*(dark|light)\)/g, (_, scheme) => isHeld(scheme));
          }
          // Browsers find all styles of a page anew where a rule is touched.
          if (rule.media.mediaText !== text) rule.media.mediaText = text;
        }
        if (rule.cssRules) visit(rule.cssRules);
      }
    };
    for (const sheet of page.styleSheets) visit(sheet.cssRules);
  }
}

/** Resolves once a frame's page is parsed; its pictures may still be on their way. */
function ready(frame) {
  return new Promise(resolve => {
    const look = () => {
      const page = frame.contentDocument;
      if (!frame.isConnected) return resolve();
      if (page && page.URL !== 'about:blank') {
        if (page.readyState !== 'loading') return resolve();
        page.addEventListener('DOMContentLoaded', resolve, { once: true });
        return;
      }
      requestAnimationFrame(look);
    };
    frame.addEventListener('load', resolve, { once: true });
    frame.addEventListener('error', resolve, { once: true });
    look();
  });
}
