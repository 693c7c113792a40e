import { readFileSync } from 'node:fs';
import type { Context, Hono } from 'hono';

/** A server that behaves like a vendor's, on a local host name. */
export interface StandIn {
  /** The vendor id of Consentry's preset. */
  vendor: string;
  /** For people. */
  name: { zh: string; en: string };
  /** Host names it answers on. */
  hosts: string[];
  /** Paths it answers on the site's own host, for vendors that are hosted there. */
  paths: string[];
  app: Hono;
  /** The tag as the vendor documents it, to be pasted into a page. `origin` is the page's. */
  tag(origin: string): string;
}

/** A file beside the stand-in's module. */
export function text(module: string, name: string): string {
  return readFileSync(new URL(name, module), 'utf8');
}

/** Puts values where the text says `{{name}}`. */
export function fill(template: string, values: { [name: string]: string }): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

/** `:8080` of `http://localhost:8080`, or `''`. */
export function portOf(url: string): string {
  const { port } = new URL(url);
  return port && `:${port}`;
}

/** A tag written as a file whose vendor hosts end in `{{port}}`. */
export function pasted(module: string): (origin: string) => string {
  const template = text(module, './tag.html');
  return (origin) => fill(template, { origin, port: portOf(origin) });
}

/** Answers with browser code; never cached, so that every load of a page is one counted request. */
export function script(c: Context, code: string, values: { [name: string]: string } = {}): Response {
  return c.body(fill(code, { port: portOf(c.req.url), ...values }), 200, {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'no-store',
  });
}

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** The one-pixel image beacons are answered with. */
export function pixel(c: Context): Response {
  return c.body(new Uint8Array(PIXEL), 200, { 'content-type': 'image/gif', 'cache-control': 'no-store' });
}
