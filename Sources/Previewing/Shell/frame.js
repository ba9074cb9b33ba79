// The frame that pages of the edition are in. The next page is laid out behind the one that is seen.
import { follow } from './place.js';

export class Frame {
  #container;
  #onClick;
  #onPage;
  #current = null;
  #coming = null;
  #look = { dark: false, print: false };
  #media = new WeakMap();

  /**
   * @param container the element that frames are put into
   * @param onClick is told what was clicked, unless it is a link
   * @param onPage is told the address of a page that a link has led to
   */
  constructor(container, onClick, onPage) {
    this.#container = container;
    this.#onClick = onClick;
    this.#onPage = onPage;
  }

  /** The document that is seen; null if there is none. */
  get document() { return this.#current?.contentDocument ?? null; }

  /** Shows the page at an address; resolves to whether it did, and not a later one or none. */
  async show(address, isSamePage) {
    if (this.#current?.dataset.address === address && !this.#coming) return true;
    this.#coming?.remove();
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
    if (this.document && isSamePage) follow(this.document, page);
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
    this.#coming = this.#current = null;
  }

  /** Shows pages dark, or as they are printed. */
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
        if (target.origin === location.origin) return;
        event.preventDefault();
        if (/^(https?|mailto):$/.test(target.protocol)) window.open(target, '_blank', 'noopener');
      } else if (page.getSelection()?.isCollapsed !== false) {
        this.#onClick(event.target);
      }
    });
  }

  // Has rules for dark windows and for paper hold, or not, whatever this window is.
  #dress(page) {
    page.documentElement.style.colorScheme = this.#look.dark ? 'dark' : '';
    const visit = rules => {
      for (const rule of rules) {
        if (rule.media) {
          if (!this.#media.has(rule)) this.#media.set(rule, rule.media.mediaText);
          const text = this.#media.get(rule);
          rule.media.mediaText = text
            .replace(/\(prefers-color-scheme:\s*dark\)/g, this.#look.dark ? '(min-width: 0)' : '$&')
            .replace(/\bprint\b/g, this.#look.print ? 'all' : 'print');
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
      if (page && page.URL !== 'about:blank' && page.readyState !== 'loading') return resolve();
      requestAnimationFrame(look);
    };
    frame.addEventListener('load', resolve, { once: true });
    frame.addEventListener('error', resolve, { once: true });
    look();
  });
}
