// What any page does: its own work, and a vendor's snippet.
const script = document.createElement('script');
script.src = 'own.js';
document.head.appendChild(script);
const image = document.createElement('img');
image.setAttribute('src', '/own.gif?1');
document.querySelector('main').appendChild(image);
document.querySelector('main').insertAdjacentHTML('beforeend', '<b>own</b>');
document.body.appendChild(document.createElement('div')).innerHTML = '<i>own</i>';
localStorage.setItem('own', '1');
document.cookie = 'own=1';
fetch('/own.json').catch(() => {});
addEventListener('load', () => { window.loaded = (window.loaded || 0) + 1; });

(function () {
  var tag = document.createElement('script');
  tag.src = 'http://hm.baidu.com/hm.js';
  var first = document.getElementsByTagName('script')[0];
  first.parentNode.insertBefore(tag, first);
})();
// What is held of these does not come back: the page has had its error.
fetch('http://hm.baidu.com/fetched').catch(() => {});
const request = new XMLHttpRequest();
request.open('GET', 'http://hm.baidu.com/requested');
request.send();
navigator.sendBeacon('http://hm.baidu.com/sent');
const pixel = document.createElement('img');
pixel.setAttribute('src', 'http://hm.baidu.com/set.gif');
document.body.appendChild(document.createElement('div')).innerHTML = '<img src="http://hm.baidu.com/hm.gif" alt="">';
