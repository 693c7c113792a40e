import { test } from '../../support/fixtures.ts';
import { testHonoured } from './honoured.ts';

test.use({ signal: 'gpc' });

// Chromium has no setting for it.
testHonoured({ signal: 'gpc', says: 'navigator.globalPrivacyControl', value: true, header: 'sec-gpc', words: /global privacy control/i, mark: ' @firefox' });
