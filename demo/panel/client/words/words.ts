import type { Category } from '../../../../src/config/types.ts';
import type { Lang } from '../../../site/view.ts';
import type { Decision } from '../facts.ts';
import type { ReasonWords, VerdictWords } from './verdicts.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

type Texts<Key extends string> = { [key in Key]: string };

/** Texts of the panel. */
export interface PanelWords extends Texts<
  'title' | 'other' | 'noScript' | 'lead' | 'page' | 'tags' | 'events' | 'scenario' | 'own' | 'report' | 'phone' | 'desktop' | 'window' | 'reload' | 'fresh'
  | 'copyLink' | 'copied' | 'link' | 'preparing' | 'beforeaccept' | 'beforereject' | 'none' | 'first' | 'last' | 'kept'
  | 'policyChanged' | 'showRequests' | 'unanswered' | 'problems' | 'frame' | 'newest' | 'noEvents' | 'shown' | 'received' | 'waitingEvents' | 'granted' | 'nobody'
  | 'consentId' | 'scenarioLead' | 'signalsNote' | 'vendorsInConfig' | 'ownLead' | 'ownNetwork' | 'ownCode' | 'ownAdd' | 'ownRun'
  | 'ownStop' | 'ownEmpty' | 'ownFailed' | 'reportLead' | 'saveHtml' | 'saveJson' | 'print' | 'reportTitle' | 'reportTime' | 'reportBrowser'
  | 'reportVersion' | 'reportLink' | 'reportSteps' | 'reportNothing' | 'reportOrdinary' | 'reportOwn' | 'failed'
> {
  states: Texts<'granted' | 'denied' | 'undecided' | 'uncovered' | 'none'>;
  categories: Texts<Category>;
  summary: Texts<'bad' | 'warn' | 'good' | 'waiting'>;
  kinds: { [type: string]: string };
  /** Names of the switches, and of what each may say. */
  switches: { [name: string]: string };
  choices: { [name: string]: { [choice: string]: string } };
  presetChoices: Texts<'every' | 'usual' | 'none'>;
  reportCounted: Texts<'server' | 'browser'>;
  step: Texts<'view' | Decision['button']>;
  /** One request, two requests. */
  requests(count: number): string;
  /** Once, twice … */
  times(count: number): string;
  verdicts: VerdictWords;
  reasons: ReasonWords;
}

export const panelWords: { [lang in Lang]: PanelWords } = { zh, en };
