import { data, element, poll, time } from './poll.js';

const { words, tags } = data;
const table = document.querySelector('#tags tbody');
const list = document.getElementById('requests');

document.getElementById('reset').addEventListener('click', () => fetch('/demo/api/requests/reset', { method: 'POST' }));

/** Names in this browser that belong to the tag. */
function kept({ cookies, storage }) {
  const matching = (names, patterns) => names.filter((name) => patterns.some((pattern) => new RegExp(pattern).test(name)));
  return [
    ...matching(document.cookie.split('; ').map((pair) => pair.split('=')[0]), cookies),
    ...matching(Object.keys(localStorage), storage).map((name) => `${name} (local)`),
    ...matching(Object.keys(sessionStorage), storage).map((name) => `${name} (session)`),
  ];
}

function row(tag, requests) {
  const own = requests.filter(({ vendor }) => vendor === tag.vendor);
  const jar = kept(tag);
  const [, requestsName, firstName, lastName, jarName] = words.columns;
  const cell = (column, ...content) => element('td', { 'data-column': column }, ...content);
  return element('tr', { 'data-vendor': tag.vendor },
    element('th', { scope: 'row' }, tag.name, element('small', {}, tag.where.join(' '))),
    cell(requestsName, element('strong', { class: own.length ? 'some' : 'zero' }, String(own.length))),
    cell(firstName, own.length ? time(own[0].time) : words.none),
    cell(lastName, own.length ? time(own[own.length - 1].time) : words.none),
    cell(jarName, jar.length ? element('code', {}, jar.join('\n')) : words.jar));
}

function line({ time: at, vendor, method, host, path }) {
  return element('li', {}, element('time', {}, time(at)), element('b', {}, tags.find((tag) => tag.vendor === vendor)?.name ?? vendor), `${method} ${host}${path}`);
}

let last = '';
poll('/demo/api/requests', ({ requests }) => {
  const now = JSON.stringify([requests.length, requests[requests.length - 1]?.seq, tags.map(kept)]);
  if (now === last) return;
  last = now;
  table.replaceChildren(...tags.map((tag) => row(tag, requests)));
  const ofTags = requests.filter(({ vendor }) => vendor).slice(-40).reverse();
  list.replaceChildren(...(ofTags.length ? ofTags.map(line) : [element('li', {}, words.noneYet)]));
});
