import { data, element, poll, time } from './poll.js';

const { words } = data;
const list = document.getElementById('events');
const none = document.getElementById('none');
const modes = document.getElementById('modes');

modes.addEventListener('change', () => fetch(`/demo/api/endpoint?mode=${new FormData(modes).get('mode')}`, { method: 'POST' }));
fetch('/demo/api/endpoint').then((response) => response.json()).then(({ mode }) => { modes.elements.mode.value = mode; });

function term(name, value) {
  return element('div', {}, element('dt', {}, name), element('dd', {}, value));
}

function item({ event, receivedAt, hash }) {
  const kind = event.type.replace('dev.consentry.', '');
  const { method, vendors, language, consentId, policyVersion, signals } = event.data;
  const granted = Object.keys(vendors).filter((id) => vendors[id] === 'granted');
  const how = [method.button, method.layer, language, policyVersion, signals.dnt && 'DNT', signals.gpc && 'GPC'].filter(Boolean);
  return element('li', { 'data-id': event.id, 'data-kind': kind },
    element('h2', {}, words.kinds[kind] ?? kind, element('time', { datetime: receivedAt }, `${time(receivedAt)} ${words.received}`)),
    element('dl', {}, term(words.vendors, granted.join(' · ') || words.nobody), term(words.via, how.join(' · ')),
      ...(consentId ? [term(words.consentId, element('a', { href: `/ledger/consents/${consentId}?lang=${document.documentElement.lang.slice(0, 2)}` }, consentId))] : [])),
    element('details', {}, element('summary', {}, words.show),
      element('pre', {}, `${JSON.stringify(event, null, 2)}\n\nSHA-256 ${hash}`)));
}

const shown = new Set();
poll('/demo/api/events', ({ events }) => {
  none.hidden = events.length > 0;
  none.textContent = words.none;
  const fresh = events.filter(({ event }) => !shown.has(event.source + event.id));
  for (const entry of fresh.reverse()) {
    shown.add(entry.event.source + entry.event.id);
    list.prepend(item(entry));
  }
});
