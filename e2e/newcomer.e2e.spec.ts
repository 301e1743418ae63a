import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { DemoBrowsers, demoPassword, fillCredentials, gone, shown, tile } from './demo-browsers.js';

describe('a newcomer', () => {
  let city: DemoBrowsers;
  beforeAll(async () => {
    city = await DemoBrowsers.start({ TESSERA_CAPTCHA: 'after-failures' });
  });
  afterAll(() => city?.stop());

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const rows = (page: Page) => page.locator('bulletin-notice-list li');
  const row = (page: Page, title: string) => page.locator('bulletin-notice-list li', { hasText: title });
  const inTile = (page: Page, title: string) => tile(page, '公告').getByRole('link', { name: new RegExp(title) });

  async function write(page: Page, title: string, audience: string): Promise<void> {
    await page.goto(`${city.portal.url}/bulletin/new`);
    await page.getByRole('textbox', { name: '標題' }).fill(title);
    await page.getByRole('textbox', { name: '內文' }).click();
    await page.keyboard.type('請同仁留意。');
    await page.getByRole('radio', { name: new RegExp(`^${audience}`) }).check();
    await button(page, '發布').click();
    await shown(page.getByText('公告已發布'));
  }

  it('is told one sentence for any wrong pair, proves to be no machine unseen, and comes in', async () => {
    const { page, faults, close } = await city.visit('/');
    await page.waitForURL('**/sign-in?to=%2F');
    const tries: { captcha: boolean; status: number }[] = [];
    page.on('response', async (response) => {
      if (response.request().method() !== 'POST' || !response.url().endsWith('/api/session')) return;
      const sent = response.request().postDataJSON() as Record<string, unknown>;
      tries.push({ captcha: 'captcha' in sent, status: response.status() });
    });
    const sentences = new Set<string>();
    for (const [account, password] of [
      ['staff', 'Wrong-1'],
      ['nobody-of-that-name', 'Wrong-2'],
      ['staff', 'Wrong-3'],
      ['staff', 'Wrong-4'],
    ] as const) {
      const before = tries.filter(({ status }) => status === 401).length;
      await fillCredentials(page, account, password);
      await page.keyboard.press('Enter');
      await eventually(() => expect(tries.filter(({ status }) => status === 401).length).toBeGreaterThan(before));
      // emptied after the last answer: the first may only have asked for the proof
      await eventually(async () => expect(await page.getByLabel('密碼', { exact: true }).inputValue()).toBe(''));
      await shown(page.getByRole('alert'));
      sentences.add(await page.getByRole('alert').first().textContent());
    }
    expect([...sentences]).toEqual([expect.stringContaining('帳號、密碼或驗證碼不正確')]);
    await fillCredentials(page, 'staff', demoPassword);
    await button(page, '登入').click();
    await page.waitForURL(`${city.portal.url}/`);
    await shown(page.getByRole('heading', { level: 1, name: /林昱翔/ }));
    expect(tries[0]).toEqual({ captcha: false, status: 401 });
    expect(tries.at(-1)).toEqual({ captcha: true, status: 200 });
    // what was refused, and nothing else
    expect(faults.filter((fault) => !/api\/session|status of 4(01|03|22|23|28)/.test(fault))).toEqual([]);
    await close();
  });

  it('finds a home of live tiles', async () => {
    const { page, faults, close } = await city.open('staff');
    for (const name of ['公告', '應用程式', '我的設定', '必讀公告', '上班日']) await shown(tile(page, name));
    await shown(tile(page, '公告').locator('li a'));
    await shown(tile(page, '公告').getByText(/更新於 \d\d:\d\d/));
    await gone(page.locator('tessera-tile t-skeleton'));
    expect(await page.locator('tessera-tile t-error-state').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  it('reads a notice, which is unread no more, here and on the home page', async () => {
    const { page, faults, close } = await city.open('staff');
    await page.locator('tessera-navigation').getByRole('link', { name: '布告欄' }).click();
    await shown(rows(page));
    const first = rows(page).and(page.locator('.unread')).first();
    const title = await first.getByRole('link').getAttribute('title');
    await first.getByRole('link').click();
    await shown(page.locator('bulletin-notice-detail .body'));
    await shown(page.getByRole('heading', { level: 2, name: title ?? '' }));
    await shown(row(page, title ?? '').and(page.locator(':not(.unread)')));
    await gone(
      row(page, title ?? '')
        .first()
        .locator('.mark-unread'),
    );
    await page.reload();
    await shown(row(page, title ?? '').and(page.locator(':not(.unread)')));
    expect(faults).toEqual([]);
    await close();
  });

  it.each([
    ['本機關', ['colleague'], ['subordinate', 'neighbour']],
    ['機關及所屬', ['colleague', 'subordinate'], ['neighbour']],
    ['全府', ['colleague', 'subordinate', 'neighbour'], []],
  ] as const)(
    'posts for %s: open home pages of %j show it without reloading, others never',
    async (audience, yes, no) => {
      const title = `測試公告，給${audience}`;
      const author = await city.open('staff');
      const homes = {
        colleague: await city.open('agencyadmin'),
        subordinate: await city.open(await accountIn('D03S1')),
        neighbour: await city.open('neighbour'),
      };
      for (const { page } of Object.values(homes)) {
        await shown(tile(page, '公告').locator('li a'));
        await page.evaluate(() => Object.assign(window, { neverReloaded: true }));
      }
      await write(author.page, title, audience);
      for (const reader of yes) await shown(inTile(homes[reader].page, title));
      for (const other of no) {
        const { page } = homes[other];
        expect(await inTile(page, title).count()).toBe(0);
        await page.locator('tessera-navigation').getByRole('link', { name: '布告欄' }).click();
        await shown(rows(page));
        expect(await row(page, title).count()).toBe(0);
      }
      for (const { page } of Object.values(homes))
        expect(await page.evaluate(() => 'neverReloaded' in window)).toBe(true);
      const windows = [author, ...Object.values(homes)];
      expect(windows.flatMap(({ faults }) => faults)).toEqual([]);
      await Promise.all(windows.map(({ close }) => close()));
    },
  );

  /** Somebody who works in the agency of that code. */
  async function accountIn(code: string): Promise<string> {
    const client = new pg.Client({ connectionString: city.portal.databaseUrl });
    await client.connect();
    const { rows: found } = await client.query<{ name: string }>(
      'select name from core.account where agency_id = (select id from core.agency where code = $1) order by name limit 1',
      [code],
    );
    await client.end();
    if (!found[0]) throw new Error(`nobody works in ${code}`);
    return found[0].name;
  }
});
