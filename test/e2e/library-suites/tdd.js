// What the polyfill's tests ask of their runner; each of them runs by itself, in its page.
const queue = [];
let around = { names: [], setups: [], teardowns: [] };

function suite(name, define) {
  const outside = around;
  around = { names: [...outside.names, name], setups: [...outside.setups], teardowns: [...outside.teardowns] };
  define();
  around = outside;
}
const setup = (step) => around.setups.push(step);
const teardown = (step) => around.teardowns.push(step);
function test(name, body) {
  const { names, setups, teardowns } = around;
  queue.push({ name: [...names, name].join(': '), steps: [...setups, body, ...teardowns] });
}

addEventListener('load', async () => {
  window.assert = (await import('/chai/index.js')).assert;
  const lines = [];
  for (const { name, steps } of queue) {
    try {
      for (const step of steps) await (step.length ? new Promise((done) => { step(done); }) : step());
      lines.push(`pass ${name}`);
    } catch (error) {
      lines.push(`fail ${name}: ${error}`);
    }
  }
  window.lines = lines;
});
