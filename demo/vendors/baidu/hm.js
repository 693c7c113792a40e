// Stand-in for Baidu Tongji: behaves as reference/vendors.md section A says, shares no code with the real one.
(function () {
  var site = '{{site}}';
  var host = '//hm.baidu.localhost{{port}}';
  var guard = '_bdhm_loaded_' + site;
  if (window[guard]) return;
  window[guard] = true;

  var year = 365 * 24 * 3600 * 1000;
  var started = Date.now();
  var tracking = true;
  var automatic = true;

  function readCookie(name) {
    var hit = document.cookie.match('(?:^|; )' + name + '=([^;]*)');
    return hit ? decodeURIComponent(hit[1]) : '';
  }

  function writeCookie(name, value, life) {
    document.cookie = name + '=' + encodeURIComponent(value) + '; path=/' +
      (life ? '; expires=' + new Date(Date.now() + life).toUTCString() : '');
  }

  // Cookie, then session storage, then local storage: this order brings a deleted cookie back.
  function recall(name) {
    var kept = (localStorage.getItem(name) || '').split('|');
    return readCookie(name) || sessionStorage.getItem(name) || (Number(kept[0]) > Date.now() ? kept[1] : '');
  }

  function remember() {
    var now = String(Math.round(started / 1000));
    var visits = recall('Hm_lvt_' + site).split(',').filter(Boolean);
    if (!recall('Hm_lpvt_' + site)) visits.push(now);
    visits = visits.slice(-4).join(',');
    writeCookie('Hm_lvt_' + site, visits, year);
    localStorage.setItem('Hm_lvt_' + site, Date.now() + year + '|' + visits);
    writeCookie('Hm_lpvt_' + site, now);
    sessionStorage.setItem('Hm_lpvt_' + site, now);
    var account = recall('HMACCOUNT') || '{{account}}';
    writeCookie('HMACCOUNT', account);
    sessionStorage.setItem('HMACCOUNT', account);
    return { visits: visits, account: account };
  }

  var unsentKey = 'Hm_unsent_' + site;

  function unsent() {
    return JSON.parse(sessionStorage.getItem(unsentKey) || '[]');
  }

  function fetchImage(url) {
    var image = new Image();
    image.onload = image.onerror = function () {
      var left = unsent().filter(function (other) { return other !== url; });
      if (left.length) sessionStorage.setItem(unsentKey, JSON.stringify(left));
      else sessionStorage.removeItem(unsentKey);
    };
    image.src = url;
  }

  function send(type, detail) {
    if (!tracking) return;
    var url = host + '/hm.gif?hca=' + self.account + '&et=' + type + '&ep=' + encodeURIComponent(detail || '') +
      '&lt=' + encodeURIComponent(self.visits) + '&si=' + site + '&v=stand-in&rnd=' + Math.floor(Math.random() * 1e9) +
      '&u=' + encodeURIComponent(location.href) + '&tt=' + encodeURIComponent(document.title);
    sessionStorage.setItem(unsentKey, JSON.stringify(unsent().concat(url)));
    fetchImage(url);
  }

  var commands = {
    _setAutoTracking: function (value) { if (typeof value === 'boolean') tracking = value; },
    _setAutoPageview: function (value) { if (typeof value === 'boolean') automatic = value; },
    _setAccount: function () {},
    _setCustomVar: function (slot, name, value) {
      writeCookie('Hm_cv_' + site, [slot, name, value].join('*'), year);
    },
    _trackPageview: function (path) { send(0, path); },
    _trackEvent: function () { send(4, [].join.call(arguments, '*')); },
    _trackOrder: function (order) { send(94, JSON.stringify(order)); }
  };

  function run(command) {
    var act = commands[command[0]];
    if (act) act.apply(null, command.slice(1));
  }

  function isTracked(command) {
    return command[0] === '_trackEvent' || command[0] === '_trackOrder';
  }

  var self = remember();
  var queue = Array.isArray(window._hmt) ? window._hmt : [];
  var leftovers = unsent();
  queue.filter(function (command) { return !isTracked(command); }).forEach(run);
  leftovers.forEach(fetchImage);
  if (automatic) send(0, '');
  queue.filter(isTracked).forEach(run);
  window._hmt = { id: site, cmd: commands, push: function () { [].slice.call(arguments).forEach(run); } };

  var left = false;
  function leave() {
    if (left) return;
    left = true;
    send(3, Date.now() - started);
  }
  window.addEventListener('unload', leave);
  window.addEventListener('pagehide', leave);
})();
