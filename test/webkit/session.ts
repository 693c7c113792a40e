import type { Driver } from './driver.ts';

/** One window of WebKitGTK with an empty profile. */
export interface Session {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** The value of a JavaScript expression; a promise is waited for, what it throws is thrown here. */
  evaluate(expression: string): Promise<unknown>;
  /** The browser's own trusted click on the first element that is shown; `false`: none is. */
  click(selector: string): Promise<boolean>;
  /** Names of the cookies of the page, in alphabetical order. */
  cookies(): Promise<string[]>;
  clearCookies(): Promise<void>;
  screenshot(): Promise<Buffer>;
  end(): Promise<void>;
}

const EVALUATE = `const done = arguments[arguments.length - 1];
new Promise((resolve) => resolve((0, eval)(arguments[0]))).then((value) => done({ value }), (error) => done({ error: String(error) }));`;

export async function openSession({ call }: Driver): Promise<Session> {
  const { sessionId } = await call('POST', '/session', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } }) as { sessionId: string };
  const path = `/session/${sessionId}`;

  const shown = async (selector: string): Promise<string | undefined> => {
    const found = await call('POST', `${path}/elements`, { using: 'css selector', value: selector }) as { [key: string]: string }[];
    for (const id of found.flatMap((element) => Object.values(element))) {
      if (await call('GET', `${path}/element/${id}/displayed`)) return id;
    }
    return undefined;
  };

  return {
    async goto(url) { await call('POST', `${path}/url`, { url }); },
    async reload() { await call('POST', `${path}/refresh`, {}); },
    async evaluate(expression) {
      const { value, error } = await call('POST', `${path}/execute/async`, { script: EVALUATE, args: [expression] }) as { value: unknown; error?: string };
      if (error) throw new Error(error);
      return value;
    },
    async click(selector) {
      const id = await shown(selector);
      if (id) await call('POST', `${path}/element/${id}/click`, {});
      return id !== undefined;
    },
    async cookies() { return (await call('GET', `${path}/cookie`) as { name: string }[]).map(({ name }) => name).sort(); },
    async clearCookies() { await call('DELETE', `${path}/cookie`); },
    async screenshot() { return Buffer.from(await call('GET', `${path}/screenshot`) as string, 'base64'); },
    async end() { await call('DELETE', path); },
  };
}
