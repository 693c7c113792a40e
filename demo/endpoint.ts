import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Fetch } from './fetch.ts';

/** How the event endpoint behaves, for trying out what the browser does about it. */
export const MODES = ['ok', '500', '503', 'slow', 'hang', 'dead'] as const;
export type Mode = (typeof MODES)[number];

export interface Endpoint {
  mode(): Mode;
  set(mode: Mode): void;
  fetch: Fetch;
}

/** The collector behind a switch. */
export function endpoint(collector: Fetch): Endpoint {
  let mode: Mode = 'ok';
  return {
    mode: () => mode,
    set(next) {
      mode = next;
    },
    fetch: (request, env) => answers[modeIn(request) ?? mode](request, env, collector),
  };
}

/** A page's own endpoint address may say how it behaves for this page alone. */
const modeIn = (request: Request): Mode | undefined => {
  const asked = new URL(request.url).searchParams.get('mode');
  return MODES.find((known) => known === asked);
};

const answers: { [mode in Mode]: (request: Request, env: HttpBindings, collector: Fetch) => ReturnType<Fetch> } = {
  ok: (request, env, collector) => collector(request, env),
  500: () => new Response('The endpoint is set to fail', { status: 500 }),
  503: () => new Response('The endpoint is set to be busy', { status: 503, headers: { 'retry-after': '2' } }),
  async slow(request, env, collector) {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    return collector(request, env);
  },
  hang: (_, env) => new Promise((resolve) => {
    env.outgoing.once('close', () => resolve(RESPONSE_ALREADY_SENT));
  }),
  dead(_, env) {
    env.incoming.socket.destroy();
    return RESPONSE_ALREADY_SENT;
  },
};
