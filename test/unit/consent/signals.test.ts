import { describe, expect, it } from 'vitest';
import { readSignals } from '../../../src/consent/signals.ts';

const HONOUR = { dnt: 'honour', gpc: 'honour' } as const;
const page = (navigator: object, more: object = {}) => ({ navigator, ...more }) as unknown as Parameters<typeof readSignals>[1];
const throwing = (name: string) => Object.defineProperty({}, name, {
  get() {
    throw new Error('not for you');
  },
});

describe('Do Not Track (T1)', () => {
  it.each<[unknown, boolean]>([
    ['1', true], ['1xyz', true], [1, true], ['yes', true],
    [null, false], [undefined, false], ['0', false], ['no', false], ['', false], ['unspecified', false], ['yesterday', false], [0, false], [false, false], ['2', false],
  ])('%j on navigator is %s', (doNotTrack, on) => {
    expect(readSignals(HONOUR, page({ doNotTrack })).dnt).toBe(on);
  });

  it.each([[page({ msDoNotTrack: '1' })], [page({}, { doNotTrack: '1' })], [page({ doNotTrack: 'unspecified' }, { doNotTrack: '1' })]])('is found in the old places', (old) => {
    expect(readSignals(HONOUR, old).dnt).toBe(true);
  });

  it('is off where no browser knows it', () => {
    expect(readSignals(HONOUR, page({}))).toEqual({ dnt: false, gpc: false });
  });

  it('counts as on when it cannot be read', () => {
    expect(readSignals(HONOUR, page(throwing('doNotTrack'))).dnt).toBe(true);
    expect(readSignals(HONOUR, page({ doNotTrack: Object.create(null) as unknown })).dnt).toBe(true);
  });

  it('is not looked at when the owner ignores it', () => {
    expect(readSignals({ ...HONOUR, dnt: 'ignore' }, page({ doNotTrack: '1', globalPrivacyControl: true }))).toEqual({ dnt: false, gpc: true });
    expect(readSignals({ ...HONOUR, dnt: 'ignore' }, page(throwing('doNotTrack'))).dnt).toBe(false);
  });
});

describe('Global Privacy Control (T3)', () => {
  it.each<[unknown, boolean]>([[true, true], [false, false], [undefined, false], ['1', false], [1, false], [null, false]])('%j is %s', (globalPrivacyControl, on) => {
    expect(readSignals(HONOUR, page({ globalPrivacyControl })).gpc).toBe(on);
  });

  it('counts as on when it cannot be read', () => {
    expect(readSignals(HONOUR, page(throwing('globalPrivacyControl')))).toEqual({ dnt: false, gpc: true });
  });

  it('is not looked at when the owner ignores it', () => {
    expect(readSignals({ ...HONOUR, gpc: 'ignore' }, page({ globalPrivacyControl: true })).gpc).toBe(false);
  });
});
