import { expect, test } from './fixtures.ts';

test.use({ folder: 'vendor-state' });

const TAG = { tag: 'data-vendors="baidu-tongji" data-endpoint="/consent-events"' };

/** What the visitor would hit where the middle of a button is. */
const hit = (button: string): string => `(() => {
  const found = document.querySelector('button[data-consentry=${button}]');
  const { x, y, width, height } = found?.getBoundingClientRect() ?? {};
  return Boolean(found) && width >= 44 && height >= 44 && found.contains(document.elementFromPoint(x + width / 2, y + height / 2));
})()`;

test('without us there is none', async ({ site }) => {
  await site.open('/', { with: false });
  await site.settle();
  expect(await site.evaluate(`document.getElementById('consentry')`)).toBeNull();
});

test('it is shown, and its three buttons are in reach', async ({ site }, info) => {
  await site.open('/', TAG);
  for (const button of ['accept', 'reject', 'preferences']) await expect.poll(() => site.evaluate(hit(button))).toBe(true);
  await info.attach('banner', { body: await site.screenshot(), contentType: 'image/png' });
});

test('the browser speaks no signal, and none is read', async ({ site }) => {
  await site.open('/', TAG);
  expect(await site.evaluate(`[navigator.doNotTrack, navigator.globalPrivacyControl].map((value) => value ?? 'absent')`)).toEqual(['absent', 'absent']);
  expect(await site.evaluate('consentry.state().signals')).toEqual({ dnt: false, gpc: false });
});

test('the preferences open, and what is saved there is kept', async ({ site }) => {
  await site.open('/', TAG);
  await site.press('preferences');
  await site.press('save');
  await expect.poll(() => site.events().length).toBe(1);
  expect(site.events()).toMatchObject([{ type: 'dev.consentry.consent.denied' }]);
  expect(await site.evaluate('document.cookie')).toMatch(/\bconsentry=reject\b/);
});

test('https: vendors are reached without us, held with us', async ({ site }) => {
  const origin = 'https://shop.test';
  site.answer('shop.test/secure.html', { type: 'text/html', body: '<!doctype html><title>Secure</title><!-- consentry --><script>new Image().src = "https://hm.baidu.com/hm.gif"</script>' });
  await site.open('/secure.html', { origin, with: false });
  await expect.poll(() => site.requests('hm.baidu.com').length).toBe(1);
  expect(site.connects('hm.baidu.com')).toBe(1);

  await site.open('/secure.html', { origin, ...TAG });
  await site.settle();
  expect(site.requests('hm.baidu.com')).toHaveLength(1);
  expect(site.connects('hm.baidu.com')).toBe(1);
});
