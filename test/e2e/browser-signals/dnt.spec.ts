import { test } from '../../support/fixtures.ts';
import { testHonoured } from './honoured.ts';

test.use({ signal: 'dnt' });

testHonoured({ signal: 'dnt', says: 'navigator.doNotTrack', value: '1', header: 'dnt', words: /do not track/i, mark: '' });
