// Work as applications do it, in the document, without the layout that would hide what it costs.
const stage = () => document.body.appendChild(document.createElement('section'));
const once = (act) => ({ application: true, make: stage, run: (it, times) => { for (let index = 0; index < times; index++) act(it, index); } });

function tableByCalls(it) {
  it.textContent = '';
  const body = it.appendChild(document.createElement('table')).appendChild(document.createElement('tbody'));
  for (let index = 0; index < 10000; index++) {
    const row = document.createElement('tr');
    row.className = index & 1 ? 'odd' : 'even';
    row.setAttribute('data-id', String(index));
    for (const text of [String(index), 'Engineer', 'Shanghai']) row.appendChild(document.createElement('td')).textContent = text;
    body.appendChild(row);
  }
}

const tenThousand = `<table><tbody>${rows(10000).join('')}</tbody></table>`;

function batches(it) {
  it.textContent = '';
  for (let batch = 0; batch < 100; batch++) {
    const fragment = document.createDocumentFragment();
    for (let index = 0; index < 20; index++) {
      const item = document.createElement('div');
      item.className = 'item';
      item.setAttribute('role', 'listitem');
      item.textContent = `Item ${index}`;
      fragment.appendChild(item);
    }
    it.appendChild(fragment);
  }
}

function list(it, turn) {
  const { h, render } = window.preact;
  const jobs = Array.from({ length: 1000 }, (_, index) => (index * 7 + turn * 13) % 1000);
  render(h('ul', { class: `turn-${turn & 1}` }, jobs.map((job) => h('li', { key: job, class: job & 1 ? 'odd' : 'even', 'data-turn': String(turn & 1) },
    h('a', { href: `/jobs/${job}`, title: `Job ${job}, ${turn & 1}` }, `Engineer ${job}`), h('span', null, turn & 1 ? 'open' : 'new')))), it);
}

Object.assign(operations, {
  '10,000-row table by DOM calls': once(tableByCalls),
  '10,000-row table by innerHTML': once((it) => { it.innerHTML = tenThousand; }),
  '2,000 nodes in 100 batches': once(batches),
  'Preact list of 1,000, rendered again': once(list),
});
