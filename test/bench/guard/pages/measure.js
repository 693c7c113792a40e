// `alone` and `again` are the same page: what differs between them is noise. `floor` wraps the same natives and asks nothing.
const PAGES = { guarded: '/guarded.html', alone: '/alone.html', again: '/alone.html?again', floor: '/floor.html' };
/** Shorter than the turn a busy machine gives a process, so that the best batch is one that nobody interrupted. */
const BATCH_MS = 1;
/** Work that is long in itself. */
const APPLICATION_SHARE = 3;
const WARM_UP = 3;
const frames = {};

const loaded = (address) => new Promise((done) => {
  const frame = document.createElement('iframe');
  frame.onload = () => done(frame.contentWindow);
  frame.src = address;
  document.body.append(frame);
});

/** A guard that is not there would look very fast. */
function guards({ document, operations }) {
  const script = document.createElement('script');
  script.src = 'http://hm.baidu.com/hm.js';
  return script.hasAttribute('data-consentry') && Boolean(operations);
}

async function openFrames(turn) {
  if (!crossOriginIsolated) throw new Error('The clock is coarse here');
  const names = Object.keys(PAGES);
  for (let index = 0; index < names.length; index++) {
    const name = names[(index + turn) % names.length];
    frames[name] = await loaded(PAGES[name]);
    if (guards(frames[name]) !== (name === 'guarded')) throw new Error(`${name}: ${guards(frames[name]) ? 'a guard' : 'no guard'}`);
  }
  return Object.keys(frames.alone.operations);
}

async function time({ operations }, name, times) {
  const { make, run } = operations[name];
  const it = make();
  const from = performance.now();
  await run(it, times);
  const took = performance.now() - from;
  it?.remove?.();
  return took;
}

/** How many make a batch long enough for the clock; one pause of the machine must not decide that. */
async function batchOf(name) {
  if (frames.alone.operations[name].application) return 1;
  for (let times = 1; ; times *= 2) {
    const took = [];
    while (took.length < WARM_UP) took.push(await time(frames.alone, name, times));
    if (Math.min(...took) >= BATCH_MS) return times;
  }
}

async function measure(name, wanted) {
  const times = await batchOf(name);
  const application = Boolean(frames.alone.operations[name].application);
  const rounds = application ? Math.ceil(wanted / APPLICATION_SHARE) : wanted;
  const samples = { guarded: [], alone: [], again: [], floor: [] };
  const names = Object.keys(samples);
  for (let round = -WARM_UP; round < rounds; round++) {
    for (let index = 0; index < names.length; index++) {
      const which = names[(index + round + WARM_UP) % names.length];
      const took = await time(frames[which], name, times);
      if (round >= 0) samples[which].push(took / times);
    }
  }
  return { application, samples };
}
