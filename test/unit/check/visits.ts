import type { Finding, Kept, Listed, Report, Scenario, Seen, Visit } from '../../../src/check/types.ts';

export const SITE = 'https://www.shop.example/';

export const seen = (vendor: string, address: string, kind = 'script', page = SITE): Seen => ({ vendor, address, kind, page, host: new URL(address).hostname });
export const kept = (vendor: string, name: string, area: Kept['area'] = 'cookie'): Kept => ({ vendor, name, area, where: 'www.shop.example' });
export const visit = (scenario: Scenario, requests: Seen[] = [], stored: Kept[] = [], rest: Partial<Visit> = {}): Visit =>
  ({ scenario, requests, kept: stored, pages: [SITE], picture: undefined, acted: true, shown: false, ...rest });

export const listed = (...vendors: Listed['vendors'][number][]): Listed => ({ version: '1.2.3', vendors });
export const vendor = (id: string, rest: Partial<Listed['vendors'][number]> = {}) => ({ id, category: 'analytics' as const, separate: false, disabled: false, legalBasis: 'consent' as const, ...rest });

export const report = (visits: Visit[], findings: Finding[], rest: Partial<Report> = {}): Report => ({
  site: SITE, time: '2026-11-22T10:00:00.000Z', browser: 'Chromium 1', listed: listed(), visits, findings,
  nameOf: (id) => (id === 'baidu-tongji' ? 'Baidu Tongji' : id), categoryOf: () => 'analytics', ...rest,
});
