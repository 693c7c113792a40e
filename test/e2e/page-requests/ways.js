// Each way in which a page asks a vendor for something that is not a script.
const HOST = 'http://mvp.mediav.com';

const ways = {
  'new Image': (done) => {
    window.pixel = new Image();
    window.pixel.src = `${HOST}/t.gif`;
    done();
  },
  'img element': (done, at) => {
    const image = document.createElement('img');
    image.setAttribute('src', `${HOST}/t.gif`);
    at.append(image);
    done();
  },
  'img in markup': (done, at) => {
    at.innerHTML = `<img src="${HOST}/t.gif" alt="">`;
    done();
  },
  'img written while parsing': (done) => {
    document.write(`<img src="${HOST}/t.gif" alt="">`);
    done();
  },
  'iframe element': (done, at) => {
    const frame = document.createElement('iframe');
    frame.src = `${HOST}/frame.html`;
    at.append(frame);
    done();
  },
  'iframe in markup': (done, at) => {
    at.insertAdjacentHTML('beforeend', `<iframe src="${HOST}/frame.html"></iframe>`);
    done();
  },
  'fetch': (done) => {
    fetch(`${HOST}/collect`, { method: 'POST', body: 'x' }).then(({ status }) => done(status), (error) => done(error.constructor.name));
  },
  'fetch of a Request': (done) => {
    fetch(new Request(`${HOST}/collect`)).then(({ status }) => done(status), (error) => done(error.constructor.name));
  },
  'XMLHttpRequest': (done) => {
    const request = new XMLHttpRequest();
    request.open('GET', `${HOST}/collect`);
    request.onload = () => done(request.status);
    request.onerror = () => done(`error, status ${request.status}, state ${request.readyState}`);
    request.send();
  },
  'sendBeacon': (done) => done(navigator.sendBeacon(`${HOST}/collect`, 'x')),
  'WebSocket': (done) => {
    const socket = new WebSocket('ws://mvp.mediav.com/live');
    socket.onerror = () => done('error');
  },
  'EventSource': (done) => {
    const source = new EventSource(`${HOST}/stream`);
    source.onerror = () => {
      source.close();
      done('error');
    };
  },
};
