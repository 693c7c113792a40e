/** Cookies as a document has them, without paths and domains. */
export class FakeCookies extends EventTarget {
  readonly all = new Map<string, { text: string; until: number }>();
  get cookie(): string {
    return [...this.all].filter(([, { until }]) => until > Date.now()).map(([name, { text }]) => `${name}=${text}`).join('; ');
  }
  set cookie(written: string) {
    const [, name = '', text = ''] = /^([^=]*)=([^;]*)/.exec(written) ?? [];
    this.all.set(name, { text, until: Date.now() + Number(/max-age=(\d+)/.exec(written)?.[1] ?? Infinity) * 1000 });
  }
}
