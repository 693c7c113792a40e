import type { Browser, CDPSession, Page } from '@playwright/test';

/** A phone of the middle class: design's conditions for every figure of speed. */
export const CPU_RATE = 4;

export interface Visit {
  page: Page;
  end(): Promise<void>;
}

/** A fresh profile, to be clicked in. */
export async function openVisit(browser: Browser): Promise<Visit> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'en' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
  return { page, end: () => context.close() };
}

export interface QuietVisit {
  goto(address: string): Promise<unknown>;
  evaluate(expression: string): Promise<unknown>;
  /** Milliseconds that scripts have run in the page so far, compiling included. */
  scriptTime(): Promise<number>;
  end(): Promise<unknown>;
}

type Send = (method: string, params?: object) => Promise<unknown>;

interface Answer {
  result?: unknown;
  error?: { message: string };
}

/**
 * A fresh profile that nobody looks into while it loads. Playwright puts 70 ms of its own code into a throttled page, and
 * Chromium takes the stack of each request for whoever listens to the network: for that it parses a script again.
 */
export async function openQuietVisit(browser: Browser): Promise<QuietVisit> {
  const root = await browser.newBrowserCDPSession();
  const { browserContextId } = await root.send('Target.createBrowserContext');
  const { targetId } = await root.send('Target.createTarget', { url: 'about:blank', browserContextId });
  const send = await attach(root, targetId);
  await send('Security.setIgnoreCertificateErrors', { ignore: true });
  await send('Performance.enable');
  await send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
  return {
    goto: (url) => send('Page.navigate', { url }),
    evaluate: async (expression) => (await send('Runtime.evaluate', { expression, returnByValue: true }) as { result: { value: unknown } }).result.value,
    async scriptTime() {
      const { metrics } = await send('Performance.getMetrics') as { metrics: { name: string; value: number }[] };
      return metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000;
    },
    async end() {
      await root.send('Target.disposeBrowserContext', { browserContextId });
      await root.detach();
    },
  };
}

/** A session inside the browser's own: one that Playwright opens for a page has everything switched on. */
async function attach(root: CDPSession, targetId: string): Promise<Send> {
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting: ((answer: Answer) => void)[] = [];
  root.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = JSON.parse(message) as Answer & { id?: number };
    if (answer.id !== undefined) waiting[answer.id]?.(answer);
  });
  return (method, params = {}) => new Promise((done, fail) => {
    const id = waiting.push(({ result, error }) => (error ? fail(new Error(`${method}: ${error.message}`)) : done(result))) - 1;
    root.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(fail);
  });
}
