import { html, raw } from 'hono/html';
import type { Scenario } from './scenario.ts';

const THEMES: { [theme in Scenario['theme']]: string } = {
  '': '',
  brand: '--consentry-accent: #9a3412;',
  night: '--consentry-paper: #0e1a1e; --consentry-ink: #e8efee; --consentry-accent: #5fd0c2; --consentry-on-accent: #06201d;',
  square: '--consentry-radius: 0; --consentry-font: Georgia, "Songti SC", "Noto Serif CJK SC", serif;',
};

/** The owner's own look of the banner: custom properties in the page's style. */
export function theme({ theme: name }: Pick<Scenario, 'theme'>): ReturnType<typeof html> | '' {
  return name ? html`<style>:root { ${raw(THEMES[name])} }</style>` : '';
}
