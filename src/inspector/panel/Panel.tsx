import type { View } from '../view.ts';
import type { Acts, Shown, Tab } from './types.ts';
import { Details } from './Details.tsx';
import { Stored } from './Stored.tsx';
import { Tags } from './Tags.tsx';
import { Timeline } from './Timeline.tsx';
import { TABS } from './types.ts';

interface Props {
  view: View;
  shown: Shown;
  acts: Acts;
}

function Head({ view: { words, facts }, acts }: Props) {
  return (
    <header>
      <h2 id="title" tabIndex={-1}>{words.title} <small>{facts.version}</small></h2>
      <button onClick={acts.speak} lang={words.title.startsWith('Consentry inspector') ? 'zh-CN' : 'en'}>{words.other}</button>
      <button class="side" onClick={acts.move}>{words.side}</button>
      <button onClick={acts.close}>{words.close}</button>
    </header>
  );
}

function Simulations({ view: { words, facts }, shown, acts }: Props) {
  const undecided = facts.state.decidedAt === undefined;
  return (
    <fieldset>
      <legend>{words.simulate}</legend>
      {(['accept', 'reject', 'withdraw', 'fresh'] as const).map((name) => <button onClick={acts[name]}>{words[name]}</button>)}
      <button onClick={acts.policy} disabled={undecided} title={undecided ? words.policyNeeds : ''}>{words.policy}</button>
      <button class="main" onClick={acts.report}>{shown.copied.startsWith('# ') ? words.copied : words.copyReport}</button>
      <p class="note">{words.simulateNote}</p>
    </fieldset>
  );
}

/** Arrow keys go round. https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
function Tabs({ view, shown, acts }: Props) {
  const { words, warnings, moments, facts } = view;
  const counts: { [tab in Tab]: number } = { tags: warnings.length, timeline: moments.length, stored: facts.stored.length, details: facts.problems.length };
  const go = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -TABS.indexOf(shown.tab), End: 3 - TABS.indexOf(shown.tab) }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = TABS[(TABS.indexOf(shown.tab) + step + TABS.length) % TABS.length] ?? 'tags';
    acts.choose(next);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <nav role="tablist" onKeyDown={go}>
      {TABS.map((tab) => (
        <button role="tab" id={`tab-${tab}`} aria-selected={tab === shown.tab} aria-controls="body" tabIndex={tab === shown.tab ? 0 : -1} onClick={() => acts.choose(tab)}>
          {words[tab]} {counts[tab] > 0 && <b class={`count ${tab === 'tags' || tab === 'details' ? 'warn' : ''}`}>{counts[tab]}</b>}
        </button>
      ))}
    </nav>
  );
}

export function Panel(props: Props) {
  const { view, shown, acts } = props;
  return (
    <div class="panel" role="complementary" aria-labelledby="title" lang={view.lang}>
      <Head {...props} />
      <Simulations {...props} />
      {shown.byHand && <label class="hand">{view.words.copyByHand}<textarea readOnly rows={6}>{shown.byHand}</textarea></label>}
      <Tabs {...props} />
      <div class="body" role="tabpanel" id="body" aria-labelledby={`tab-${shown.tab}`} tabIndex={0}>
        {shown.tab === 'tags' && !view.warnings.length && <p class="note">{view.words.noWarnings}</p>}
        {shown.tab === 'tags' && <Tags view={view} shown={shown} acts={acts} />}
        {shown.tab === 'timeline' && <Timeline view={view} />}
        {shown.tab === 'stored' && <Stored view={view} />}
        {shown.tab === 'details' && <Details view={view} />}
      </div>
    </div>
  );
}
