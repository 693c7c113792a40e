import type { PanelWords } from '../words/words.ts';

export const TABS = ['tags', 'events', 'scenario', 'own', 'report'] as const;
export type Tab = typeof TABS[number];

/** https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
export function Tabs({ words, chosen, choose }: { words: PanelWords; chosen: Tab; choose: (tab: Tab) => void }) {
  const move = ({ key, currentTarget }: { key: string; currentTarget: HTMLElement }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    const next = step && TABS[(TABS.indexOf(chosen) + step + TABS.length) % TABS.length];
    if (!next) return;
    choose(next);
    currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.title} onKeyDown={move}>
      {TABS.map((tab) => (
        <button type="button" role="tab" key={tab} id={`tab-${tab}`} aria-selected={tab === chosen} aria-controls="part" tabIndex={tab === chosen ? 0 : -1}
          onClick={() => choose(tab)}>{words[tab]}</button>
      ))}
    </div>
  );
}
