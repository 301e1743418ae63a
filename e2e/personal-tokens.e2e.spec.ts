import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser, startTestCity, type TestCity } from '@tessera/testing';
import type { Browser, Locator, Page } from 'playwright-core';
import { openAs } from './city-window.js';
import { accessibilityFaults } from './person-stage.js';

describe('links and tokens, in a browser', () => {
  let city: TestCity;
  let browser: Browser;
  beforeAll(async () => {
    city = await startTestCity({
      nodes: { CITY: null, A: 'CITY' },
      people: { clerk: { node: 'A' }, officer: { node: 'A' } },
    });
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await city?.stop();
  });

  const open = (person: string, path: string, width = 1280) =>
    openAs({ browser, city, person }, path, { reducedMotion: 'reduce', width });
  const visible = (locator: Locator) => locator.first().waitFor({ state: 'visible' });
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  /** As a program asks that has nothing but this. */
  const status = async (address: string, init: RequestInit = {}) => (await fetch(address, init)).status;

  it('lead a feed reader to the notices, until they are revoked on the account page', async () => {
    const notice = { title: '停電通知', body: '<p>三月十二日</p>', audience: 'agency' };
    await city.as('officer').post('/api/plugins/bulletin/notices', notice);
    const { page, faults, close } = await open('clerk', '/bulletin');
    await button(page, '訂閱').focus();
    await page.keyboard.press('Enter');
    await visible(page.getByRole('dialog', { name: '用閱讀器訂閱公告' }));
    const dialog = page.locator('bulletin-feed-dialog');
    await visible(dialog.getByText('發給我的全部公告'));
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByLabel('名稱').fill('');
    await dialog.getByRole('button', { name: '建立連結' }).click();
    await visible(dialog.getByText('請填寫名稱。'));
    await dialog.getByLabel('名稱').fill('家裡的閱讀器');
    await dialog.getByText('本機關', { exact: true }).click();
    await dialog.getByRole('button', { name: '建立連結' }).click();
    const link = dialog.getByLabel('訂閱連結', { exact: true });
    await visible(link);
    expect(await accessibilityFaults(page)).toEqual([]);
    const address = await link.inputValue();
    expect(address).toMatch(/\/api\/plugins\/bulletin\/feed\/agency\?token=tpt_[\w-]{43}$/);
    expect(await (await fetch(address)).text()).toContain('停電通知');
    await dialog.getByRole('button', { name: '複製 訂閱連結' }).click();
    await visible(dialog.getByText(/已複製|Ctrl＋C/));

    await dialog.getByRole('link', { name: '管理我的連結' }).click();
    const panel = page.locator('account-tokens');
    await visible(panel.getByText('家裡的閱讀器'));
    await visible(panel.getByText('公告訂閱'));
    await panel.getByRole('button', { name: '撤銷 家裡的閱讀器' }).click();
    await visible(page.getByText('撤銷「家裡的閱讀器」？'));
    await page.locator('tessera-confirm').getByRole('button', { name: '撤銷', exact: true }).click();
    await visible(panel.getByText('還沒有個人連結或權杖'));
    expect(await status(address)).toBe(401);
    expect(faults).toEqual([]);
    await close();
  });

  it('let the document system post, on a phone and in English too', async () => {
    await city.query(`update core.account set locale = 'en' where name = 'officer'`);
    await city.raise(`account:${city.people.officer}`);
    const { page, faults, close } = await open('officer', '/account/tokens', 360);
    const panel = page.locator('account-tokens');
    await panel.getByRole('button', { name: 'New token' }).click();
    await visible(page.getByRole('dialog', { name: 'New token' }));
    const form = page.locator('account-new-token');
    await form.getByRole('button', { name: 'Create', exact: true }).click();
    await visible(form.getByText('Give it a name.'));
    await form.getByLabel('Name').fill('Document system');
    await form.getByLabel(/Valid for/).fill('366');
    await form.getByRole('button', { name: 'Create', exact: true }).click();
    await visible(form.getByText('Enter a number from 1 to 365.'));
    expect(await accessibilityFaults(page)).toEqual([]);
    await form.getByLabel(/Valid for/).fill('30');
    await page.keyboard.press('Tab');
    await form.getByRole('button', { name: 'Create', exact: true }).press('Enter');
    await visible(page.getByRole('dialog', { name: 'Keep the token now' }));
    const field = form.getByLabel('Token', { exact: true });
    await visible(field);
    expect(await accessibilityFaults(page)).toEqual([]);
    const secret = await field.inputValue();
    const document = { subject: '教育訓練', body: '<p>請派員。</p>', date: '2026-03-12', audience: 'agency' };
    const put = () =>
      status(`${city.portal.url}/api/plugins/bulletin/documents/W/1`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
        body: JSON.stringify(document),
      });
    expect(await put()).toBe(200);
    await form.getByRole('button', { name: 'I have kept it' }).click();
    await visible(panel.getByText('Document system'));
    await panel.getByRole('button', { name: 'Revoke Document system' }).click();
    await page.locator('tessera-confirm').getByRole('button', { name: 'Revoke', exact: true }).click();
    await visible(panel.getByText('No personal links or tokens yet'));
    expect(await put()).toBe(401);
    expect(faults).toEqual([]);
    await close();
  });
});
