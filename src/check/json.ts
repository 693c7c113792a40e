import type { Report } from './types.ts';
import { say } from './words.ts';

/** For programs. Pictures are in the HTML report only. */
export function toJson({ site, time, browser, listed, visits, findings, nameOf, categoryOf }: Report): string {
  const ids = new Set(visits.flatMap(({ requests, kept }) => [...requests, ...kept].map(({ vendor }) => vendor)).filter(Boolean));
  return `${JSON.stringify({
    schemaVersion: 1, site, time, browser, consentry: listed.version,
    vendors: [...ids].map((id) => ({ id, name: nameOf(id), category: categoryOf(id), listed: listed.vendors.some((vendor) => vendor.id === id) })),
    scenarios: visits.map(({ scenario, pages, requests, kept, acted, shown }) => ({ scenario, acted, ...(/^(?:dnt|gpc)$/.test(scenario) && { signal: shown ? 'shown' : 'setting' }), pages, requests, kept })),
    findings: findings.map((finding) => ({ ...finding, text: say(finding, nameOf) })),
  }, undefined, 2)}\n`;
}
