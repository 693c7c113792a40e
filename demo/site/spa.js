// The single-page variant: links change the page in place through the history API, and tell the tags as such a site does.
(function () {
  var nonce = document.currentScript.nonce;
  var shown = location.pathname + location.search;

  function run(code) {
    var script = document.createElement('script');
    script.nonce = nonce;
    script.id = 'calls';
    script.textContent = code;
    document.body.append(script);
  }

  function show(page) {
    document.title = page.title;
    document.documentElement.lang = page.documentElement.lang;
    ['header.top', 'main', 'footer.bottom'].forEach(function (part) {
      document.querySelector(part).replaceWith(document.importNode(page.querySelector(part), true));
    });
    var old = document.getElementById('calls');
    if (old) old.remove();
    var calls = page.getElementById('calls');
    if (calls) run(calls.textContent);
    document.getElementById('main').focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  function tellTags() {
    _hmt.push(['_trackPageview', location.pathname]);
    sensors.quick('autoTrackSinglePage');
  }

  function go(address) {
    return fetch(address, { headers: { accept: 'text/html' } })
      .then(function (response) { return response.text(); })
      .then(function (text) {
        show(new DOMParser().parseFromString(text, 'text/html'));
        shown = location.pathname + location.search;
        tellTags();
      })
      .catch(function () { location.assign(address); });
  }

  addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[href]');
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (link.origin !== location.origin || link.target || /^\/(demo|control)/.test(link.pathname)) return;
    if (link.hash || link.hasAttribute('data-consentry-open')) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    go(link.href);
  });
  addEventListener('popstate', function () {
    if (location.pathname + location.search !== shown) go(location.href);
  });
})();
