// One operation of the platform each; `make` prepares what `run` then does so many times.
const make = (name) => document.createElement(name);
const small = '<b>Some</b> text <a href="/jobs/1">and a link</a>';
const rows = (count) => Array.from({ length: count }, (_, index) =>
  `<tr class="row" data-id="${index}"><td>${index}</td><td><a href="/jobs/${index}">Engineer, platform ${index}</a></td><td>Shanghai</td></tr>`);
const large = `<table>${rows(800).join('')}</table>`;
const OWN = Array.from({ length: 8 }, (_, index) => `/own/${index}.js`);

/** Times `act` over one fresh target. */
const repeat = (target, act) => ({ make: target, run: (it, times) => { for (let index = 0; index < times; index++) act(it, index); } });
const inner = (html) => repeat(() => make('div'), (it) => { it.innerHTML = html; });

var operations = {
  'setAttribute, class': repeat(() => make('div'), (it, index) => it.setAttribute('class', index & 1 ? 'a' : 'b')),
  'setAttribute, src of a script': repeat(() => make('script'), (it, index) => it.setAttribute('src', OWN[index & 7])),
  'script.src': repeat(() => make('script'), (it, index) => { it.src = OWN[index & 7]; }),
  'script.src, a new address each time': repeat(() => make('script'), (it) => { it.src = `/own/${fresh++}.js`; }),
  'img.src': repeat(() => Object.assign(new Image(), { loading: 'lazy' }), (it, index) => { it.src = OWN[index & 7]; }),
  'link.href': repeat(() => make('link'), (it, index) => { it.href = OWN[index & 7]; }),
  'innerHTML, 50 bytes': inner(small),
  'innerHTML, 100 kB': inner(large),
  'innerHTML, 100 kB with one character reference': inner(`${large}<p>It&#39;s all</p>`),
  'insertAdjacentHTML': repeat(() => make('div'), (it, index) => {
    if (index % 16 === 0) it.textContent = '';
    it.insertAdjacentHTML('beforeend', small);
  }),
  'createContextualFragment': repeat(() => document.createRange(), (it) => it.createContextualFragment(small)),
  'style.cssText': repeat(() => make('div'), (it, index) => { it.style.cssText = `width:${index & 63}px`; }),
  'style.setProperty': repeat(() => make('div'), (it, index) => it.style.setProperty('width', `${index & 63}px`)),
  'document.cookie': repeat(() => document, (it, index) => { it.cookie = `own=${index & 1}; path=/`; }),
  'localStorage.setItem': repeat(() => localStorage, (it, index) => it.setItem('own', String(index & 1))),
  'fetch of data:': { make: () => null, run: async (_, times) => { for (let index = 0; index < times; index++) await fetch('data:,own'); } },
  'XMLHttpRequest.open': repeat(() => new XMLHttpRequest(), (it, index) => it.open('GET', OWN[index & 7])),
  'createElement (not patched)': repeat(() => document, (it) => it.createElement('div')),
  'appendChild (not patched)': repeat(() => [make('div'), make('div')], ([it, child]) => it.appendChild(child)),
};
var fresh = 0;
