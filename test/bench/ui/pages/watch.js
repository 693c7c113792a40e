// Notes when the banner and the preferences are first painted, how far the page jumped, and how long a click held the screen.
const noted = { banner: 0, preferences: 0, shift: 0, click: 0 };

/** On screen: laid out, in the viewport, neither hidden nor still transparent. */
function isSeen(selector) {
  const element = document.querySelector(selector);
  if (!element) return false;
  const { top, bottom, left, right, width } = element.getBoundingClientRect();
  const inside = width > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  return inside && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** A frame's callbacks run before it is painted; a message that they send arrives after it. */
const afterPaint = (action) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = action;
  port2.postMessage('');
};

function frame() {
  for (const name of ['banner', 'preferences']) {
    if (!noted[name] && isSeen(selectors[name])) {
      noted[name] = -1;
      afterPaint(() => { noted[name] = performance.now(); });
    }
  }
  requestAnimationFrame(frame);
}
requestAnimationFrame(frame);

new PerformanceObserver((list) => {
  for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) noted.shift += value;
}).observe({ type: 'layout-shift', buffered: true });

// What is shorter than 16 ms is not told: https://w3c.github.io/event-timing/#dictdef-performanceobserverinit
new PerformanceObserver((list) => {
  for (const { interactionId, duration } of list.getEntries()) if (interactionId) noted.click = Math.max(noted.click, duration);
}).observe({ type: 'event', durationThreshold: 16, buffered: true });

window.report = () => ({ ...noted, paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0 });
