// What zone.js and Sentry tell of the page's own doings: the same with us as without.
window.seen = [];
window.reported = !window.Sentry;
window.leaving ||= [];
const act = () => new Promise((done) => {
  setTimeout(async () => {
    await fetch('/own.json?fetch').then((answer) => answer.json());
    const asked = new XMLHttpRequest();
    asked.open('GET', '/own.json?xhr');
    asked.onload = () => {
      history.pushState({}, '', '#there');
      const image = new Image();
      image.addEventListener('load', () => done());
      image.src = '/own.gif?2';
    };
    asked.send();
  });
});
const noted = (task) => window.seen.push(`task ${task.type} ${task.source}`);
const zone = window.Zone && Zone.current.fork({ name: 'own', onScheduleTask: (parent, _, target, task) => {
  noted(task);
  return parent.scheduleTask(target, task);
} });
addEventListener('load', () => setTimeout(async () => {
  await (zone ? zone.run(act) : act());
  if (!window.Sentry) return;
  Sentry.getCurrentScope().addEventProcessor((event) => {
    for (const { category, data } of event.breadcrumbs ?? []) if (/^(?:fetch|xhr|navigation)$/.test(category) && /^\//.test(data.url ?? data.to)) window.seen.push(`crumb ${category} ${data.url ?? data.to} ${data.status_code ?? ''}`);
    return event;
  });
  Sentry.captureException(new Error('An own mistake'));
  await Sentry.flush();
  // Whoever leaves now must not take us along.
  for (const leave of leaving) leave();
  new Image().src = 'http://hm.baidu.com/late.gif';
  window.reported = true;
}));
