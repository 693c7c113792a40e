// Workers and worklets, by address and by code that imports one.
const blob = (code) => URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
const data = (code) => `data:text/javascript,${encodeURIComponent(code)}`;
const imports = (url) => `importScripts(${JSON.stringify(url)});`;
const answered = (worker) => new Promise((done) => {
  worker.onerror = done;
  (worker.port ?? worker).onmessage = done;
});

cases({
  'Worker, blob that imports': ({ to }) => answered(new Worker(blob(`${imports(to())} postMessage(1);`))),
  'Worker, blob that fetches': ({ to }) => answered(new Worker(blob(`fetch("${to()}").catch(() => 0).then(() => postMessage(1));`))),
  'Worker, data that imports': ({ to }) => answered(new Worker(data(`${imports(to())} postMessage(1);`))),
  'Worker, data that imports, base64': ({ to }) => answered(new Worker(`data:text/javascript;base64,${btoa(`${imports(to())} postMessage(1);`)}`)),
  'Worker, blob of no type that imports': ({ to }) => answered(new Worker(URL.createObjectURL(new Blob([`${imports(to())} postMessage(1);`])))),
  'Worker, blob of plain text that imports': ({ to }) => answered(new Worker(URL.createObjectURL(new Blob([`${imports(to())} postMessage(1);`], { type: 'text/plain' })))),
  'Worker, module blob that imports': ({ to }) => answered(new Worker(blob(`import "${to()}"; postMessage(1);`), { type: 'module' })),
  'Worker, own file that imports': ({ to }) => answered(new Worker(`worker.js#${to()}`)),
  'SharedWorker, blob that imports': ({ to }) => answered(new SharedWorker(blob(`onconnect = (e) => { ${imports(to())} e.ports[0].postMessage(1); }`))),
  'AudioWorklet': async ({ to }) => { await new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule(to()).catch(() => undefined); },
  'AudioWorklet, blob that imports': async ({ to }) => {
    await new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule(blob(`import "${to()}"`)).catch(() => undefined);
  },
  'paint worklet': async ({ to }) => { await CSS.paintWorklet.addModule(to()).catch(() => undefined); },
});
