import { render } from 'preact';
import type { Acts, Shown } from './panel/types.ts';
import type { Tools } from './types.ts';
import type { Lang, View } from './view.ts';
import { bannerHeight } from './clear.ts';
import { reportText } from './copy.ts';
import { Panel } from './panel/Panel.tsx';
import { styles } from './panel/styles.ts';
import { addSheet } from './sheet.ts';
import { createSimulate, finishFresh } from './simulate.ts';
import { createView } from './view.ts';
import { watchPage } from './watch.ts';

const HOST = 'consentry-inspector';

/** Chinese for whoever is spoken to in Chinese, else English. */
const langOf = (langs: readonly string[]): Lang => (/^zh/i.test(langs.find((lang) => /^(?:zh|en)/i.test(lang)) ?? '') ? 'zh-CN' : 'en');

function addHost(page: Document, nonce: string): { host: HTMLElement; root: ShadowRoot } {
  const host = page.createElement('div');
  host.id = HOST;
  const root = host.attachShadow({ mode: 'open' });
  addSheet(root, styles, nonce);
  // Beside the body: a page that replaces its body keeps the panel.
  page.documentElement.append(host);
  return { host, root };
}

/** Opens the panel once; a second call puts the focus into it. */
export function openInspector(page: Window & typeof globalThis, tools: Tools): void {
  const there = page.document.getElementById(HOST);
  if (there) return there.shadowRoot?.querySelector<HTMLElement>('h2')?.focus();
  if (finishFresh(page, tools)) return;
  const before = page.document.activeElement;
  const { host, root } = addHost(page.document, tools.settings.nonce);
  const shown: Shown = { tab: 'tags', side: 'left', copied: '', byHand: '' };
  let lang = langOf(tools.settings.langs);
  let view: View | undefined;
  let frame = 0;

  const draw = () => {
    frame = 0;
    host.dataset['side'] = shown.side;
    host.style.setProperty('--clear', `${bannerHeight(page)}px`);
    view = createView(watch.facts(), tools.known, tools.words[lang], lang, watch.full);
    render(<Panel view={view} shown={shown} acts={acts} />, root);
  };
  // A timer beside the frame: none comes in a hidden tab, and one drawing is enough for many changes.
  const soon = () => { frame ||= page.setTimeout(draw, 50); };
  const set = (change: Partial<Shown>) => {
    Object.assign(shown, change);
    draw();
  };
  const copy = (text: string) => {
    const write = async () => page.navigator.clipboard.writeText(text);
    write().then(() => set({ copied: text, byHand: '' }), () => set({ copied: '', byHand: text }));
  };
  const acts: Acts = {
    ...createSimulate(page, tools),
    choose: (tab) => set({ tab }),
    copy,
    report: () => view && copy(reportText(view, page.location.href, page.navigator.userAgent, Date.now())),
    speak() {
      lang = lang === 'en' ? 'zh-CN' : 'en';
      draw();
    },
    move: () => set({ side: shown.side === 'left' ? 'right' : 'left' }),
    close() {
      watch.stop();
      page.clearTimeout(frame);
      page.removeEventListener('resize', soon);
      render(null, root);
      host.remove();
      // A reload would open it again.
      if (page.location.hash === '#consentry-inspect') page.history.replaceState(page.history.state, '', page.location.href.replace(/#.*/, ''));
      (before as HTMLElement | null)?.focus();
    },
  };
  const watch = watchPage(page, tools, soon);
  page.addEventListener('resize', soon);
  host.addEventListener('keydown', ({ key }) => { if (key === 'Escape') acts.close(); });
  draw();
  root.querySelector<HTMLElement>('h2')?.focus();
}
