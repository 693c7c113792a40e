import type { Problem, Settings } from '../config/types.ts';
import { choices } from './choices.ts';
import { contrast } from './contrast.ts';
import type { Colour } from './contrast.ts';
import { element } from './element.ts';
import { addHost } from './host.ts';
import type { Stage } from './stage.ts';

/** WCAG 1.4.3. */
const LEAST = 4.5;
const STANDS_IN = '; the default theme stands in';
/** What would make one choice weaker than another. None of these needs a layout. */
const LOOK = ['color', 'backgroundColor', 'backgroundImage', 'borderTopColor', 'display', 'visibility', 'opacity', 'filter', 'clipPath', 'position', 'fontSize', 'fontWeight'] as const;

/** What is wrong with the owner's theme, measured on a banner that is gone before anything is painted. */
export function checkTheme({ context: { settings }, speech }: Stage): Problem[] {
  const text = element('p', {}, '-');
  const buttons = choices({ accept: '-', reject: '-' }, () => {});
  const host = addHost('div', 'consentry', speech, {}, text, buttons);
  const [paper, ink, ...both] = [host, text, ...buttons.children].map((each) => getComputedStyle(each)) as [CSSStyleDeclaration, CSSStyleDeclaration, ...CSSStyleDeclaration[]];
  const found = [
    faint('--consentry-ink', ink, paper),
    faint(nameOf(settings), both[0] ?? ink, paper, both[0]),
    unlike(both),
  ].filter((problem) => !!problem);
  host.remove();
  return found;
}

const nameOf = ({ accent }: Settings): string => (accent ? 'accent' : '--consentry-accent');

function faint(setting: string, { color }: CSSStyleDeclaration, ...grounds: (CSSStyleDeclaration | undefined)[]): Problem | undefined {
  const colours = grounds.map((ground) => ground?.backgroundColor ?? '');
  const ratio = contrast(read(color), ...colours.map(read));
  return ratio < LEAST ? { setting, given: `${ratio.toFixed(2)}:1, ${color} on ${colours.at(-1)}`, accepted: `${LEAST}:1${STANDS_IN}` } : undefined;
}

function unlike([accept, reject]: CSSStyleDeclaration[]): Problem | undefined {
  const other = LOOK.find((name) => accept?.[name] !== reject?.[name]);
  return other && { setting: '[data-consentry=reject]', given: `${other}: ${reject?.[other]}`, accepted: `as on Accept, ${accept?.[other]}${STANDS_IN}` };
}

/** A computed colour. What is not in sRGB the browser is asked to mix into it; a colour it cannot read has no channels. */
function read(colour: string): Colour {
  const text = /^rgb/.test(colour) ? colour : mixed(colour);
  const channels = text.match(/-?[\d.]+(e-\d+)?/g)?.map(Number) ?? [NaN];
  return /^rgb/.test(text) ? channels.map((channel, i) => (i < 3 ? channel / 255 : channel)) : channels;
}

function mixed(colour: string): string {
  const scratch = document.body.appendChild(element('i', {}));
  scratch.style.color = colour;
  scratch.style.color = `color-mix(in srgb,${colour},${colour})`;
  const { color } = getComputedStyle(scratch);
  scratch.remove();
  return color;
}
