// Wrong uses of the published types. Each must stay an error: the compiler complains of an expectation that is not met.
import { start } from 'consentry';
import type { Config } from 'consentry';

// @ts-expect-error days is a number
export const days: Config = { days: '180' };
// @ts-expect-error a signal is honoured or ignored
export const dnt: Config = { dnt: true };
// @ts-expect-error no such setting
export const unknown: Config = { vendor: ['360'] };
// @ts-expect-error a vendor has an id
export const anonymous: Config = { vendors: [{ hosts: ['a.example'] }] };
// @ts-expect-error no such category
export const category: Config = { vendors: [{ id: 'own', category: 'statistics' }] };

const consentry = start({});
// @ts-expect-error ids are a list
consentry.accept('baidu-tongji');
// @ts-expect-error no such event
consentry.on('chnage', () => undefined);
// @ts-expect-error a decision needs no text
consentry.reject('all');
// @ts-expect-error three states, no boolean
export const granted: boolean = consentry.state().categories.analytics;
// @ts-expect-error nothing is opened by assignment
consentry.version = 2;
