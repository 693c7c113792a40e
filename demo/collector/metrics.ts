import { Counter, Histogram, Registry } from 'prom-client';

export interface Metrics {
  answered(status: number): void;
  stored(fresh: number, known: number): void;
  took(seconds: number): void;
  text(): Promise<string>;
}

/** What operators watch, in the form Prometheus reads. */
export function metrics(): Metrics {
  const registers = [new Registry()];
  const answers = new Counter({ name: 'consentry_answers_total', help: 'Answers to posted events', labelNames: ['status'], registers });
  const events = new Counter({ name: 'consentry_events_total', help: 'Events that were taken', labelNames: ['kept'], registers });
  const seconds = new Histogram({
    name: 'consentry_store_seconds', help: 'Time until events are durable', registers,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  });
  return {
    answered: (status) => answers.inc({ status: String(status) }),
    stored(fresh, known) {
      events.inc({ kept: 'new' }, fresh);
      events.inc({ kept: 'known' }, known);
    },
    took: (value) => seconds.observe(value),
    text: () => registers[0]!.metrics(),
  };
}
