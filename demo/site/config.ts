import { checkTools } from '../../src/consentry-check.ts';
import type { Controller, Policy, Rights, Vendor } from '../../src/config/types.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { standIns } from '../vendors/index.ts';
import { href } from './view.ts';
import type { View } from './view.ts';
import { words } from './words.ts';

type Entry = string | { id: string; hosts: string[] };

/** The vendors in the site's configuration. The presets know the real hosts; the demo adds the stand-ins'. */
export const vendorsOf = ({ vendors }: Pick<Scenario, 'vendors'>): Entry[] => standIns
  .filter(({ vendor }) => vendors.includes(vendor))
  .map(({ vendor, hosts }) => (hosts.length ? { id: vendor, hosts } : vendor));

/** The same as Consentry understands them: what the privacy policy lists. */
export const listedVendors = (scenario: Pick<Scenario, 'vendors'>): Vendor[] => checkTools.complete(vendorsOf(scenario));

export const isListed = ({ scenario }: View, vendor: string): boolean => scenario.vendors.includes(vendor);

const MAIL = 'privacy@clearisle.example';

/** Who asks, and how its visitors use their rights. */
export const CONTROLLER: Controller = {
  name: { 'zh-CN': words.zh.company, en: words.en.company },
  contact: MAIL,
  address: { 'zh-CN': '上海市浦东新区潮汐路 88 号', en: '88 Tide Road, Pudong, Shanghai' },
  country: 'CN',
};
export const RIGHTS: Rights = {
  email: MAIL,
  chat: 'udesk',
  answer: { 'zh-CN': '15 个工作日', en: '15 working days' },
  regulators: { 'https://www.12377.cn/': { 'zh-CN': '国家网信办违法和不良信息举报中心', en: 'Reporting Center of the Cyberspace Administration of China' } },
};

const DAY = 864e5;

/** The version is the day from which the policy applies; it was published two weeks before. */
export const policyOf = ({ policy }: Pick<Scenario, 'policy'>): Policy & { publishedAt: string; effectiveAt: string } => {
  const effectiveAt = POLICY_VERSIONS[policy];
  const publishedAt = new Date(Date.parse(effectiveAt) - 14 * DAY).toISOString().slice(0, 10);
  return { publishedAt, effectiveAt, ...(policy && { summary: { 'zh-CN': '说明了聊天记录保存多久。', en: 'Says how long chats are kept.' } }) };
};

export const POLICY_VERSIONS: { [policy in Scenario['policy']]: string } = { '': '2024-07-15', new: '2026-01-01' };

/** Attributes of the Consentry tag, in the order an owner reads them. */
export function attributesOf(view: View): [name: string, value: string][] {
  const { endpoint, policy, banner, position } = view.scenario;
  return [
    ['endpoint', endpoint === 'ok' ? '/consent-events' : `/consent-events?mode=${endpoint}`],
    ['policy-url', href(view, '/privacy')],
    ['policy-version', POLICY_VERSIONS[policy]],
    ['lang', banner],
    ['position', position],
  ].filter(([, value]) => value) as [string, string][];
}
