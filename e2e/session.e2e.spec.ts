import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import type { Locator, Page } from 'playwright-core';
import { DemoBrowsers, demoPassword, gone, navigationEntry, shown, tile } from './demo-browsers.js';

describe('a session in the browser', () => {
  let city: DemoBrowsers;
  beforeAll(async () => {
    city = await DemoBrowsers.start();
  });
  afterAll(() => city?.stop());

  const me = (page: Page) => page.locator('tessera-header t-menu').getByRole('button');
  const root = (page: Page) =>
    page.evaluate(() => ({ lang: document.documentElement.lang, theme: document.documentElement.dataset.theme }));

  it('ends where the person says so', async () => {
    const { page, faults, close } = await city.open('neighbour');
    await me(page).click();
    await page.getByRole('menuitem', { name: '登出', exact: true }).click();
    await page.waitForURL('**/sign-in');
    await page.goto(`${city.portal.url}/bulletin?q=x`);
    await page.waitForURL('**/sign-in?to=%2Fbulletin%3Fq%3Dx');
    expect(faults).toEqual([]);
    await close();
  });

  it('that is ended on another device leads to the sign-in page at once, and back to where it was', async () => {
    const here = await city.open('neighbour', '/bulletin?q=a');
    await shown(here.page.locator('t-filter-bar'));
    const there = await city.open('neighbour', '/account/sessions');
    await there.page
      .getByRole('button', { name: /^登出該裝置/ })
      .first()
      .click();
    await here.page.waitForURL('**/sign-in?to=%2Fbulletin%3Fq%3Da');
    await here.page.getByLabel('公務帳號').fill('neighbour');
    await here.page.getByLabel('密碼', { exact: true }).fill(demoPassword);
    await here.page.keyboard.press('Enter');
    await here.page.waitForURL('**/bulletin?q=a');
    await Promise.all([here.close(), there.close()]);
  });

  it('keeps language and theme over reloads and on the next device', async () => {
    const { page, faults, close } = await city.open('staff');
    await me(page).click();
    await page.getByRole('menuitem', { name: '顯示設定' }).click();
    const dialog = page.locator('tessera-display-settings');
    for (const name of ['深色', 'English']) {
      const kept = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok());
      await Promise.all([kept, dialog.getByRole('radio', { name }).check()]);
    }
    await shown(navigationEntry(page, 'Bulletin'));
    await page.reload();
    await shown(navigationEntry(page, 'Bulletin'));
    await eventually(async () => expect(await root(page)).toEqual({ lang: 'en', theme: 'dark' }));
    const other = await city.open('staff');
    await shown(navigationEntry(other.page, 'Bulletin'));
    await eventually(async () => expect(await root(other.page)).toEqual({ lang: 'en', theme: 'dark' }));
    await page.request.patch(`${city.portal.url}/api/account/preferences`, {
      data: { locale: 'zh-Hant', theme: 'light' },
    });
    expect([...faults, ...other.faults]).toEqual([]);
    await Promise.all([close(), other.close()]);
  });

  it('is begun, and a notice opened and read, with the keyboard alone', async () => {
    const { page, faults, close } = await city.visit('/sign-in');
    await page.getByLabel('公務帳號').waitFor();
    await tabTo(page, (focused) => focused.label === '公務帳號');
    await page.keyboard.type('staff');
    await tabTo(page, (focused) => focused.label === '密碼');
    await page.keyboard.type(demoPassword);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${city.portal.url}/`);
    await shown(navigationEntry(page, '布告欄'));
    await tabTo(page, (focused) => focused.text === '布告欄' && focused.tag === 'A');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/bulletin');
    await shown(page.locator('bulletin-notice-list li'));
    await tabTo(page, (focused) => /^\/bulletin\/[0-9a-f]{8}-/.test(focused.href));
    const title = (await focusedIn(page)).title;
    await page.keyboard.press('Enter');
    await shown(page.getByRole('heading', { level: 2, name: title }));
    await shown(page.locator('bulletin-notice-detail .body'));
    expect(faults).toEqual([]);
    await close();
  });

  it('shows times as clocks in the portal’s zone show them, wherever the browser is', async () => {
    const seen: string[] = [];
    for (const timezoneId of ['UTC', 'Asia/Taipei', 'America/Los_Angeles']) {
      const { page, close } = await city.open('agencyadmin', '/bulletin', { timezoneId });
      await shown(page.locator('bulletin-notice-list li'));
      await page.locator('bulletin-notice-list li a').first().click();
      const published = await timeOf(page.locator('bulletin-notice-detail time').first());
      const taipei = new Date(Date.parse(published.iso) + 8 * 3_600_000).toISOString();
      expect(published.text).toContain(taipei.slice(11, 16));
      expect(published.text).toContain(
        `${Number(taipei.slice(0, 4)) - 1911}/${taipei.slice(5, 7)}/${taipei.slice(8, 10)}`,
      );
      await page.goto(`${city.portal.url}/`);
      await shown(tile(page, '公告').locator('.foot time'));
      const updated = await timeOf(tile(page, '公告').locator('.foot time'));
      expect(updated.text).toBe(new Date(Date.parse(updated.iso) + 8 * 3_600_000).toISOString().slice(11, 16));
      await gone(tile(page, '公告').locator('t-skeleton'));
      await page.goto(`${city.portal.url}/account/sessions`);
      seen.push(await page.getByText('這個裝置').first().textContent());
      await close();
    }
    expect(seen).toHaveLength(3);
  });
});

/** What a time says and means, read at one moment: it may be drawn anew between two. */
const timeOf = (time: Locator): Promise<{ iso: string; text: string }> =>
  time.evaluate((node) => ({ iso: node.getAttribute('datetime') ?? '', text: node.textContent ?? '' }));

interface Focused {
  tag: string;
  text: string;
  label: string;
  href: string;
  title: string;
}

/** What has the focus, through all shadow roots. */
function focusedIn(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    let element = document.activeElement as HTMLElement | null;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLElement;
    const scope = element?.getRootNode() as Document | ShadowRoot | undefined;
    const label = element?.id ? scope?.querySelector(`label[for="${element.id}"]`)?.textContent : '';
    return {
      tag: element?.tagName ?? '',
      text: element?.textContent?.trim() ?? '',
      label: label?.trim() ?? '',
      href: element?.getAttribute('href') ?? '',
      title: element?.getAttribute('title') ?? '',
    };
  });
}

/** Presses Tab until what has the focus is wanted; a person gives up as well. */
async function tabTo(page: Page, isWanted: (focused: Focused) => boolean): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (isWanted(await focusedIn(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never reaches it');
}
