// Stand-in for the numbered loader of 360 Fenxi: pings first, then brings the core.
(function () {
  window._qha_data = {
    id: '{{site}}', domain: location.hostname, e360: '360001', mvid: 'mv{{site}}', host: 's.union.360.localhost{{port}}'
  };
  new Image().src = '//s.union.360.localhost{{port}}/s.gif?et=99&si={{site}}&t=' + Date.now();
  var core = document.createElement('script');
  core.src = '//s.ssl.qhimg.localhost{{port}}/static/360f360f360f360f.js';
  var first = document.getElementsByTagName('script')[0];
  first.parentNode.insertBefore(core, first);
})();
