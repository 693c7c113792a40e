// Bundled by the spec. Everything that takes natives: requests, history, events, and a recording of the page.
import * as Sentry from '@sentry/browser';

window.Sentry = Sentry;
Sentry.init({
  dsn: 'http://key@errors.test/1',
  tracesSampleRate: 1,
  replaysSessionSampleRate: 1,
  replaysOnErrorSampleRate: 1,
  integrations: [Sentry.browserTracingIntegration(), Sentry.replayIntegration()],
});
