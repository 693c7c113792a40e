// The panel beside the site: shows the page in a frame and what its tags do.
import { render } from 'preact';
import type { Given } from './given.ts';
import { Panel } from './Panel.tsx';
import { readAsked } from './scenarioLink.ts';

const given = JSON.parse(document.getElementById('given')?.textContent ?? '') as Given;
const root = document.getElementById('panel');
if (root) render(<Panel given={given} asked={readAsked(location.search, given, document.documentElement.lang === 'en' ? 'en' : 'zh')} />, root);
