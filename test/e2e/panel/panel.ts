import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { Demo } from '../demo/demo.ts';

/** The panel in a scenario, as whoever opens the link gets it. */
export interface Panel {
  page: Page;
  /** The page in the frame. */
  site: FrameLocator;
  /** The row of a tag. */
  tag(id: string): Locator;
  verdict(id: string): Locator;
  tab(name: 'tags' | 'events' | 'scenario' | 'own' | 'report'): Promise<void>;
}

export async function openPanel(demo: Demo, page: Page, query = '', lang = 'en'): Promise<Panel> {
  await page.goto(`${demo.panel}?lang=${lang}${query && `&${query}`}`);
  const tag = (id: string): Locator => page.locator(`[data-vendor="${id}"]`);
  return {
    page, site: page.frameLocator('.stage iframe'), tag,
    verdict: (id) => tag(id).locator('.verdict'),
    tab: (name) => page.locator(`#tab-${name}`).click(),
  };
}
