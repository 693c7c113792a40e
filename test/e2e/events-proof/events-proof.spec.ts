import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';
import { published } from '../../support/published.ts';

const tag = (version: string, more = '') => ({ tag: `data-vendors="baidu-tongji udesk" data-endpoint="/consent-events" data-policy-url="/privacy?from=banner" data-policy-version="${version}" data-lang="en" ${more}` });
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const HASH = /^[\da-z]{1,7}$/;
const ID = /^[\da-f]{32}$/;

/** All events so far, each checked against the schema, once there are so many. */
async function events(site: Site, count: number) {
  await expect.poll(() => site.events(), { timeout: 25_000 }).toHaveLength(count);
  return published(site.events());
}
const reload = (page: Page, act: () => Promise<unknown>) => Promise.all([page.waitForEvent('load'), act()]);

test('a grant in the banner: what was shown, what was chosen, under which policy, when', async ({ site, page }) => {
  await site.open('/', tag('7'));
  await site.press('accept');
  const [event] = await events(site, 1);
  expect(event).toMatchObject({
    type: 'dev.consentry.consent.granted', source: 'http://shop.test/', time: expect.stringMatching(TIME) as unknown, id: expect.stringMatching(ID) as unknown,
    data: {
      policyVersion: '7', policyUrl: 'http://shop.test/privacy', language: 'en', method: { button: 'accept', layer: 'banner', trusted: true }, signals: { dnt: false, gpc: false },
      textHash: expect.stringMatching(HASH) as unknown, configHash: expect.stringMatching(HASH) as unknown, decidedAt: expect.stringMatching(TIME) as unknown, expiresAt: expect.stringMatching(TIME) as unknown,
      vendors: { 'baidu-tongji': 'granted', udesk: 'granted' }, consentId: expect.stringMatching(ID) as unknown,
    },
  });
  expect(event?.data).not.toHaveProperty('previous');
  expect(event?.data.consentId).toBe(await page.evaluate('consentry.state().consentId'));
});

test('a refusal in the banner names nobody @chromium', async ({ site }) => {
  await site.open('/', tag('7'));
  await site.press('reject');
  const [event] = await events(site, 1);
  expect(event).toMatchObject({ type: 'dev.consentry.consent.denied', data: { method: { button: 'reject', layer: 'banner', trusted: true }, vendors: { 'baidu-tongji': 'denied', udesk: 'denied' } } });
  expect(JSON.stringify(event?.data)).not.toMatch(/[\da-f]{16}/);
});

test('the texts decide the hash: another language and other words give another one @chromium', async ({ site, page }) => {
  for (const more of ['', 'data-lang="zh-CN"']) {
    await page.context().clearCookies();
    await site.open('/', { ...tag('7'), tag: tag('7').tag.replace('data-lang="en"', more || 'data-lang="en"') });
    await site.press('reject');
    await expect.poll(() => site.events()).toHaveLength(more ? 2 : 1);
  }
  const [english, chinese] = published(site.events());
  expect([english?.data.language, chinese?.data.language]).toEqual(['en', 'zh-CN']);
  expect(english?.data.textHash).not.toBe(chinese?.data.textHash);
});

test('a choice in the preferences, and then all of it withdrawn there: the withdrawal names what it takes back @chromium', async ({ site, page }) => {
  await site.open('/', tag('7'));
  await page.evaluate('consentry.accept(["analytics"])');
  const [grant] = await events(site, 1);
  expect(grant).toMatchObject({ type: 'dev.consentry.consent.partial', data: { method: { button: 'accept', layer: 'api', trusted: false }, language: '', textHash: '' } });

  await page.locator('[data-consentry-open]').click();
  await reload(page, () => site.press('withdraw'));
  const [, withdrawal] = await events(site, 2);
  expect(withdrawal).toMatchObject({
    type: 'dev.consentry.consent.withdrawn',
    data: {
      method: { button: 'withdraw', layer: 'preferences', trusted: true }, language: 'en', textHash: expect.stringMatching(HASH) as unknown, consentId: grant?.data.consentId,
      previous: { decidedAt: grant?.data.decidedAt, policyVersion: '7', consentId: grant?.data.consentId, vendors: { 'baidu-tongji': 'granted', udesk: 'denied' } },
      vendors: { 'baidu-tongji': 'denied', udesk: 'denied' },
    },
  });

  await page.evaluate('consentry.reject()');
  const [, , refusal] = await events(site, 3);
  expect(refusal?.type).toBe('dev.consentry.consent.denied');
  expect(refusal?.data.previous).toEqual({ decidedAt: withdrawal?.data.decidedAt, policyVersion: '7', vendors: { 'baidu-tongji': 'denied', udesk: 'denied' } });
  expect(JSON.stringify(refusal?.data)).not.toMatch(/[\da-f]{16}/);
});

test('a part withdrawn keeps its id, and says what stood before @chromium', async ({ site, page }) => {
  await site.open('/', tag('7'));
  await page.evaluate('consentry.accept()');
  await reload(page, () => page.evaluate('consentry.withdraw(["udesk"])'));
  const [grant, withdrawal] = await events(site, 2);
  expect(withdrawal).toMatchObject({
    type: 'dev.consentry.consent.withdrawn',
    data: { consentId: grant?.data.consentId, vendors: { 'baidu-tongji': 'granted', udesk: 'denied' }, previous: { vendors: { 'baidu-tongji': 'granted', udesk: 'granted' } } },
  });
});

test('a decision under a later policy says which one stood before @chromium', async ({ site, page }) => {
  await site.open('/', tag('7'));
  await page.evaluate('consentry.reject()');
  await events(site, 1);
  await site.open('/', tag('8'));
  await page.evaluate('consentry.accept()');
  const [, second] = await events(site, 2);
  expect(second).toMatchObject({ data: { policyVersion: '8', previous: { policyVersion: '7' } } });
});

test('a signal that appears after a grant: a withdrawal that nobody clicked', async ({ site, page }) => {
  await site.open('/', tag('7'));
  await page.evaluate('consentry.accept()');
  const [grant] = await events(site, 1);
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, get: () => true }));
  await page.reload();
  const [, withdrawal] = await events(site, 2);
  expect(withdrawal).toMatchObject({
    type: 'dev.consentry.consent.withdrawn',
    data: { method: { button: 'signal', layer: 'none', trusted: false }, signals: { dnt: false, gpc: true }, language: '', consentId: grant?.data.consentId, previous: { consentId: grant?.data.consentId } },
  });
});

test('an expiry, kept where no cookie can be: told once, with what has run out @chromium', async ({ site, page }) => {
  await page.addInitScript(() => Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: () => '', set() { /* refused */ } }));
  await page.clock.install();
  await site.open('/', tag('7', 'data-days="1"'));
  await page.evaluate('consentry.accept()');
  const [grant] = await events(site, 1);
  await page.clock.fastForward('25:00:00');
  await page.reload();
  await expect.poll(async () => {
    await page.clock.runFor(1000);
    return site.events().length;
  }).toBe(2);
  const [, expiry] = published(site.events());
  expect(expiry).toMatchObject({
    type: 'dev.consentry.consent.expired',
    data: { method: { button: 'none', layer: 'none', trusted: false }, vendors: { 'baidu-tongji': 'undecided', udesk: 'undecided' }, previous: { consentId: grant?.data.consentId, decidedAt: grant?.data.decidedAt } },
  });
  await page.reload();
  await page.clock.runFor(2000);
  await site.settle();
  expect(site.events()).toHaveLength(2);
});
