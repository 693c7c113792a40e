import { Hono } from 'hono';
import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import type { StreamingApi } from 'hono/utils/stream';
import type { Entry } from './chain.ts';
import { csvHead, csvLine } from './csv.ts';
import { problemResponse } from './problem.ts';
import { proofPage } from './proofPage.ts';
import type { ProofLang } from './proofWords.ts';
import type { EventStore } from './store.ts';

/** What whoever answers for privacy asks: proof for a consent id, counts, everything. */
export function answers(store: Promise<EventStore>): Hono {
  const app = new Hono();
  app.get('/consents/:id', async (c) => {
    const consentId = c.req.param('id');
    const history = await (await store).byConsent(consentId);
    if (history.length === 0) return problemResponse(UNKNOWN);
    const wantsPage = (c.req.header('accept') ?? '').includes('text/html');
    return wantsPage ? c.html(proofPage(consentId, history, langOf(c))) : c.json({ consentId, history });
  });
  app.get('/counts', async (c) => c.json({ counts: await (await store).counts() }));
  app.get('/export.ndjson', async (c) => {
    const opened = await store;
    c.header('content-type', 'application/x-ndjson');
    return stream(c, (out) => send(opened, '', (entry) => `${JSON.stringify(entry)}\n`, out));
  });
  app.get('/export.csv', async (c) => {
    const opened = await store;
    c.header('content-type', 'text/csv; charset=utf-8; header=present');
    c.header('content-disposition', 'attachment; filename="consent-events.csv"');
    return stream(c, (out) => send(opened, csvHead, csvLine, out));
  });
  return app;
}

const langOf = (c: Context): ProofLang => ((c.req.query('lang') ?? c.req.header('accept-language') ?? '').startsWith('zh') ? 'zh' : 'en');

/** Row by row, waiting for whoever reads, and no further when they leave: an export may be larger than memory. */
async function send(store: EventStore, head: string, line: (entry: Entry) => string, out: StreamingApi): Promise<void> {
  if (head) await out.write(head);
  for await (const entry of store.all()) {
    if (out.aborted) return;
    await out.write(line(entry));
  }
}

const UNKNOWN = { status: 404, title: 'Unknown consent id', detail: 'No event carries this consent id' };
