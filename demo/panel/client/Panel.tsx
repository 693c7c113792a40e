import { useEffect, useRef, useState } from 'preact/hooks';
import type { Given } from './given.ts';
import type { Model } from './model.ts';
import type { Asked } from './scenarioLink.ts';
import { start } from './start.ts';
import { Events } from './parts/Events.tsx';
import { Head } from './parts/Head.tsx';
import { Own } from './parts/Own.tsx';
import { Report } from './parts/Report.tsx';
import { Scenarios } from './parts/Scenarios.tsx';
import { Site } from './parts/Site.tsx';
import { Tabs, TABS } from './parts/Tabs.tsx';
import type { Tab } from './parts/Tabs.tsx';
import { Tags } from './parts/Tags.tsx';
import { panelWords } from './words/words.ts';

const EMPTY: Model = { look: undefined, lines: [], steps: [], events: [], waiting: 0, serverDown: false };

const tabInAddress = (): Tab => TABS.find((tab) => `#${tab}` === location.hash) ?? 'tags';

export function Panel({ given, asked }: { given: Given; asked: Asked }) {
  const words = panelWords[asked.lang];
  const frame = useRef<HTMLIFrameElement>(null);
  const [model, show] = useState(EMPTY);
  const [preparing, setPreparing] = useState('');
  const [tab, setTab] = useState(tabInAddress);
  useEffect(() => start(frame, given, asked, show, setPreparing), []);
  const choose = (next: Tab) => {
    history.replaceState(null, '', `#${next}`);
    setTab(next);
  };
  const at = model.look && !asked.own ? { ...asked, page: new URL(model.look.address).pathname } : asked;
  const part = {
    tags: () => <Tags words={words} model={model} own={!!asked.own} />,
    events: () => <Events words={words} model={model} lang={asked.lang} />,
    scenario: () => <Scenarios words={words} asked={at} given={given} />,
    own: () => <Own words={words} asked={asked} given={given} />,
    report: () => <Report words={words} asked={at} given={given} model={model} />,
  };
  return (
    <>
      <Head words={words} asked={at} given={given} />
      <div class="sides">
        <Site words={words} frame={frame} look={model.look} preparing={preparing} />
        <aside class="side">
          <Tabs words={words} chosen={tab} choose={choose} />
          <div class="part" role="tabpanel" id="part" aria-labelledby={`tab-${tab}`} tabIndex={0}>{part[tab]()}</div>
          <p class="trouble" role="status" hidden={!model.serverDown}>{words.failed}</p>
        </aside>
      </div>
    </>
  );
}
