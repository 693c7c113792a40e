// Stand-in for the core of 360 Fenxi: reference/vendors.md section B1.
(function () {
  var data = window._qha_data;
  var queue = window._qha || function () {};
  var guard = function () { return true; };
  var year = 365 * 24 * 3600 * 1000;

  function read(name) {
    var hit = document.cookie.match('(?:^|; )' + name + '=([^;]*)');
    return hit ? decodeURIComponent(hit[1]) : '';
  }

  // From the widest domain inwards, until the browser keeps one: that is the registrable domain, or the host itself.
  function writeWide(name, value) {
    var parts = location.hostname.split('.');
    var end = '; path=/; expires=' + new Date(Date.now() + year).toUTCString();
    for (var from = parts.length - 1; from >= 0; from--) {
      document.cookie = name + '=' + value + end + '; domain=.' + parts.slice(from).join('.');
      if (read(name) === value) return;
    }
    document.cookie = name + '=' + value + end;
  }

  function url(type, detail) {
    return '//' + data.host + '/s.gif?et=' + type + '&si=' + data.id + '&ep=' + encodeURIComponent(detail || '') +
      '&u=' + encodeURIComponent(location.href) + '&t=' + Date.now();
  }

  function send(type, detail) {
    if (guard() === true) new Image().src = url(type, detail);
  }

  function run(call) {
    var verb = call[0], what = call[1];
    if (verb === 'set' && what === 'pingGuard') guard = call[2];
    else if (verb === 'send') send(what === 'pageview' ? 0 : 4, [].slice.call(call, 2).join('*'));
  }

  var isNew = !read('Qs_lvt_' + data.id);
  writeWide('Qs_lvt_' + data.id, String(Math.round(Date.now() / 1000)));
  writeWide('Qs_pv_' + data.id, String(Math.floor(Math.random() * 1e16)));
  // Written without a path, so one copy per directory of the site piles up.
  document.cookie = 'mediav=' + encodeURIComponent(JSON.stringify({ eid: data.e360, ep: '', vid: 'stand-in', ctn: '' }));

  if (isNew) {
    var ads = document.createElement('script');
    ads.src = '//e.so.localhost{{port}}/search/c.js?u=' + data.e360;
    document.head.appendChild(ads);
  }

  function openFrame() {
    var frame = document.createElement('iframe');
    frame.name = data.mvid;
    frame.style.display = 'none';
    frame.src = '//360fenxi.mediav.localhost{{port}}/mv.html';
    document.body.appendChild(frame);
  }
  if (document.body) openFrame();
  else document.addEventListener('DOMContentLoaded', openFrame);

  var held = queue.c || [];
  if (!queue.s) run(['send', 'pageview']);
  held.forEach(run);
  window._qha = function () { run(arguments); };
  window._qha.s = queue.s;

  window.addEventListener('pagehide', function () {
    if (guard() === true) navigator.sendBeacon(url(3, 'stay'));
  });
})();
