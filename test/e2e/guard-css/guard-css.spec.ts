import { family } from '../../support/family.ts';

const property = (...names: string[]): string[] => names.map((name) => `style property, ${name}`);
const element = (...hows: string[]): string[] => hows.map((how) => `style element, ${how}`);

const TEXT_NODES = element('appendData', 'createTextNode', 'data of its text', 'filled before it is inserted', 'text node');
/** Chromium's style declarations have no accessors to wrap. */
const OWN_PROPERTIES = property('background', 'backgroundImage', 'by Object.assign', 'image-set');
const STYLE_MAPS = ['attributeStyleMap', 'attributeStyleMap, parsed value'];
const WHOLE = ['setProperty', 'setProperty of a custom property', ...property('cssText', 'the whole')];

family('css', {
  folder: import.meta.dirname,
  absent: { chromium: ['constructed sheet with a base of its own'], firefox: [...STYLE_MAPS, 'styleMap of a rule'] },
  open: {
    both: ['animation', ...property('borderImage', 'content', 'cursor', 'listStyleImage', 'mask', 'with a dash')],
    chromium: [...TEXT_NODES, 'style of a rule', 'style of svg', ...OWN_PROPERTIES],
    firefox: ['constructed sheet with a base of its own'],
  },
  lost: {
    both: ['@import', '@import url()', 'addRule', 'insertRule', 'insertRule of a group', 'insertRule of a nested rule', 'insertRule, @import',
      'constructed sheet, insertRule', 'constructed sheet, replace', 'constructed sheet, replaceSync',
      'font, @font-face', 'font, FontFace', 'font, FontFace added and used', ...WHOLE,
      'style element in a shadow tree', 'style element in markup', 'style element in markup, escaped', 'style element in svg', ...element('cloned', 'innerHTML', 'innerText', 'textContent')],
    chromium: [...STYLE_MAPS, 'styleMap of a rule'],
    firefox: ['data style sheet that imports', 'data style sheet that imports, encoded', ...TEXT_NODES, 'style of a rule', 'style of svg', ...OWN_PROPERTIES],
  },
  altered: {
    both: [...WHOLE, 'style element in markup', 'style element in markup, escaped', 'style element in svg'],
    chromium: STYLE_MAPS,
    firefox: ['style of svg', ...OWN_PROPERTIES],
  },
});
