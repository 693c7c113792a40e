import { createHash } from 'node:crypto';
import type { ConsentEvent } from '../../../src/events/types.ts';

/** An id of the browser's kind, the same for the same name. */
export const idOf = (name: string): string => createHash('md5').update(name).digest('hex');

/** An event as the browser makes it, down to its id. */
export const validEvent = (name: string, ...more: [Partial<ConsentEvent>?, Partial<ConsentEvent['data']>?]): ConsentEvent =>
  sampleEvent(idOf(name), ...more);

/** The same with any id. */
export function sampleEvent(id: string, changes: Partial<ConsentEvent> = {}, data: Partial<ConsentEvent['data']> = {}): ConsentEvent {
  return {
    specversion: '1.0',
    id,
    source: 'https://jobs.example.com/',
    type: 'dev.consentry.consent.granted',
    time: '2026-11-22T08:00:00.000Z',
    datacontenttype: 'application/json',
    data: {
      schemaVersion: 1,
      decidedAt: '2026-11-22T08:00:00.000Z',
      expiresAt: '2027-05-21T08:00:00.000Z',
      policyVersion: '2024-07-15',
      policyUrl: 'https://jobs.example.com/privacy',
      configHash: '15dkshl',
      textHash: '1qhybn3',
      language: 'zh-CN',
      method: { button: 'accept', layer: 'banner', trusted: true },
      signals: { dnt: false, gpc: false },
      categories: { necessary: 'granted', functional: 'granted', analytics: 'granted', marketing: 'denied' },
      vendors: { 'baidu-tongji': 'granted', '360-mediav': 'denied' },
      consentId: '26d40b80d43c2a94dd6c00d765b948cb',
      ...data,
    },
    ...changes,
  };
}
