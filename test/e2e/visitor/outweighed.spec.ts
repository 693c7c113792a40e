import { expect, test } from '../../support/fixtures.ts';

const JSON_BLOCK = { lang: 'en', endpoint: '/consent-events', vendors: ['baidu-tongji', { id: '360-mediav', separate: true }] };
const SAID = /Your browser now sends Global Privacy Control\. Your earlier consent has been withdrawn/;

test('Accept all leaves what needs its own consent to a step of its own; a signal that appears takes all back, may be outweighed, and one click withdraws @chromium', async ({ site, page }) => {
  const dialog = page.getByRole('dialog');
  const marketing = dialog.getByRole('switch', { name: '360' });
  const requests = (): number[] => [site.requests('baidu.com').length, site.requests('mediav.com').length];
  const vendors = () => page.evaluate('consentry.state().vendors');

  await test.step('the separate step: one vendor, off; to leave it is a no', async () => {
    await site.open('/', { json: JSON_BLOCK });
    await site.press('accept');
    await expect(dialog).toHaveAccessibleName('Needs your separate consent');
    await expect(dialog).not.toContainText('Baidu');
    await expect(marketing).not.toBeChecked();
    await expect(dialog.getByRole('button', { name: 'Accept all' })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect.poll(requests).toEqual([1, 0]);
    expect(await vendors()).toEqual({ 'baidu-tongji': 'granted', '360-mediav': 'denied' });
  });

  await test.step('switched on there and saved, it opens beside the others', async () => {
    await page.getByRole('button', { name: 'Privacy choices' }).click();
    await site.press('accept');
    await expect(dialog).toHaveAccessibleName('Needs your separate consent');
    await marketing.click();
    await site.press('save');
    await expect.poll(requests).toEqual([1, 1]);
    expect(await vendors()).toEqual({ 'baidu-tongji': 'granted', '360-mediav': 'granted' });
  });

  await test.step('a signal that was not there before withdraws once, and says so', async () => {
    await expect.poll(() => site.events().length).toBe(3);
    site.reset();
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }));
    await page.reload();
    await expect(page.getByRole('status')).toContainText(SAID);
    await expect(page.locator('#consentry')).toHaveCount(0);
    await expect.poll(() => site.events()).toMatchObject([{ type: 'dev.consentry.consent.withdrawn', data: { method: { button: 'signal', trusted: false } } }]);
    await page.reload();
    await site.settle();
    await expect(page.getByText(SAID)).toHaveCount(0);
    expect(requests()).toEqual([0, 0]);
    expect(site.events()).toHaveLength(1);
  });

  await test.step('the preferences tell what saving would mean, then that the choice stands', async () => {
    await page.getByRole('button', { name: 'Privacy choices' }).click();
    await expect(dialog).toContainText('We honour it');
    await dialog.getByRole('switch', { name: 'Statistics' }).click();
    await expect(dialog).toContainText('If you save with something switched on, your choice on this site takes precedence.');
    await site.press('save');
    await expect.poll(requests).toEqual([1, 0]);
    await page.reload();
    await expect.poll(requests).toEqual([2, 0]);
    await expect(page.getByText(SAID)).toHaveCount(0);
    await page.getByRole('button', { name: 'Privacy choices' }).click();
    await expect(dialog).toContainText('Your own choice on this site takes precedence.');
  });

  await test.step('one click withdraws', async () => {
    const reloaded = page.waitForEvent('load');
    await dialog.getByRole('button', { name: 'Withdraw' }).click();
    await reloaded;
    await expect.poll(() => site.events().at(-1)).toMatchObject({ type: 'dev.consentry.consent.withdrawn', data: { method: { button: 'withdraw', layer: 'preferences', trusted: true } } });
    await page.reload();
    await site.settle();
    expect(requests()).toEqual([2, 0]);
    expect(await vendors()).toEqual({ 'baidu-tongji': 'denied', '360-mediav': 'denied' });
  });
});
