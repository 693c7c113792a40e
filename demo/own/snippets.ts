import type { Both } from '../site/view.ts';
import { standIns } from '../vendors/index.ts';

/** A vendor's documented snippet under its real host, with gaps for one's own ids. */
export interface Snippet {
  id: string;
  name: Both;
  fields: { key: string; label: Both; sample: string }[];
  /** With `{{key}}` where a field belongs. */
  code: string;
}

type Gap = [key: string, zh: string, en: string, stands: string, sample: string];

/** What in the demo's own tag stands for the owner's ids, and the real hosts. */
const REAL: { [vendor: string]: { gaps: Gap[]; hosts: [demo: string, real: string][] } } = {
  'baidu-tongji': {
    gaps: [['site', '站点代码（hm.js? 后的 32 位）', 'Site code (32 characters after hm.js?)', '0c0ffee0c0ffee0c0ffee0c0ffee0c0f', '0c0ffee0c0ffee0c0ffee0c0ffee0c0f']],
    hosts: [['hm.baidu.localhost', 'hm.baidu.com']],
  },
  '360-fenxi': {
    gaps: [['site', '站点编号', 'Site number', '100360', '100360']],
    hosts: [['s.union.360.localhost', 's.union.360.cn']],
  },
  '360-mediav': {
    gaps: [['account', '账户（m-…）', 'Account (m-…)', 'm-360360-0', 'm-360360-0']],
    hosts: [['static-ssl.mediav.localhost', 'static-ssl.mediav.com'], ['static.mediav.localhost', 'static.mediav.com']],
  },
  '360-autopush': {
    gaps: [['key', '站点密钥', 'Site key', '5e0360c05e0360c05e0360c05e0360c0', '5e0360c05e0360c05e0360c05e0360c0']],
    hosts: [['jspassport.ssl.qhimg.localhost', 'jspassport.ssl.qhimg.com']],
  },
  'sensors-data': {
    gaps: [
      ['sdk', 'SDK 地址', 'Address of the SDK', '/static/sa/sensorsdata.min.js', 'https://static.sensorsdata.cn/sdk/1.26.18/sensorsdata.min.js'],
      ['server', '数据接收地址', 'Address that receives the data', '{{origin}}/sa?project=careers', 'https://example.datasink.sensorsdata.cn/sa?project=production'],
    ],
    hosts: [],
  },
  udesk: {
    gaps: [
      ['code', '接入代码', 'Code', '1a2b3c4d', '1a2b3c4d'],
      ['tenant', '租户域名', 'Host of the tenant', 'tenant.udesk.localhost', 'example.udesk.cn'],
    ],
    hosts: [['assets-cli.udesk.localhost', 'assets-cli.udesk.cn']],
  },
  'gather-convertlab': {
    gaps: [['tenant', '租户编号', 'Tenant id', '1360', '1360']],
    hosts: [['cbe.convertlab.localhost', 'cbe.convertlab.com']],
  },
};

const ORIGIN = 'http://origin.localhost';

export const snippets: Snippet[] = standIns.map(({ vendor, name, tag }) => {
  const { gaps = [], hosts = [] } = REAL[vendor] ?? {};
  let code = tag(ORIGIN).replaceAll(ORIGIN, '{{origin}}');
  for (const [key, , , stands] of gaps) code = code.replaceAll(stands, `{{${key}}}`);
  for (const [demo, real] of hosts) code = code.replaceAll(demo, real);
  return { id: vendor, name, code, fields: gaps.map(([key, zh, en, , sample]) => ({ key, label: { zh, en }, sample })) };
});
