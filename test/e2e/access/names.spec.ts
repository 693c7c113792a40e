import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';

const SAID = {
  en: { title: 'Your privacy choices', buttons: ['Accept all', 'Reject all', 'Manage preferences'], policy: 'Privacy policy', layer: 'Privacy preferences', close: 'Close', save: 'Save choices', necessary: 'Necessary Always on', analytics: 'Statistics' },
  'zh-CN': { title: '您的隐私选择', buttons: ['全部同意', '全部拒绝', '管理偏好'], policy: '隐私政策', layer: '隐私偏好', close: '关闭', save: '保存选择', necessary: '必要 始终开启', analytics: '统计' },
};

const ROLES = ['dialog', 'heading', 'button', 'link', 'switch'];

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
      expect(await tree(page)).toEqual([
        `dialog ${said.title}`, `heading ${said.title}`, ...said.buttons.map((name) => `button ${name}`), `link ${said.policy}`, 'heading Shop', 'link More', `button ${way}`,
      ].sort());
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
    if (own) {
      expect((await tree(page)).filter((each) => !/^heading .*(receipt|凭证)/.test(each))).toEqual([
        `dialog ${said.layer}`, `heading ${said.layer}`, `button ${said.close}`, `heading ${said.necessary}`, `heading ${said.analytics}`, `switch ${said.analytics}`,
        ...[accept, reject, said.save].map((name) => `button ${name}`),
      ].sort());
    }
    await site.press('close');
  }
});
