import { fileURLToPath } from 'node:url';

/** How a collector runs; read from the environment once. */
export interface CollectorSettings {
  /** A PostgreSQL server; when empty, the embedded database is used. */
  databaseUrl: string;
  /** Folder of the embedded database, or `memory`. */
  data: string;
  /** Origins of other sites that may post here, as `https://www.example.com`. */
  origins: string[];
  /** Opens proofs and exports; when empty they are open on this machine only. */
  token: string;
  /** Posts a minute from one address; 0 for any number. */
  perMinute: number;
  /** A reverse proxy stands in front and sets `X-Forwarded-For` and `X-Forwarded-Proto`. */
  behindProxy: boolean;
  /** Gives the browser the record of a refusal back as a cookie that Safari keeps. */
  cookie: boolean;
}

const FOLDER = fileURLToPath(new URL('../../.data/events', import.meta.url));

export function collectorSettings(env: NodeJS.ProcessEnv): CollectorSettings {
  return {
    databaseUrl: env['DATABASE_URL'] ?? '',
    data: env['DATA'] ?? FOLDER,
    origins: (env['CONSENT_ORIGINS'] ?? '').split(/[\s,]+/).filter(Boolean),
    token: env['CONSENT_TOKEN'] ?? '',
    perMinute: Math.max(0, Number(env['CONSENT_RATE'] ?? 600) || 0),
    behindProxy: env['CONSENT_PROXY'] === '1',
    cookie: env['CONSENT_COOKIE'] === '1',
  };
}
