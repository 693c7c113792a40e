import type { HttpBindings } from '@hono/node-server';

/** What answers requests, here and in tests: a Request in, a Response out. */
export type Fetch = (request: Request, env: HttpBindings) => Response | Promise<Response>;
