// Stand-in for Udesk's web chat: reference/vendors.md section D. Honours a renamed global.
(function () {
  var name = window.UdeskApiObject || 'ud';
  var stub = window[name];
  var panel;

  function element(tag, id, css, parent) {
    var node = document.createElement(tag);
    node.id = id;
    node.style.cssText = css;
    return parent.appendChild(node);
  }

  function build(options) {
    if (document.getElementById('udesk_container')) return;
    var box = element('div', 'udesk_container', 'position:fixed;right:20px;bottom:20px;z-index:9000', document.body);
    panel = element('div', 'udesk_panel', 'display:none;width:min(360px,calc(100vw - 40px));height:min(460px,70vh);' +
      'margin-bottom:12px;border-radius:16px;overflow:hidden;box-shadow:0 12px 40px rgba(0,0,0,.25)', box);
    var frame = element('iframe', 'udesk_iframe', 'width:100%;height:100%;border:0;background:#fff', panel);
    frame.title = 'Udesk';
    frame.src = options.link;
    var button = element('button', 'udesk_btn', 'display:block;margin-left:auto;padding:12px 20px;border:0;' +
      'border-radius:999px;background:#1f6feb;color:#fff;font:600 15px/1.4 system-ui,sans-serif;cursor:pointer', box);
    button.type = 'button';
    button.textContent = /^en/.test(document.documentElement.lang) ? 'Chat with us' : '在线咨询';
    button.addEventListener('click', toggle);
  }

  function toggle() {
    panel.style.display = panel.style.display === 'none' ? 'block' : 'none';
  }

  function run(call) {
    if (call[0] === 'showPanel') { panel.style.display = 'block'; return; }
    if (call[0] && call[0].link) {
      if (call[0].mode === 'blank') window.open(call[0].link);
      else build(call[0]);
    }
  }

  function start() {
    var calls = (stub && stub.d) || [];
    window[name] = function () { run(arguments); };
    for (var i = 0; i < calls.length; i++) run(calls[i]);
    window.udesk = { version: 'stand-in' };
  }
  if (document.body) start();
  else document.addEventListener('DOMContentLoaded', start);
})();
