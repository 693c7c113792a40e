import { html } from 'hono/html';
import { portOf } from '../vendors/standIn.ts';
import { layout } from './layout.ts';
import type { Html } from './layout.ts';
import type { Both, View } from './view.ts';
import { words } from './words.ts';

const OFFICES: { name: Both; address: Both; time: string }[] = [
  { name: { zh: '上海', en: 'Shanghai' }, address: { zh: '杨浦区滨江路 188 号 7 号仓库', en: 'Warehouse 7, 188 Binjiang Road, Yangpu' }, time: 'UTC+8' },
  { name: { zh: '成都', en: 'Chengdu' }, address: { zh: '高新区锦晖西二街 26 号', en: '26 Jinhui West 2nd Street, Gaoxin' }, time: 'UTC+8' },
  { name: { zh: '新加坡', en: 'Singapore' }, address: { zh: '巴西班让路 301 号 04-12', en: '301 Pasir Panjang Road, 04-12' }, time: 'UTC+8' },
];

/** The chat stands in the page as a marked frame: click-to-load for that vendor only. */
export function contact(view: View): Html {
  const w = words[view.lang];
  const body = html`<section class="wide page">
<h1>${w.contact.title}</h1>
<p class="lead">${w.contact.lead}</p>
<div class="columns even">
<div><h2>${w.contact.chat}</h2><p>${w.contact.chatLead}</p>${frame(view)}</div>
<div><h2>${w.contact.mail}</h2><p><a class="mail" href="mailto:jobs@clearisle.example">jobs@clearisle.example</a></p>
<h2>${w.contact.offices}</h2>
<ul class="offices">${OFFICES.map(({ name, address, time }) => html`<li><strong>${name[view.lang]}</strong><span>${address[view.lang]}</span><small>${time}</small></li>`)}</ul></div>
</div>
</section>`;
  return layout(view, { nav: 'contact', title: w.contact.title, body });
}

function frame(view: View): Html {
  const src = `//tenant.udesk.localhost${portOf(view.origin)}/im_client/?web_plugin_id=361`;
  const title = words[view.lang].contact.chat;
  return view.control
    ? html`<iframe class="chat" title="${title}" src="${src}"></iframe>`
    : html`<iframe class="chat" title="${title}" data-consentry="udesk" data-src="${src}"></iframe>`;
}
