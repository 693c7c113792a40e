import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';

const COUNT = { id: 'count', category: 'analytics', hosts: ['count.example'], legalBasis: 'legitimate-interest', disclosure: { name: 'Own count', purpose: 'Counts visits' } };
const open = (site: Site, more: object = {}): Promise<void> =>
  site.open('/', { json: { lang: 'en', endpoint: '/consent-events', vendors: ['baidu-tongji', '360-mediav', COUNT], ...more } });
const counted = (site: Site): number => site.requests('count.example').length;
const cookie = async (page: Page): Promise<string> => (await page.context().cookies()).find(({ name }) => name === 'consentry')?.value ?? '';

test('what runs on legitimate interest is told of, stops at the objection and stays shut; consent is another matter', async ({ site, page }) => {
  await open(site);
  await expect(page.locator('#consentry')).toContainText('unless you object: Own count');
  await expect.poll(() => counted(site)).toBe(1);
  await page.getByRole('link', { name: 'Privacy choices' }).click();
  const box = page.getByRole('checkbox', { name: /Own count/ });
  await expect(box).toBeVisible();
  await expect(box).not.toBeChecked();
  await page.getByRole('switch', { name: 'Marketing' }).click();
  await box.click();
  const reloaded = page.waitForEvent('load');
  await site.press('save');
  await reloaded;
  await expect.poll(() => site.events()).toMatchObject([{
    type: 'dev.consentry.consent.partial',
    data: { vendors: { 'baidu-tongji': 'denied', '360-mediav': 'granted' }, objections: { count: true } },
  }]);
  await expect.poll(() => site.requests('mediav.com').length).toBeGreaterThan(0);
  await site.settle();
  expect([counted(site), site.requests('baidu.com').length]).toEqual([1, 0]);

  // Withdrawn again, by the same box: nothing else changes.
  await page.getByRole('link', { name: 'Privacy choices' }).click();
  await expect(box).toBeChecked();
  await box.click();
  await site.press('save');
  await expect.poll(() => counted(site)).toBe(2);
});

test('Reject all objects as well and leaves no identifier; to be left alone is no consent @chromium', async ({ site, page }) => {
  await open(site, { vendors: [COUNT] });
  await expect(page.locator('#consentry')).toContainText('unless you object: Own count');
  await expect.poll(() => counted(site)).toBe(1);
  await site.press('accept');
  await expect.poll(() => site.events()).toMatchObject([{ data: { vendors: {}, objections: { count: false } } }]);
  expect(site.events()[0]).not.toHaveProperty('data.consentId');
  expect(await cookie(page)).toMatch(/^reject/);
  await page.reload();
  await expect.poll(() => counted(site)).toBe(2);

  await page.context().clearCookies();
  site.reset();
  await open(site);
  const reloaded = page.waitForEvent('load');
  await site.press('reject');
  await reloaded;
  const before = counted(site);
  await page.reload();
  await site.settle();
  expect(counted(site)).toBe(before);
  expect([...site.requests('baidu.com'), ...site.requests('mediav.com')]).toEqual([]);
});

test('a signal of the browser is an objection, and a category opens no such vendor’s company @chromium', async ({ site, page }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }));
  await open(site);
  await site.settle();
  expect([counted(site), site.requests('baidu.com').length]).toEqual([0, 0]);
  expect(await page.evaluate('consentry.state().objections')).toEqual({ count: true });
});

test('check and confirm: nothing is stored and nothing opens before the box is ticked and Confirm is pressed', async ({ site, page }) => {
  await open(site, { vendors: ['baidu-tongji', '360-mediav'], confirm: 'marketing' });
  await site.press('accept');
  const dialog = page.getByRole('dialog', { name: 'Confirm your choice' });
  await expect(dialog).toContainText('On: Baidu Tongji, 360');
  await dialog.getByRole('button', { name: 'Confirm' }).click();
  await expect(dialog.getByRole('alert')).toContainText('not ticked');
  await page.keyboard.press('Escape');
  await expect(page.locator('#consentry')).toBeVisible();
  await site.settle();
  expect(await cookie(page)).toBe('');
  expect([...site.requests('baidu.com'), ...site.requests('mediav.com'), ...site.events()]).toEqual([]);

  await site.press('accept');
  await dialog.getByRole('checkbox').click();
  await dialog.getByRole('button', { name: 'Confirm' }).click();
  await expect.poll(() => site.requests('mediav.com').length).toBe(1);
  await expect.poll(() => site.events()).toMatchObject([{ type: 'dev.consentry.consent.granted', data: { method: { button: 'check-and-confirm', layer: 'preferences', trusted: true } } }]);
  expect(await page.evaluate('consentry.state().method.button')).toBe('check-and-confirm');
});
