import { readFile } from 'node:fs/promises';
import { expect, test } from '../../support/fixtures.ts';

// Each list in the order of ISO/IEC TS 27560.
const PROCESSING = ['privacy_notice', 'language', 'purpose', 'pii_information', 'pii_controllers', 'storage_location', 'retention_period', 'jurisdiction', 'recipient_third_parties', 'withdrawal_method'];
const EVENT = ['event_time', 'validity_duration', 'entity_id', 'event_type', 'event_state'];
const PARTY = ['party_id', 'party_name', 'party_contact', 'party_type'];
const JSON_BLOCK = {
  lang: 'en', policyUrl: '/privacy', policyVersion: '7', vendors: ['baidu-tongji', 'udesk'],
  controller: { name: 'Shop Ltd', address: '1 Sea Road', country: 'SG', contact: 'privacy@shop.test' },
};

// Firefox tells nothing of downloads over WebDriver BiDi.
test('the receipt says what was chosen, alone on a printed sheet, and can be taken along as data and as a page @chromium', async ({ site, page }) => {
  await site.open('/', { json: JSON_BLOCK });
  await page.getByRole('button', { name: 'Privacy choices' }).click();
  await page.getByText('Your receipt').click();
  await expect(page.locator('.c-receipt')).toContainText('You have not chosen anything on this site yet.');
  await page.keyboard.press('Escape');

  await page.locator('#consentry [data-consentry=preferences]').click();
  await page.getByRole('switch', { name: 'Statistics' }).click();
  await site.press('save');
  await page.getByRole('button', { name: 'Privacy choices' }).click();
  await page.getByText('Your receipt').click();
  const record = (await page.context().cookies()).find(({ name }) => name === 'consentry')?.value.split('|').at(-2) ?? '';
  const said = [record, 'http://shop.test', 'Shop Ltd, 1 Sea Road, privacy@shop.test', 'Save choices', 'http://shop.test/privacy', 'Baidu Tongji', 'Allowed', 'Udesk', 'Not allowed'];

  await test.step('to see', async () => {
    for (const each of said) await expect(page.locator('.c-receipt')).toContainText(each);
  });

  await test.step('on paper', async () => {
    await page.emulateMedia({ media: 'print' });
    const sheet = await page.evaluate(() => new Promise<string>((done) => {
      window.print = () => done(document.body.innerText);
      document.querySelector<HTMLElement>('[data-consentry=print]')?.click();
    }));
    await page.emulateMedia({ media: null });
    expect(sheet).toMatch(/^Your receipt/);
    for (const each of said) expect(sheet).toContain(each);
    for (const each of ['Before', 'Privacy preferences', 'Statistics', 'Print', 'Accept all', 'Save as data']) expect(sheet).not.toContain(each);
  });

  const saved = async (name: string): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return readFile(await download.path(), 'utf8');
  };
  await test.step('as data', async () => {
    const data = JSON.parse(await saved('Save as data')) as { party_identification: object[]; pii_processing: { consent_event: object }[] };
    expect(data).toMatchObject({
      schema_version: 'ISO/IEC TS 27560:2023', receipt_id: record, record_id: record, pii_principal_id: record,
      party_identification: [{ party_id: 'controller', party_name: 'Shop Ltd', party_address: '1 Sea Road', party_contact: 'privacy@shop.test' }, { party_id: 'baidu-tongji' }, { party_id: 'udesk' }],
      pii_processing: [
        { recipient_third_parties: ['baidu-tongji'], language: 'en', jurisdiction: 'SG', storage_location: 'CN', consent_event: { event_state: 'granted', event_type: 'explicit', validity_duration: 'P180D' } },
        { recipient_third_parties: ['udesk'], consent_event: { event_state: 'denied' } },
      ],
    });
    const empty = (it: object, fields: string[]): string[] => fields.filter((field) => !(it as { [field: string]: unknown })[field]);
    for (const each of data.pii_processing) expect([...empty(each, PROCESSING), ...empty(each.consent_event, EVENT)]).toEqual([]);
    for (const each of data.party_identification) expect(empty(each, PARTY)).toEqual([]);
  });

  await test.step('as a page', async () => {
    const file = await saved('Save as a page');
    expect(file).toMatch(/^<!doctype html><html lang="en" dir="ltr">/);
    await page.setContent(file);
    for (const each of said) await expect(page.locator('body')).toContainText(each);
  });
});
