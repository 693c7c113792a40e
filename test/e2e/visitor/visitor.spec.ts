import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import { WAITING } from '../events-faults/posts.ts';

const tag = (more = '', vendors = 'baidu-tongji udesk') => ({ tag: `data-vendors="${vendors}" data-endpoint="/consent-events" data-policy-url="/privacy" data-policy-version="7" data-lang="en" ${more}` });
const HM = 'hm.baidu.com/hm.js';
const FORM = 'assets-cli.udesk.cn/form.html';
const cookie = async (page: Page): Promise<string> => (await page.context().cookies()).find(({ name }) => name === 'consentry')?.value ?? '';
const vendorsOf = (page: Page) => page.evaluate('consentry.state().vendors');

test('a placeholder opens one vendor for this time only, and stores nothing', async ({ site, page }) => {
  await site.open('/', tag());
  const place = page.getByRole('group', { name: /Udesk/ });
  await expect(place).toBeVisible();
  expect(await place.evaluate((element: HTMLElement) => element.offsetHeight)).toBeGreaterThanOrEqual(200);
  await site.settle();
  expect([...site.requests('udesk.cn'), ...site.requests('baidu.com')]).toEqual([]);

  await place.getByRole('button', { name: 'Load this time' }).click();
  await expect.poll(() => site.requests(FORM)).toHaveLength(1);
  await expect(place).toHaveCount(0);
  await expect.poll(() => site.events()).toMatchObject([{ data: { vendors: { udesk: 'granted', 'baidu-tongji': 'undecided' }, method: { layer: 'placeholder', trusted: true } } }]);
  expect(await cookie(page)).toBe('');
  await page.reload();
  await expect(place).toBeVisible();
  await site.settle();
  expect(site.requests(FORM)).toHaveLength(1);
  expect(site.requests('baidu.com')).toEqual([]);
});

test('a place that a page adds later, and shows later still, has its placeholder, unless its vendor is allowed @chromium', async ({ site, page }) => {
  await site.open('/', tag());
  await site.press('reject');
  await page.reload();
  const place = page.getByRole('group', { name: /Udesk/ });
  const show = async (): Promise<void> => {
    // The page has been looked through by then, and no script or frame comes with the place.
    await page.evaluate(() => document.querySelector('iframe')!.remove());
    await sleep(1000);
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p hidden><span data-consentry-place="udesk" style="display:block;width:400px;height:200px"></span></p>'));
    await sleep(1000);
    await page.evaluate(() => { document.querySelector<HTMLElement>('p[hidden]')!.hidden = false; });
  };
  await show();
  await expect(place).toBeVisible();
  await page.evaluate('consentry.accept()');
  await expect(place).toHaveCount(0);
  await page.reload();
  site.reset();
  await show();
  await sleep(1000);
  await expect(place).toHaveCount(0);
  expect(site.requests('shop.test/consentry-')).toEqual([]);
});

test('always: the frame comes on each visit, and what was not asked about stays open @chromium', async ({ site, page }) => {
  await site.open('/', tag());
  await page.getByRole('button', { name: /Always allow/ }).click();
  await expect.poll(() => site.requests(FORM)).toHaveLength(1);
  expect(await vendorsOf(page)).toEqual({ udesk: 'granted', 'baidu-tongji': 'undecided' });
  await page.reload();
  await expect.poll(() => site.requests(FORM)).toHaveLength(2);
  await expect(page.locator('#consentry')).toContainText('Not asked about before: Baidu Tongji');
  await site.press('reject');
  await site.settle();
  expect(await vendorsOf(page)).toEqual({ udesk: 'granted', 'baidu-tongji': 'denied' });
  expect(site.requests('baidu.com')).toEqual([]);
});

