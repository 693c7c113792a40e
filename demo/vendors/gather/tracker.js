// Stand-in for the Gather web tracker, which nobody could read: reference/vendors.md section E.
(function () {
  var tenant = '{{tenant}}';
  var now = Math.round(Date.now() / 1000);
  var properties = {};
  var automatic = { OpenPage: false, ExitPage: false, Click: false };

  function read(name) {
    var hit = document.cookie.match('(?:^|; )' + name + '=([^;]*)');
    return hit ? hit[1] : '';
  }

  var visitor = read('c__utma') || ['1', Math.floor(Math.random() * 1e9), tenant, now, now, 1].join('.');
  document.cookie = 'c__utma=' + visitor + '; path=/; expires=' + new Date(Date.now() + 730 * 864e5).toUTCString();
  document.cookie = 'c__utmb=' + now + '; path=/; expires=' + new Date(Date.now() + 30 * 6e4).toUTCString();
  document.cookie = 'c__utmc=' + tenant + '; path=/';

  function send(event, detail) {
    new Image().src = '//cbe.convertlab.localhost{{port}}/cbe/__utm?tenantId=' + tenant + '&event=' +
      encodeURIComponent(event) + '&utma=' + visitor + '&data=' + encodeURIComponent(JSON.stringify(detail || {}));
  }

  var tracker = {
    ready: function (callback) { callback.call(tracker); return tracker; },
    push: function (more) { for (var key in more) properties[key] = more[key]; return tracker; },
    track: function (event, detail) { send(event, detail); return tracker; }
  };
  Object.keys(automatic).forEach(function (kind) {
    tracker['setEnableAutoTrack' + kind] = function (on) {
      automatic[kind] = on;
      if (kind === 'OpenPage' && on) send('open_page', { auto: true });
    };
  });
  document.addEventListener('click', function () { if (automatic.Click) send('click', {}); });
  document.addEventListener('submit', function (event) {
    var field = document.createElement('input');
    field.type = 'hidden';
    field.name = 'cl_context';
    field.value = visitor;
    event.target.appendChild(field);
  }, true);
  window.clab_tracker = window._cl_tracker = tracker;
})();
