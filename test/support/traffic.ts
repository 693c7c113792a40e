/** What one browser sent: the only evidence that counts as "held" or "sent". */

export interface SeenRequest {
  scheme: 'http' | 'https' | 'ws' | 'wss';
  method: string;
  host: string;
  path: string;
  /** With the question mark, or empty. */
  query: string;
  headers: { [name: string]: string | string[] | undefined };
  body: string;
  /** Status it was answered with; 0 while it hangs or after it was cut. */
  status: number;
}

/** `hm.baidu.com` and its subdomains, or `shop.test/sa` and what begins with it. */
function matches(request: SeenRequest, where: string): boolean {
  const slash = where.indexOf('/');
  const host = slash < 0 ? where : where.slice(0, slash);
  if (slash >= 0) return request.host === host && request.path.startsWith(where.slice(slash));
  return request.host === host || request.host.endsWith(`.${host}`);
}

export class Traffic {
  #requests: SeenRequest[] = [];
  #connects: string[] = [];
  #lastAt = 0;

  clear(): void {
    this.#requests = [];
    this.#connects = [];
  }

  add(request: SeenRequest): void {
    this.#lastAt = Date.now();
    this.#requests.push(request);
  }

  /** A tunnel that a browser asked for. One without a request after it is a preconnect. */
  addConnect(host: string): void {
    this.#lastAt = Date.now();
    this.#connects.push(host);
  }

  requests(where: string): SeenRequest[] {
    return this.#requests.filter((request) => matches(request, where));
  }

  /** Bodies that came whole, of a content type. */
  bodies(type: string): string[] {
    return this.#requests.filter(({ headers, body }) => body && headers['content-type'] === type).map(({ body }) => body);
  }

  connects(host: string): number {
    return this.#connects.filter((seen) => seen === host || seen.endsWith(`.${host}`)).length;
  }

  /** Resolves when nothing has arrived for `ms`. */
  async quiet(ms: number): Promise<void> {
    const from = Date.now();
    for (;;) {
      const left = Math.max(this.#lastAt, from) + ms - Date.now();
      if (left <= 0) return;
      await new Promise((done) => setTimeout(done, left));
    }
  }
}