test('a new vendor is asked about by itself; the other answers stay @chromium', async ({ site, page }) => {
  await site.open('/', tag('', 'baidu-tongji'));
  await site.press('accept');
  await expect.poll(() => site.requests(HM)).toHaveLength(1);
  await expect.poll(() => site.events()).toHaveLength(1);
  site.reset();
  await site.open('/', tag('', 'baidu-tongji 360-mediav'));
  await expect(page.locator('#consentry')).toContainText('Not asked about before: 360');
  await expect(page.locator('#consentry')).toContainText('New purpose: Marketing');
  await site.press('reject');
  await expect.poll(() => site.events()).toHaveLength(1);
  await site.settle();
  expect(await vendorsOf(page)).toEqual({ 'baidu-tongji': 'granted', '360-mediav': 'denied' });
  expect(site.requests(HM)).toHaveLength(1);
  expect(site.requests('mediav.com')).toEqual([]);
});

test('a new policy is told from its day on; closing the notice is acknowledged, and is no consent @chromium', async ({ site, page }) => {
  const next = (publishedAt: string) => ({ tag: tag().tag.replace('"7"', '"8"'), json: { policy: { publishedAt, effectiveAt: '2027-01-01', summary: { en: 'Another address.' } } } });
  const notice = page.locator('#consentry-status');
  await site.open('/', tag());
  await site.press('reject');
  await expect.poll(() => site.events()).toHaveLength(1);
  await site.open('/', next('2999-01-01'));
  await site.settle();
  await expect(notice).toHaveCount(0);
  await site.open('/', next('2020-01-01'));
  await expect(notice).toContainText('Another address.');
  // Nothing of it is above the screen, at 400 % either.
  await page.setViewportSize({ width: 320, height: 256 });
  expect((await notice.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await expect(page.locator('#consentry')).toHaveCount(0);
  await notice.getByRole('button', { name: 'Close notice' }).click();
  await expect.poll(() => site.events()).toMatchObject([{}, { type: 'dev.consentry.policy.acknowledged', data: { policyVersion: '8', vendors: { udesk: 'denied' } } }]);
  await site.open('/', next('2020-01-01'));
  await site.settle();
  await expect(notice).toHaveCount(0);
  expect(site.requests('baidu.com')).toEqual([]);
});

test('on a restricted page nothing optional runs, and the choice made elsewhere stays', async ({ site, page }) => {
  await site.open('/', tag());
  await site.press('accept');
  await expect.poll(() => site.requests(HM)).toHaveLength(1);
  await expect.poll(() => site.requests(FORM)).toHaveLength(1);
  const before = await cookie(page);
  await site.open('/', tag('data-restricted'));
  await page.evaluate('consentry.accept()');
  await page.getByRole('button', { name: 'Privacy choices' }).click();
  await expect(page.getByRole('dialog')).toContainText('On this page everything optional stays off');
  await expect(page.getByRole('switch')).toHaveCount(0);
  await site.settle();
  expect([site.requests(HM).length, site.requests(FORM).length]).toEqual([1, 1]);
  expect(await cookie(page)).toBe(before);
  await site.open('/', tag());
  await expect.poll(() => site.requests(HM)).toHaveLength(2);
});

test('the kill switch shuts a vendor for everybody: nobody is asked about it, no Accept opens it, and who had granted it keeps nothing of it @chromium', async ({ site, page }) => {
  const shut = (...ids: string[]) => ({ json: { lang: 'en', endpoint: '/consent-events', vendors: ['baidu-tongji', 'udesk'].map((id) => ({ id, disabled: ids.includes(id) })) } });
  await site.open('/', shut('baidu-tongji'));
  await expect(page.locator('#consentry')).toContainText('vendors: 1');
  await page.locator('#consentry [data-consentry=preferences]').click();
  await expect(page.locator('#consentry-preferences')).toContainText('Udesk');
  await expect(page.locator('#consentry-preferences')).not.toContainText('Baidu');
  await site.press('accept');
  await expect.poll(() => site.requests(FORM)).toHaveLength(1);
  await page.evaluate('consentry.accept(["baidu-tongji", "udesk"])');
  await site.settle();
  expect(site.requests('baidu.com')).toEqual([]);
  expect(await vendorsOf(page)).toEqual({ 'baidu-tongji': 'denied', udesk: 'granted' });
  // Nor does what was accepted meanwhile open it once the switch is lifted: that is when it is asked about.
  await site.open('/', shut());
  await expect(page.locator('#consentry')).toContainText('Not asked about before: Baidu Tongji');
  await site.settle();
  expect(site.requests('baidu.com')).toEqual([]);

  // Granted before: nothing more is asked for, and what it kept goes.
  await page.context().clearCookies();
  await site.open('/', shut());
  await site.press('accept');
  await expect.poll(() => site.requests(HM)).toHaveLength(1);
  await page.evaluate(`document.cookie = 'Hm_lvt_0123456789abcdef0123456789abcdef=1;path=/'`);
  // Its event is in, so that none of the next page's is one of this.
  await expect.poll(() => page.evaluate(WAITING)).toBe(0);
  site.reset();
  await site.open('/', shut('baidu-tongji', 'udesk'));
  await site.settle();
  expect([...site.requests('baidu.com'), ...site.requests('udesk.cn'), ...site.events()]).toEqual([]);
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual(['consentry']);
  await expect(page.locator('#consentry')).toHaveCount(0);
  const place = page.getByRole('group', { name: /Udesk/ });
  await expect(place).toContainText('not available on this page');
  await expect(place.getByRole('button')).toHaveText(['Manage preferences']);

  // And a visitor who comes for the first time has nothing to answer.
  await page.context().clearCookies();
  const running = { json: { lang: 'en', vendors: [{ id: 'count', category: 'analytics', hosts: ['hm.baidu.com'], legalBasis: 'legitimate-interest', disabled: true }] } };
  for (const settings of [shut('baidu-tongji', 'udesk'), tag('data-restricted'), running]) {
    await page.goto('about:blank');
    await site.open('/', settings);
    await site.settle();
    await expect(page.locator('#consentry')).toHaveCount(0);
    expect([...site.requests('baidu.com'), ...site.requests('udesk.cn'), ...site.events()]).toEqual([]);
    expect(await cookie(page)).toBe('');
  }
});

test('who is too young is offered no Accept, and leaves a refusal without identifier @chromium', async ({ site, page }) => {
  await site.open('/', tag('data-min-age="14"'));
  await expect(page.getByRole('button', { name: 'I am under 14' })).toBeVisible();
  await expect(page.locator('[data-consentry=accept]')).toHaveCount(0);
  await page.getByRole('button', { name: 'I am under 14' }).click();
  await expect(page.locator('#consentry-status')).toContainText('Everything optional stays off');
  await expect.poll(() => site.events()).toHaveLength(1);
  expect(site.events()[0]).toMatchObject({ type: 'dev.consentry.consent.denied' });
  expect(site.events()[0]).not.toHaveProperty('data.consentId');
  await page.reload();
  await site.settle();
  await expect(page.locator('#consentry')).toHaveCount(0);
  expect([...site.requests('baidu.com'), ...site.requests('udesk.cn')]).toEqual([]);
});

test("the owner's ways for rights are there and work after a refusal, without the chat's vendor @chromium", async ({ site, page }) => {
  const rights = { phone: '+86 10 1234', email: 'privacy@shop.test', form: 'http://shop.test/rights', chat: 'udesk', answer: '15 working days', regulators: { 'https://authority.test/': 'The authority' } };
  await site.open('/', { ...tag(), json: { rights } });
  await site.press('reject');
  await page.getByRole('button', { name: 'Privacy choices' }).click();
  const block = page.locator('#consentry-preferences section').last();
  await block.locator('summary').click();
  await expect(block).toContainText('15 working days');
  await expect(block).toContainText('Udesk');
  expect(await block.getByRole('link').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)))
    .toEqual(['tel:+86101234', 'mailto:privacy@shop.test', 'http://shop.test/rights', 'https://authority.test/']);
  site.answer('shop.test/rights', { type: 'text/html', body: '<h1>Your rights</h1>' });
  const [form] = await Promise.all([page.waitForEvent('popup'), block.getByRole('link').nth(2).click()]);
  await expect(form.getByRole('heading')).toHaveText('Your rights');
  await site.settle();
  expect(site.requests('udesk.cn')).toEqual([]);
});
