import { expect, test } from '../../support/fixtures.ts';
import type { Signal } from '../../support/signals.ts';

const TAG = 'data-vendors="baidu-tongji 360-mediav" data-lang="en" data-endpoint="/consent-events"';

export interface Honoured {
  signal: Signal;
  /** How a page reads it, and what it reads. */
  says: string;
  value: unknown;
  /** Request header that carries it. */
  header: string;
  /** Words of the quiet status. */
  words: RegExp;
  /** Put behind each title. */
  mark: string;
}

/** The tests of one signal, in a browser that has it on. */
export function testHonoured({ signal, says, value, header, words, mark }: Honoured): void {
  test(`the browser says so, and without us both tags fire${mark}`, async ({ site, page }) => {
    await site.open('/', { with: false });
    expect(await page.evaluate(says)).toBe(value);
    expect(site.requests('shop.test')[0]?.headers[header]).toBe('1');
    await expect.poll(() => site.requests('baidu.com').length + site.requests('mediav.com').length).toBe(2);
  });

  test(`no question, nothing fires, and a quiet status says why${mark}`, async ({ site, page }) => {
    await site.open('/', { tag: TAG });
    await expect(page.getByRole('status')).toContainText(words);
    await site.settle();
    await expect(page.locator('button[data-consentry=accept]:visible')).toHaveCount(0);
    expect(await page.evaluate(`consentry.state().signals`)).toMatchObject({ [signal]: true });
    expect(site.requests('baidu.com')).toEqual([]);
    expect(site.requests('mediav.com')).toEqual([]);
    expect(site.requests('shop.test/consent-events')).toEqual([]);
  });

  test(`the visitor can still choose, and that choice stands${mark}`, async ({ site, page }) => {
    await site.open('/', { tag: TAG });
    await page.getByRole('button', { name: 'Privacy choices' }).click();
    await site.press('accept');
    await expect.poll(() => site.ran()).toEqual(['hm.baidu.com/hm.js']);
    await page.reload();
    await expect.poll(() => site.ran()).toEqual(['hm.baidu.com/hm.js']);
    expect(await page.evaluate('consentry.state().signals')).toMatchObject({ [signal]: true });
  });

  test(`an owner who ignores it gets the question, and nothing fires${mark}`, async ({ site, page }) => {
    await site.open('/', { tag: `${TAG} data-${signal}="ignore"` });
    await expect(page.locator('button[data-consentry=accept]')).toBeVisible();
    await site.settle();
    expect(site.requests('baidu.com')).toEqual([]);
    expect(site.requests('mediav.com')).toEqual([]);
  });

  test(`who had accepted while no signal counted loses it once and is told; who had refused is told nothing${mark || ' @chromium'}`, async ({ site, page }) => {
    const status = page.getByRole('status');
    for (const [button, kinds, said] of [['accept', ['granted', 'withdrawn'], words], ['reject', ['denied'], undefined]] as const) {
      await page.context().clearCookies();
      await page.goto('about:blank');
      site.reset();
      await site.open('/', { tag: `${TAG} data-${signal}="ignore"` });
      await site.press(button);
      await expect.poll(() => site.events().length).toBe(1);
      // The owner begins to honour it, which to the record is as if it had been switched on.
      await site.open('/', { tag: TAG });
      if (said) await expect(status).toContainText(/withdrawn/);
      await page.reload();
      await site.settle();
      // One that was on its way when the page went comes again, by the same id.
      const events = new Map((site.events() as { id: string; type: string }[]).map(({ id, type }) => [id, type.split('.').at(-1)]));
      expect([...events.values()]).toEqual(kinds);
      await expect(page.getByText(/withdrawn/)).toHaveCount(0);
      await expect(page.locator('#consentry')).toHaveCount(0);
      if (!said) await expect(status).toHaveCount(0);
      expect(await page.evaluate(`[consentry.allows('analytics'), consentry.state().signals.${signal}]`)).toEqual([false, true]);
      if (!said) expect([...site.requests('baidu.com'), ...site.requests('mediav.com')]).toEqual([]);
    }
  });
}
