import type { Browser, CDPSession, Page } from '@playwright/test';

/** A phone of the middle class on a slow network: design's conditions for every figure of speed. */
export const CPU_RATE = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

export interface Visit {
  page: Page;
  session: CDPSession;
  end(): Promise<void>;
}

/** A fresh profile. `slowNetwork: false` leaves the processor alone to be slow. */
export async function openVisit(browser: Browser, { slowNetwork }: { slowNetwork: boolean }): Promise<Visit> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'en' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
  if (slowNetwork) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
  }
  return { page, session, end: () => context.close() };
}

/** Milliseconds that scripts have run in the page so far, compiling included. */
export async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000;
}
