// Right uses of the published types; test/built/types.test.ts compiles them against dist/.
import { start } from 'consentry';
import type { Config, ConsentEvent, ConsentState, GuardEntry, Problem, VendorInput } from 'consentry';

export const empty = start({});

const sensors: VendorInput = { id: 'sensors', hosts: ['sc.example.com'] };
const config: Config = {
  vendors: ['baidu-tongji', sensors, { id: 'own', category: 'analytics', urls: ['/own\\.js'], cookies: [{ pattern: '^own_' }] }],
  endpoint: '/consent-events',
  policyUrl: '/privacy',
  policyVersion: '2024-07-15',
  dnt: 'ignore',
  days: 90,
  position: 'card',
  controller: { name: { en: 'A shop', 'zh-CN': '商店' } },
};

const consentry = start(config);
export const state: ConsentState = consentry.state();
export const allowed: boolean = consentry.allows('analytics');
export const log: GuardEntry[] = consentry.log();
export const problems: Problem[] = consentry.problems;
export const version: string = consentry.version;

consentry.accept();
consentry.accept(['own']);
consentry.reject();
consentry.withdraw();
consentry.withdraw(['own']);
consentry.open();
consentry.close();
const stop: () => void = consentry.on('change', () => undefined);
stop();

export const kind = (event: ConsentEvent): boolean => event.type === 'dev.consentry.consent.granted' && event.data.vendors['own'] === 'granted';
