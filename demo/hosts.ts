import { randomBytes } from 'node:crypto';

const VISITOR = /^visitor-[a-z\d]{8}\.localhost$/;
const OWN = /^own\.(visitor-[a-z\d]{8}\.localhost)$/;

/** Hosts of the recruiting site: plain, `control.localhost` without Consentry, and one for each fresh visitor of the panel. */
export const isSite = (hostname: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]', 'control.localhost'].includes(hostname) || VISITOR.test(hostname);

/** A name nobody has used: its jar of cookies and storage is empty. */
export const freshVisitor = (): string => `visitor-${randomBytes(4).toString('hex')}.localhost`;

export const isVisitor = (hostname: string): boolean => VISITOR.test(hostname);

/** Where pasted tags run: another origin than the panel's, the same site, so that their cookies behave as usual. */
export const ownHostOf = (visitor: string): string => `own.${visitor}`;

/** The visitor whose pasted tags run on this host. */
export const visitorOf = (hostname: string): string | undefined => OWN.exec(hostname)?.[1];
