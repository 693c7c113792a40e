/** A folder of test/e2e/ whose page tries a table of ways, one after the other, and what is known of them in WebKitGTK. */
export interface Family {
  folder: string;
  origin: string;
  /** Ways this browser has not got, or that ask for nothing in it. */
  absent: readonly string[];
  /** Ways that leak today. Each is asserted to leak, so that this list turns red with the leak's end. */
  open: readonly string[];
  /** Ways that leak or not by who comes first; nothing is asked of them. */
  racy?: readonly string[];
  /** Ways that throw with us and not without us; today's faults. */
  broken: readonly string[];
  /** Ways that do not come back after a grant. `all`: requests are not kept for later. */
  lost: readonly string[] | 'all';
}

const HTTP = 'http://shop.test';

export const families: readonly Family[] = [
  {
    folder: 'guard-scripts',
    origin: HTTP,
    absent: [
      'made: src by an object whose text changes',
      'made: src by an object whose text changes, once it stands in the page',
      'made: setAttribute, name by an object whose text changes',
      'made: setAttribute, name by an object whose text changes, once it stands in the page',
      'made: setAttribute, value by an object whose text changes',
      'made: setAttribute, value by an object whose text changes, once it stands in the page',
    ],
    open: [
      'code: inline module that exports from',
      'code: import from eval',
      'code: import from new Function',
    ],
    broken: [],
    lost: [
      'made: relative, to a base that is there',
      'made: relative, to a base that comes later',
      'made: relative, to a base that changes',
      'made: svg, href.baseVal',
    ],
  },
  {
    folder: 'guard-markup',
    origin: HTTP,
    absent: [
      'Document.parseHTML',
      'outerHTML in a fragment',
      'outerHTML in a shadow root',
      'createContextualFragment, svg script',
      'by a base in the same text',
    ],
    open: [
      'XSLT',
    ],
    broken: [],
    lost: [
      'setHTMLUnsafe, declared shadow, closed',
    ],
  },
  {
    folder: 'guard-loads',
    origin: HTTP,
    absent: [
      'svg, href set by an animation',
      'svg, href at the beginning of an animation',
      'iframe, lazy',
      'link, prefetch',
      'link, icon',
      'svg, use',
      'svg, a fill from elsewhere',
      'svg, a filter from elsewhere',
    ],
    open: [
      'form to a frame, which is in a shadow tree',
      'iframe, location.href',
      'iframe, location',
      'iframe, location.replace',
      'iframe, location.assign',
    ],
    broken: [],
    lost: [
      'iframe, window.open by name',
      'iframe, link with a target',
      'iframe, area with a target',
      'iframe, link by a base',
      'iframe, link to the name of its window',
      'iframe, window.open by the name of its window',
      'form in a frame, of the page',
      'form in a frame, to itself by name',
      'form in a frame, to another frame',
      'form to a frame, by a base',
      'form to a frame, by the name of its window',
      'form to a frame, which is in a frame',
      'form in a frame, submit',
      'form in a frame, requestSubmit',
      'form in a frame, written there',
      'svg, image href.baseVal',
      'form to a frame, submit',
      'form to a frame, requestSubmit',
      'form to a frame, setAttribute',
      'form to a frame, by markup',
      'form to a frame, button with an address',
      'form to a frame, requestSubmit of a button',
      'link, preload script',
      'link, preload image by imageSrcset',
      'link, preload fetch',
      'link, modulepreload',
      'a, ping',
      'a, ping among others',
      'a, ping by markup',
    ],
  },
  {
    folder: 'guard-css',
    origin: HTTP,
    absent: [
      'styleMap of a rule',
    ],
    open: [
      'style property, with a dash',
      'style property, listStyleImage',
      'style property, content',
      'style property, borderImage',
      'style property, cursor',
      'style property, mask',
      'animation',
      'style element, text node',
      'style element, createTextNode',
      'style element, data of its text',
      'style element, appendData',
      'style element, filled before it is inserted',
      'styleMap of a rule',
    ],
    broken: [],
    lost: [
      'style element in markup, escaped',
      'style property, the whole',
      'style property, cssText',
      'style property, backgroundImage',
      'style property, background',
      'style property, image-set',
      'style property, by Object.assign',
      'setProperty',
      'setProperty of a custom property',
      'attributeStyleMap',
      'attributeStyleMap, parsed value',
      'style of svg',
      'style element, textContent',
      'style element, innerHTML',
      'style element, innerText',
      'style element, cloned',
      'style element in markup',
      'style element in svg',
      'style element in a shadow tree',
      '@import',
      '@import url()',
      'insertRule',
      'insertRule, @import',
      'insertRule of a group',
      'insertRule of a nested rule',
      'addRule',
      'style of a rule',
      'constructed sheet, replaceSync',
      'constructed sheet, replace',
      'constructed sheet, insertRule',
      'constructed sheet with a base of its own',
      'font, FontFace',
      'font, FontFace added and used',
      'font, @font-face',
    ],
  },
  {
    folder: 'guard-realms',
    origin: HTTP,
    absent: [
      'window.open',
    ],
    open: [],
    // A frame's own file brings its own tag: ours has nothing to say before its window is there.
    racy: ['own file, its own script'],
    broken: [],
    lost: [
      'borrowed: Worker of a frame with our blob',
      'fetch of a frame',
      'beacon of a frame',
      'xhr of a frame',
      'WebSocket of a frame',
      'borrowed: fetch',
      'borrowed: sendBeacon',
      'borrowed: open of XMLHttpRequest',
      'borrowed: from a srcdoc frame',
    ],
  },
  {
    folder: 'guard-requests',
    origin: 'https://shop.test',
    absent: [
      'WebSocketStream',
      'fetchLater',
      'paint worklet',
    ],
    open: [
      'Worker, own file that imports',
    ],
    broken: [],
    lost: 'all',
  },
];
