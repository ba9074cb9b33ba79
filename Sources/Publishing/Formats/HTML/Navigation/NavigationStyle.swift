/// The style of an edition's navigation, which themes with a place for it get before their own.
///
/// So a theme needs no rules for it, and its own rules override these. It needs the properties of
/// ``ThemeStyle``.
enum NavigationStyle {
  /// The rules.
  static let rules = #"""
    :root {
      color-scheme: light dark;
      --tone: var(--accent);
      --fill: var(--accent);
      --on-fill: var(--paper);
      --side: 19rem;
      --wide: 56rem;
      --gutter: clamp(1.15rem, 4vw, 3.5rem);
    }
    /* The colour of a chapter: as it is behind white text, and as text in a tone that its ground allows. */
    [style*="--accent"] { --tone: color-mix(in oklab, var(--accent) 86%, #000); --fill: var(--accent); --on-fill: #fff; --chart-accent: var(--accent); }
    @media screen and (prefers-color-scheme: dark) {
      [style*="--accent"] { --tone: color-mix(in oklab, var(--accent) 45%, #fff); }
    }
    /* Those who ask for more contrast get seven to one and more, as far as colours go. */
    @media (prefers-contrast: more) {
      :root { --soft: var(--ink); --line: var(--ink); }
      :root, [style*="--accent"] { --tone: color-mix(in oklab, var(--accent) 66%, #000); --fill: color-mix(in oklab, var(--accent) 66%, #000); }
    }
    @media screen and (prefers-color-scheme: dark) and (prefers-contrast: more) {
      :root { --tone: color-mix(in oklab, var(--accent) 60%, #fff); --fill: var(--tone); }
      [style*="--accent"] { --tone: color-mix(in oklab, var(--accent) 30%, #fff); }
    }

    .contents, .turn, .skip, .search-all, .overview .length { font-family: var(--font-labels); font-variant-numeric: lining-nums; }
    html { scroll-padding-top: 1.5rem; }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
    /* A title is a link to its part: readers take its address from there. */
    a.self { color: inherit; text-decoration: none; }
    a.self:hover { text-decoration: underline; text-decoration-thickness: 2px; text-decoration-color: var(--tone); }
    .skip { position: absolute; left: -999px; padding: 0.6em 1em; background: var(--paper); color: var(--ink); z-index: 3; }
    .skip:focus { left: 1rem; top: 1rem; }
    /* Finding one's way: beside the text where there is room, a sheet on small screens. */
    .open-contents, .close-contents { font: 600 0.95rem/1.2 var(--font-labels); cursor: pointer; }
    .open-contents { position: fixed; inset-block-end: 1rem; inset-inline-end: 1rem; z-index: 2; min-height: 2.9rem; padding: 0.6rem 1.1rem 0.6rem 2.7rem; border: 1px solid var(--on-band); border-radius: 2rem; background: var(--band); color: var(--on-band); box-shadow: 0 0.3rem 1.2rem rgb(0 0 0 / 28%); }
    .open-contents::before { content: ""; position: absolute; inset-inline-start: 1.1rem; top: 50%; width: 1rem; height: 0.75rem; margin-top: -0.375rem; background: linear-gradient(currentColor, currentColor) 0 0 / 100% 2px no-repeat, linear-gradient(currentColor, currentColor) 0 50% / 70% 2px no-repeat, linear-gradient(currentColor, currentColor) 0 100% / 100% 2px no-repeat; }
    /* How far one has come, where the contents do not stand beside the text. */
    @supports (animation-timeline: scroll()) {
      @media screen and (max-width: 63.99rem) and (prefers-reduced-motion: no-preference) {
        .page:has(> .contents)::before { content: ""; position: fixed; inset: 0 0 auto; height: 4px; z-index: 2; background: var(--tone); transform-origin: 0 0; animation: come linear both; animation-timeline: scroll(root); }
        [dir="rtl"] .page::before { transform-origin: 100% 0; }
      }
      @media (forced-colors: active) { .page:has(> .contents)::before { background: CanvasText; forced-color-adjust: none; } }
    }
    @keyframes come { from { transform: scaleX(0); } to { transform: scaleX(1); } }
    .contents { font-size: 0.88rem; line-height: 1.35; background: var(--paper); color: var(--ink); overscroll-behavior: contain; }
    .contents-head { display: flex; align-items: center; justify-content: space-between; gap: 1rem; margin-bottom: 0.9rem; }
    .contents h2 { margin: 0; font: 700 1.1rem/1.3 var(--font-labels); letter-spacing: 0; }
    .close-contents { min-height: 2.4rem; padding: 0 1rem; border: 1px solid var(--line); border-radius: 2rem; background: none; color: inherit; }
    .contents ol, .contents ul { list-style: none; margin: 0; padding: 0; }
    .contents li { margin: 0; position: relative; hyphens: manual; }
    .contents > ol > li > a { font-weight: 600; }
    .contents > ol ol { margin: 0 0 0.5rem; margin-inline-start: 0.9rem; }
    .contents > ol ol ol { margin-bottom: 0.2rem; font-size: 0.94em; }
    .contents > ol a { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: baseline; column-gap: 0.8rem; padding-inline-end: 0.3rem; }
    .contents a { display: block; min-height: 1.75rem; padding: 0.28rem 0 0.28rem 0.75rem; border-inline-start: 3px solid transparent; color: inherit; text-decoration: none; }
    .contents > ol li[style] > a { border-color: var(--tone); }
    .contents a:hover { text-decoration: underline; }
    .contents a[aria-current] { border-color: var(--tone); background: var(--wash); color: var(--tone); font-weight: 700; }
    .contents small { color: var(--soft); font-weight: 400; font-size: 0.78rem; white-space: nowrap; font-variant-numeric: tabular-nums; }
    .contents summary { min-height: 1.9rem; padding: 0.35rem 0; cursor: pointer; }
    .contents .jump { border-top: 1px solid var(--line); }
    .contents .jump > summary { font-weight: 600; }
    .contents .jump:first-of-type { margin-top: 1rem; }
    .contents .jump[open] { padding-bottom: 0.6rem; }
    .contents .jump p { margin: 0.6rem 0 0.1rem; color: var(--soft); font-size: 0.8rem; }
    .contents .jump details { padding-inline-start: 0.9rem; }
    .search { display: block; margin-bottom: 1rem; }
    .search[hidden] { display: none; }
    .search label { display: block; margin-bottom: 0.25rem; font-weight: 600; }
    .search input { width: 100%; min-height: 2.4rem; padding: 0.3rem 0.7rem; border: 1px solid var(--soft); border-radius: 0.3rem; background: var(--paper); color: var(--ink); font: inherit; font-size: 1rem; }
    .search p { margin: 0.3rem 0 0; color: var(--soft); font-size: 0.8rem; }
    .search p:empty { display: none; }
    .search .found li { padding: 0.4rem 0; border-bottom: 1px solid var(--line); }
    .search .found a { min-height: 0; padding: 0; border: 0; font-weight: 600; color: var(--tone); }
    .search .found small { white-space: normal; }
    .search.active ~ :is(ol, .jump) { display: none; }
    .contents[popover]:popover-open { position: fixed; inset: auto 0 0; width: 100%; max-width: none; max-height: 86vh; max-height: 86dvh; margin: 0; padding: 1rem var(--gutter) 2rem; border: 0; border-top: 4px solid var(--tone); overflow-y: auto; box-shadow: 0 -0.5rem 2rem rgb(0 0 0 / 30%); }
    .contents[popover]::backdrop { background: rgb(0 0 0 / 45%); }

    @media screen and (min-width: 64rem) {
      .open-contents, .close-contents { display: none; }
      .page:has(> .contents) { display: grid; grid-template-columns: var(--side) minmax(0, 1fr); }
      .page > .contents ~ main { grid-column: 2; justify-self: center; width: 100%; }
      .page > .contents { grid-column: 1; grid-row: 1; display: block; position: sticky; inset: auto; top: 0; align-self: start; width: auto; height: 100vh; margin: 0; padding: 2rem 1.2rem 2rem 1.4rem; border: 0; border-inline-end: 1px solid var(--line); overflow-y: auto; scrollbar-width: thin; }
    }
    @media (max-width: 63.99rem) { html { scroll-padding-bottom: 5rem; } }

    /* From part to part */
    .turn { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 0.8rem; margin: 4rem 0 0; max-width: var(--measure); font-size: 0.92rem; line-height: 1.35; }
    .turn a { display: block; padding: 0.8rem 1rem; border: 1px solid var(--line); border-top: 3px solid var(--tone); color: var(--ink); text-decoration: none; font-weight: 600; }
    .turn a:hover span, .turn .to-top:hover { text-decoration: underline; }
    .turn small { display: block; color: var(--soft); font-weight: 400; font-size: 0.8rem; }
    .turn [rel="next"] { text-align: end; }
    .turn [rel="prev"] small::before { content: "← "; content: "← " / ""; }
    .turn [rel="next"] small::after { content: " →"; content: " →" / ""; }
    .turn .to-top { grid-column: 1 / -1; border: 0; padding: 0.4rem 0; color: var(--tone); font-weight: 400; justify-self: start; }

    /* The first page of several */
    .overview { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 1.2rem; list-style: none; margin: 3rem 0; padding: 0; }
    .overview li { display: flex; flex-direction: column; position: relative; margin: 0; padding: 1.1rem 1.2rem 0.9rem; background: var(--wash); border-top: 5px solid var(--tone); }
    .overview h2 { margin: 0 0 0.5rem; font-size: var(--size-4); line-height: 1.25; letter-spacing: 0; }
    .overview a { color: inherit; text-decoration: none; }
    .overview a::after { content: ""; position: absolute; inset: 0; }
    .overview a:hover { text-decoration: underline; }
    .overview p { margin: 0 0 0.6rem; font-size: 0.92rem; line-height: 1.5; }
    .overview .length { margin: auto 0 0; color: var(--soft); font-size: 0.8rem; }

    /* Colours that the reader sets: what was told by a ground gets a border. */
    @media (forced-colors: active) {
      .overview li, .open-contents { border: 1px solid; }
      .overview li[style] { border-top: 5px double; }
      .contents a { border-color: Canvas; }
      .contents > ol li[style] > a { border-color: CanvasText; border-inline-start-style: double; border-inline-start-width: 5px; }
      .contents a[aria-current] { border-color: Highlight; outline: 1px solid Highlight; outline-offset: -1px; }
    }
    @media print {
      .skip, .open-contents, .contents-head button, .contents small, .contents .jump, .search, .search-all, .turn { display: none !important; }
      .page > .contents { display: block; position: static; width: auto; height: auto; max-height: none; margin: 0; padding: 0; border: 0; overflow: visible; break-after: page; font-size: 1rem; }
      .contents h2 { font-size: var(--size-2); margin: 0 0 8mm; }
      .contents > ol a { display: block; }
      .contents a[aria-current] { background: none; color: inherit; font-weight: inherit; border-color: transparent; }
      .contents > ol > li { break-inside: avoid; }
      .contents a::after { content: target-counter(attr(href), page); float: right; }
      a.self { text-decoration: none !important; }
    }

    """#
}
