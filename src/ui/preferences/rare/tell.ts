import type { FullSpeech } from '../../../i18n/types.ts';
import type { Scene } from '../../scene.ts';
import type { Choose, Second } from '../../second.ts';
import { choices } from '../../choices.ts';
import { element } from '../../element.ts';
import { fill } from '../../fill.ts';
import { hash } from '../../hash.ts';
import { say } from '../../scene.ts';
import { signalText } from '../../signal.ts';
import { sentences } from './sentences.ts';

/** A notice with nothing to decide; it waits for nothing, and its dismissal is never consent (S31). */
export function tell(scene: Scene, speech: FullSpeech, choose: Choose, kind: Parameters<Second['tell']>[2]): void {
  const { context } = scene;
  const { texts } = speech;
  const { policyUrl, policy } = context.settings;
  const isPolicy = kind === 'policy';
  const text = kind === 'young' ? texts.ageOff : isPolicy ? policyText(scene, speech) : signalText(context.state().signals, texts.signalWithdrew);
  const buttons = choices({ preferences: texts.manage, close: isPolicy ? texts.acknowledge : texts.close }, (button) => {
    scene.silence();
    if (button !== 'close') choose(scene);
    else if (isPolicy) context.acknowledge({ lang: speech.lang, textHash: hash(text) });
  });
  if (isPolicy) {
    // A live region holds the words alone; links of a page stand in a landmark.
    buttons.setAttribute('role', 'region');
    buttons.setAttribute('aria-label', texts.policy);
  }
  if (isPolicy && policyUrl) buttons.append(element('a', { href: policyUrl }, texts.policy));
  if (isPolicy && /^(?:https?:|\.{0,2}\/)/.test(policy.archiveUrl ?? '')) buttons.append(element('a', { href: policy.archiveUrl ?? '' }, texts.policyArchive));
  say(scene, text, buttons);
}

/** What is new in the policy, since when, and from when (S32). */
function policyText({ context: { settings: { policy } } }: Scene, { texts, lang, localise }: FullSpeech): string {
  const day = (text: string, date: string | undefined): string =>
    (date ? fill(text, { date: new Date(date).toLocaleDateString(lang, { dateStyle: 'long', timeZone: 'UTC' }) }) : '');
  return sentences([texts.policyTitle, day(texts.policyPublished, policy.publishedAt), day(texts.policyEffective, policy.effectiveAt), localise(policy.summary), texts.policyKeep], lang);
}
