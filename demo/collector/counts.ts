import type { Database } from './database.ts';

/** How many events of one kind came in on one day. */
export interface DailyCount {
  day: string;
  type: string;
  button: string;
  layer: string;
  language: string;
  events: number;
  /** Events in which the category was granted. */
  functional: number;
  analytics: number;
  marketing: number;
}

const granted = (category: string): string =>
  `count(*) filter (where event #>> '{data,categories,${category}}' = 'granted') as ${category}`;

const COUNTS = `select cast(cast(received_at at time zone 'UTC' as date) as text) as day, event ->> 'type' as type,
  event #>> '{data,method,button}' as button, event #>> '{data,method,layer}' as layer,
  event #>> '{data,language}' as language, count(*) as events,
  ${granted('functional')}, ${granted('analytics')}, ${granted('marketing')}
  from ledger group by 1, 2, 3, 4, 5 order by 1 desc, 6 desc`;

export async function dailyCounts(database: Database): Promise<DailyCount[]> {
  return (await database.query(COUNTS)).map((row) => ({
    day: String(row['day']),
    type: String(row['type']),
    button: String(row['button']),
    layer: String(row['layer']),
    language: String(row['language']),
    events: Number(row['events']),
    functional: Number(row['functional']),
    analytics: Number(row['analytics']),
    marketing: Number(row['marketing']),
  }));
}
