// Media, tracks, and a link that reports a click.
// WebKit collects what nobody holds before it has asked for anything.
const heard = [];
const hold = (element) => {
  heard.push(element);
  return element;
};
const media = (tag) => hold(document.createElement(tag));

cases({
  'video, src': ({ to, at }) => {
    const video = media('video');
    video.src = to('mp4');
    at.append(video);
  },
  'video, poster': ({ to, at }) => {
    const video = media('video');
    video.poster = to('gif');
    at.append(video);
  },
  'video, poster by attribute': ({ to, at }) => { at.appendChild(media('video')).setAttribute('poster', to('gif')); },
  'video, by markup': ({ to, at }) => { at.innerHTML = `<video src="${to('mp4')}"></video>`; },
  'audio, src': ({ to }) => {
    const audio = media('audio');
    audio.preload = 'auto';
    audio.src = to('mp3');
  },
  'audio, Audio()': ({ to }) => { hold(new Audio(to('mp3'))); },
  'audio, Audio() and src': ({ to }) => { hold(new Audio()).src = to('mp3'); },
  'audio, setAttribute and load': ({ to }) => {
    const audio = media('audio');
    audio.setAttribute('src', to('mp3'));
    audio.load();
  },
  'audio, source': ({ to, at }) => {
    const audio = media('audio');
    const source = document.createElement('source');
    source.src = to('mp3');
    audio.preload = 'auto';
    audio.append(source);
    at.append(audio);
  },
  'video, track': ({ to, at }) => {
    const video = media('video');
    const track = document.createElement('track');
    track.default = true;
    track.src = to('vtt');
    video.crossOrigin = 'anonymous';
    video.append(track);
    at.append(video);
    track.track.mode = 'showing';
  },
  'a, ping': ({ to, at }) => {
    const link = document.createElement('a');
    link.href = '#here';
    link.ping = to('txt');
    at.append(link);
    link.click();
  },
  'a, ping among others': ({ to, at }) => {
    const link = document.createElement('a');
    link.href = '#here';
    link.setAttribute('ping', `/own-ping ${to('txt')}`);
    at.append(link);
    link.click();
  },
  'a, ping by markup': ({ to, at }) => {
    at.innerHTML = `<a href="#here" ping="${to('txt')}">x</a>`;
    at.firstChild.click();
  },
  'svg, use': ({ to, at }) => {
    at.innerHTML = '<svg><use/></svg>';
    at.querySelector('use').setAttribute('href', `${to('svg')}#part`);
  },
  'svg, a fill from elsewhere': ({ to, at }) => { at.innerHTML = `<svg><rect width="9" height="9" fill="url(${to('svg')}#p)"/></svg>`; },
  'svg, a mask from elsewhere': ({ to, at }) => {
    at.innerHTML = '<svg><rect width="9" height="9"/></svg>';
    at.querySelector('rect').setAttribute('mask', `url(${to('svg')}#m)`);
  },
  'svg, a filter from elsewhere': ({ to, at }) => {
    at.innerHTML = '<svg><rect width="9" height="9"/></svg>';
    at.querySelector('rect').setAttribute('filter', `url(${to('svg')}#f)`);
  },
});
