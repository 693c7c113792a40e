// Stand-in for the so.com push: reference/vendors.md section B3. Throws, as the real one does, when its element is gone.
(function () {
  var sid = document.getElementById('sozz').src.split('?')[1];
  if (!sid) throw new Error('so.com push: no site key in the address of #sozz');
  var reversed = location.href.split('').reverse().join('');
  var token = '';
  for (var i = 0; i < Math.min(sid.length, reversed.length); i++) token += sid[i] + reversed[i];
  new Image().src = '//s.360.localhost{{port}}/so/zz.gif?url=' + encodeURIComponent(location.href) + '&sid=' + sid +
    '&token=' + encodeURIComponent(token);
})();
