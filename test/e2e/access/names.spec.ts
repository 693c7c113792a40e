import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import { startMarionette } from '../../support/marionette.ts';
import type { Marionette } from '../../support/marionette.ts';

const SAID = {
  en: { title: 'Your privacy choices', buttons: ['Accept all', 'Reject all', 'Manage preferences'], policy: 'Privacy policy', layer: 'Privacy preferences', close: 'Close', save: 'Save choices', necessary: 'Necessary Always on', analytics: 'Statistics' },
  'zh-CN': { title: '您的隐私选择', buttons: ['全部同意', '全部拒绝', '管理偏好'], policy: '隐私政策', layer: '隐私偏好', close: '关闭', save: '保存选择', necessary: '必要 始终开启', analytics: '统计' },
};

const ROLES = ['dialog', 'heading', 'button', 'link', 'switch'];

type Said = typeof SAID.en;

const layerOne = ({ title, buttons, policy }: Said): string[] =>
  [`dialog ${title}`, `heading ${title}`, ...buttons.map((name) => `button ${name}`), `link ${policy}`];
const layerTwo = ({ layer, close, necessary, analytics, buttons: [accept, reject], save }: Said): string[] => [
  `dialog ${layer}`, `heading ${layer}`, `button ${close}`, `heading ${necessary}`, `heading ${analytics}`, `switch ${analytics}`,
  ...[accept, reject, save].map((name) => `button ${name}`),
].sort();
const withoutReceipt = (all: string[]): string[] => all.filter((each) => !/^heading .*(receipt|凭证)/.test(each));

/** Chromium's own tree, which it hands to a screen reader; it comes level by level, so its order says nothing. */
async function tree(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter(({ ignored, role }) => !ignored && ROLES.includes(String(role?.value))).map(({ role, name }) => `${String(role?.value)} ${String(name?.value)}`).sort();
}

test("both layers have their roles and names, by ARIA's rules and in the tree of Chromium", async ({ site, page, browserName }) => {
  for (const [lang, said] of Object.entries(SAID)) {
    const [accept, reject, manage] = said.buttons;
    await site.open('/', { tag: `data-lang="${lang}" data-vendors="baidu-tongji" data-policy-url="/privacy"` });
    await expect(page.locator('body')).toMatchAriaSnapshot(`
      - dialog "${said.title}":
        - heading "${said.title}" [level=2]
        - paragraph
        - button "${accept}"
        - button "${reject}"
        - button "${manage}"
        - link "${said.policy}"
      - main
    `);
    const own = browserName === 'chromium';
    const way = await page.locator('[data-consentry-open]').textContent();
    if (own) {
      expect(await tree(page)).toEqual([...layerOne(said), 'heading Shop', 'link More', `button ${way}`].sort());
    }
    await site.press('preferences');
    await expect(page.locator('body')).toMatchAriaSnapshot(`
      - dialog "${said.layer}":
        - heading "${said.layer}" [level=2]
        - button "${said.close}"
        - paragraph
        - heading "${said.necessary}" [level=3]
        - paragraph
        - heading /${said.analytics}/ [level=3]:
          - switch "${said.analytics}"
        - paragraph
        - group
        - group
        - button "${accept}"
        - button "${reject}"
        - button "${said.save}"
    `);
    if (own) expect(withoutReceipt(await tree(page))).toEqual(layerTwo(said));
    await site.press('close');
  }
});

/** Firefox's own tree, of what is shown under a host. */
async function firefoxTree({ send }: Marionette, host: string): Promise<string[]> {
  const script = 'const host = document.querySelector(arguments[0]); return [host, ...host.querySelectorAll("*")].filter((each) => each.checkVisibility());';
  const { value } = await send('WebDriver:ExecuteScript', { script, args: [host] }) as { value: { [key: string]: string }[] };
  const all = await Promise.all(value.flatMap(Object.values).map((id) => Promise.all(['Role', 'Label'].map((what) => send(`WebDriver:GetComputed${what}`, { id }))))) as { value: string }[][];
  return all.map(([role, name]) => [role!.value, name!.value]).filter(([role]) => ROLES.includes(role!)).map((each) => each.join(' ')).sort();
}

test('both layers have their roles and names in the tree of Firefox @firefox', async ({ site, web }) => {
  const marionette = await startMarionette(web.address);
  try {
    await marionette.send('WebDriver:SetTimeouts', { implicit: 10_000 });
    for (const [lang, said] of Object.entries(SAID)) {
      web.show({ tag: `data-lang="${lang}" data-vendors="baidu-tongji" data-policy-url="/privacy"` });
      await marionette.send('WebDriver:Navigate', { url: 'http://shop.test/' });
      await marionette.send('WebDriver:FindElement', { using: 'css selector', value: '#consentry' });
      expect(await firefoxTree(marionette, '#consentry')).toEqual(layerOne(said).sort());
      await marionette.run('document.querySelector("#consentry [data-consentry=preferences]").click()');
      await marionette.send('WebDriver:FindElement', { using: 'css selector', value: '#consentry-preferences[open]' });
      expect(withoutReceipt(await firefoxTree(marionette, '#consentry-preferences'))).toEqual(layerTwo(said));
    }
    await site.settle();
  } finally {
    await marionette.stop();
  }
});
