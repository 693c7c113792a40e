import type { Page } from '@playwright/test';

/** Files are no pages. */
const FILE = /\.(?:pdf|zip|docx?|xlsx?|pptx?|jpe?g|png|gif|svg|webp|mp[34]|json|xml|txt|css|js)$/i;

/** Pages of the same origin that this one links to. */
export async function linksOf(page: Page): Promise<string[]> {
  const links = await page.locator('a[href]:not([download])').evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
  const { origin } = new URL(page.url());
  return [...new Set(links.filter((link) => URL.canParse(link)).map((link) => new URL(link))
    .filter((url) => url.origin === origin && !FILE.test(url.pathname)).map((url) => url.origin + url.pathname + url.search))];
}
