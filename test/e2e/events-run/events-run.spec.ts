import { expect, test } from '@playwright/test';
import { openBrowser } from '../../bench/events/browser.ts';
import type { BrowserName } from '../../bench/events/browser.ts';
import { runTrial } from '../../bench/events/trial.ts';

/** The long run is `npm run bench:events`. */
const SIZE = { visitors: 2, decisions: 25, seconds: 60 };

test('visitors who close tabs, reload and withdraw while the site fails and goes away: none lost, none doubled', async ({ browserName }) => {
  test.setTimeout(180_000);
  const browser = await openBrowser(browserName as BrowserName);
  const trial = await runTrial(browser, SIZE);
  await browser.close();
  expect(trial.all.decisions).toBeGreaterThan(20);
  expect(trial.refusals).toBeGreaterThan(0);
  expect(Object.keys(trial.tries).length).toBeGreaterThan(1);
  const { all: { lost, doubled }, waiting, givenUp } = trial;
  expect({ lost, doubled, waiting, givenUp }).toEqual({ lost: 0, doubled: 0, waiting: 0, givenUp: 0 });
});
