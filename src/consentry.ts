// Entry of dist/consentry.js. The natives come first: whatever runs after this line finds the guard's own references taken.
import { saveNatives } from './guard/natives.ts';
import { report, throwOutside } from './report.ts';
import { lockdown, start } from './start.ts';

const natives = saveNatives(window);
const taken = Object.getOwnPropertyDescriptor(window, 'consentry')?.value as { receipt?: unknown } | undefined;

if (taken?.receipt) {
  report({ setting: 'script', given: 'consentry.js a second time', accepted: 'once a page; the first one stays' });
} else {
  try {
    const { stop, ...api } = start({ realm: window, natives, script: document.currentScript as HTMLScriptElement | null });
    void stop;
    if (taken === undefined) Object.defineProperty(window, 'consentry', { value: api, configurable: true });
    else {
      const problem = { setting: 'window.consentry', given: typeof taken, accepted: 'nothing of the page; consent works, the page keeps its own value' };
      api.problems.push(problem);
      report(problem);
    }
  } catch (error) {
    // Our own mistake must open no tag.
    lockdown(window, natives);
    throwOutside(error);
  }
}
