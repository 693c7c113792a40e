// @vitest-environment jsdom
import { virtual } from '@guidepup/virtual-screen-reader';
import { afterEach, expect, it } from 'vitest';
import { $, openPage, painted, settings, vendor } from './page.ts';

afterEach(() => document.body.replaceChildren());

/** What a screen reader says when it walks through an element once; not where things end, nor a row before its cells. */
async function heard(selector: string): Promise<string> {
  await virtual.start({ container: $(selector) });
  const first = await virtual.lastSpokenPhrase();
  do await virtual.next(); while (await virtual.lastSpokenPhrase() !== `end of ${first}`);
  const [, ...log] = await virtual.spokenPhraseLog();
  await virtual.stop();
  return log.filter((phrase) => !/^(end\b|row,)/.test(phrase)).join('\n');
}

const open = (lang: string) => openPage(settings({ langs: [lang], vendors: [vendor('baidu-tongji')] })).ui;

it('layer one, as it is heard in English', async () => {
  open('en').banner();
  expect(await heard('#consentry')).toMatchInlineSnapshot(`
    "dialog, Your privacy choices, localhost asks for your consent to third-party tools (vendors: 1) for these purposes: Statistics. They stay off unless you agree. Your choice is kept for 6 months, and you can change or withdraw it at any time.
    heading, Your privacy choices, level 2
    paragraph
    localhost asks for your consent to third-party tools (vendors: 1) for these purposes: Statistics. They stay off unless you agree. Your choice is kept for 6 months, and you can change or withdraw it at any time.
    button, Accept all
    button, Reject all
    button, Manage preferences
    link, Privacy policy"
  `);
});

it('layer one, as it is heard in Chinese', async () => {
  open('zh-CN').banner();
  expect(await heard('#consentry')).toMatchInlineSnapshot(`
    "dialog, 您的隐私选择, localhost希望使用1项第三方技术，用于以下目的：统计。未经您同意，这些技术不会启用。您的选择保留6个月，可随时更改或撤回。
    heading, 您的隐私选择, level 2
    paragraph
    localhost希望使用1项第三方技术，用于以下目的：统计。未经您同意，这些技术不会启用。您的选择保留6个月，可随时更改或撤回。
    button, 全部同意
    button, 全部拒绝
    button, 管理偏好
    link, 隐私政策"
  `);
});

it('layer two, as it is heard in English', async () => {
  open('en').preferences();
  await painted();
  expect(await heard('#consentry-preferences')).toMatchInlineSnapshot(`
    "dialog, Privacy preferences
    heading, Privacy preferences, level 2
    button, Close
    paragraph
    You decide which third-party tools localhost may use. Nothing is stored before you save. Withdrawing does not affect what was done before.
    heading, Necessary Always on, level 3
    Necessary
    Always on
    paragraph
    What this site cannot work without, such as remembering this choice.
    heading, Statistics, level 3
    Statistics
    switch, Statistics, not checked
    paragraph
    Measure how this site is used.
    group
    Vendors (1): Baidu Tongji
    Vendors (1):
    Baidu Tongji
    table
    rowgroup
    columnheader, Technology
    columnheader, Purpose
    columnheader, Data
    columnheader, Provider
    columnheader, Contact
    columnheader, Cookies
    rowgroup
    rowheader, Baidu Tongji
    Baidu Tongji
    switch, Baidu Tongji, not checked
    cell, Counts visits, where they come from, popular pages and conversions. When off: Your visits are not counted.
    Counts visits, where they come from, popular pages and conversions.
    When off:
    Your visits are not counted.
    cell, Visitor id, address and title of the page, referrer, time on page, clicks and orders the site reports, screen, language, browser, IP address.
    Visitor id, address and title of the page, referrer, time on page, clicks and orders the site reports, screen, language, browser, IP address.
    cell, Baidu Times Network Technology (Beijing) Co., Ltd. China
    Baidu Times Network Technology (Beijing) Co., Ltd.
    China
    cell, tongji.baidu.com Privacy policy
    link, tongji.baidu.com
    link, Privacy policy
    cell
    group
    Your receipt
    heading, Your receipt, level 3
    paragraph
    You have not chosen anything on this site yet.
    button, Accept all
    button, Reject all
    button, Save choices"
  `);
}, 30_000);

it('layer two, as it is heard in Chinese', async () => {
  open('zh-CN').preferences();
  await painted();
  expect(await heard('#consentry-preferences')).toMatchInlineSnapshot(`
    "dialog, 隐私偏好
    heading, 隐私偏好, level 2
    button, 关闭
    paragraph
    由您决定localhost可以使用哪些第三方技术。保存之前不会存储任何内容。撤回同意不影响撤回前已进行的处理的效力。
    heading, 必要 始终开启, level 3
    必要
    始终开启
    paragraph
    网站运行所必需，例如记住您的这项选择。
    heading, 统计, level 3
    统计
    switch, 统计, not checked
    paragraph
    统计本网站的使用情况。
    group
    第三方（1）：百度统计
    第三方（1）：
    百度统计
    table
    rowgroup
    columnheader, 技术名称
    columnheader, 目的
    columnheader, 处理的个人信息
    columnheader, 提供方
    columnheader, 联系方式
    columnheader, Cookie
    rowgroup
    rowheader, 百度统计
    百度统计
    switch, 百度统计, not checked
    cell, 统计访问量、访问来源、受访页面和转化。 关闭后：不统计您的访问。
    统计访问量、访问来源、受访页面和转化。
    关闭后：
    不统计您的访问。
    cell, 访客标识、页面地址与标题、来源页、停留时长、点击及网站上报的事件与订单、屏幕、语言、浏览器、IP 地址。
    访客标识、页面地址与标题、来源页、停留时长、点击及网站上报的事件与订单、屏幕、语言、浏览器、IP 地址。
    cell, 百度时代网络技术（北京）有限公司 中国
    百度时代网络技术（北京）有限公司
    中国
    cell, tongji.baidu.com 隐私政策
    link, tongji.baidu.com
    link, 隐私政策
    cell
    group
    您的同意凭证
    heading, 您的同意凭证, level 3
    paragraph
    您尚未在本网站作出选择。
    button, 全部同意
    button, 全部拒绝
    button, 保存选择"
  `);
}, 30_000);
