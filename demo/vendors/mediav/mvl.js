// Stand-in for MediaV's mvl.js, which nobody could read: it drains the queue, writes the cookies that are seen on sites
// and sends the image that the image-only form sends (reference/vendors.md section B2).
(function () {
  var account = '';
  var page = '';
  var now = Date.now();
  var life = '; path=/; expires=' + new Date(now + 180 * 24 * 3600 * 1000).toUTCString();

  ['_jzqa', '_jzqx', '_jzqy'].forEach(function (name) {
    document.cookie = name + '=1.' + now + '.' + now + '.' + now + '.1' + life;
  });
  ['_jzqb', '_jzqc', '_jzqckmp'].forEach(function (name) {
    document.cookie = name + '=1.' + now + '; path=/';
  });
  ['_qzja', '_qzjb', '_qzjc', '_qzjto'].forEach(function (name) {
    document.cookie = name + '=' + now + '; path=/';
  });

  function send(host, detail) {
    new Image().src = '//' + host + '.mediav.localhost{{port}}/t?type=3&jzqs=' + account + '&jzqv=' +
      encodeURIComponent(page) + '&jzqo=' + encodeURIComponent(detail) + '&rand=' + Math.random();
  }

  function run(command) {
    if (command[0] === '$setAccount') account = command[1];
    else if (command[0] === '$setGeneral') page = command.slice(1).join('*');
    else if (command[0] === '$logConversion') send('mvp', '');
    else if (/^\$(log|add)/.test(command[0])) send('secure', JSON.stringify(command));
  }

  (window._mvq || []).forEach(run);
  window._mvq = { push: function () { [].slice.call(arguments).forEach(run); } };
  window.mediav = { version: 'stand-in' };
})();
