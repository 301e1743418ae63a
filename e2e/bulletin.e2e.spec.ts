import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser, startTestCity, type TestCity } from '@tessera/testing';
import type { Browser, Locator, Page } from 'playwright-core';
import { openAs } from './city-window.js';
import { accessibilityFaults } from './person-stage.js';

const notices = '/api/plugins/bulletin/notices';

describe('the bulletin in a browser', () => {
  let city: TestCity;
  let browser: Browser;
  beforeAll(async () => {
    city = await startTestCity({
      nodes: { CITY: null, A: 'CITY' },
      people: {
        officer: { node: 'A' },
        colleague: { node: 'A' },
        chief: { node: 'A', role: 'agency-administrator', over: 'A' },
      },
    });
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await city?.stop();
  });

  const open = (person: string, path: string, width?: number) =>
    openAs({ browser, city, person }, path, width ? { width } : {});

  const visible = (locator: Locator) => locator.first().waitFor({ state: 'visible' });
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const row = (page: Page, title: string) => page.locator('bulletin-notice-list li', { hasText: title });
  const post = async (person: string, title: string, body = '<p>內文</p>') =>
    (await city.as(person).post<{ id: string }>(notices, { title, body, audience: 'agency' })).body.id;

  it('lets an officer write a notice, and a colleague see it come without reloading', async () => {
    const reader = await open('colleague', '/bulletin');
    await visible(reader.page.getByText('目前沒有公告'));
    const { page, faults, close } = await open('officer', '/bulletin/new');

    await button(page, '發布').click();
    await visible(page.getByText('有 2 個欄位需要修正'));
    expect(await page.evaluate(() => document.activeElement?.shadowRoot !== null)).toBe(true);
    await page.getByRole('textbox', { name: '標題' }).fill('行政大樓停電');
    await page.getByRole('textbox', { name: '內文' }).click();
    await page.keyboard.type('3 月 15 日 ');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('08:00 起停電');
    expect(await page.getByText('有 2 個欄位需要修正').count()).toBe(0);
    await button(page, '預覽').click();
    await visible(page.locator('bulletin-notice-preview h3', { hasText: '行政大樓停電' }));
    await page.keyboard.press('Escape');
    await button(page, '發布').click();
    await visible(page.getByText('公告已發布'));
    expect(await page.locator('bulletin-notice-detail .body').innerHTML()).toContain('<strong>08:00 起停電</strong>');

    await visible(row(reader.page, '行政大樓停電').and(reader.page.locator('.unread')));
    await visible(reader.page.getByText('共 1 則，未讀 1 則'));
    await row(reader.page, '行政大樓停電').getByRole('link').click();
    await visible(reader.page.getByRole('heading', { level: 2, name: '行政大樓停電' }));
    await row(reader.page, '行政大樓停電').and(reader.page.locator(':not(.unread)')).waitFor();
    await visible(reader.page.getByText('共 1 則，未讀 0 則'));
    expect([...faults, ...reader.faults]).toEqual([]);
    await Promise.all([close(), reader.close()]);
  });

  it('deletes a notice and brings it back', async () => {
    const id = await post('officer', '要刪除的公告');
    const { page, close } = await open('officer', `/bulletin/${id}`);
    await button(page, '更多操作').click();
    await page.getByRole('menuitem', { name: '刪除' }).click();
    await visible(page.getByText('刪除「要刪除的公告」？'));
    await button(page, '刪除').last().click();
    await visible(page.getByText('公告已刪除'));
    await row(page, '要刪除的公告').waitFor({ state: 'detached' });
    await button(page, '復原').click();
    await visible(row(page, '要刪除的公告'));
    await close();
  });

  it('shows the second of two editors what the first has done, and keeps the own text', async () => {
    const id = await post('officer', '兩人同時編輯');
    const first = await open('officer', `/bulletin/${id}/edit`);
    const second = await open('chief', `/bulletin/${id}/edit`);
    // both have read the same version before either writes
    for (const { page } of [first, second]) await page.getByRole('textbox', { name: '標題' }).waitFor();
    for (const [{ page }, title] of [
      [first, '第一個人的標題'],
      [second, '第二個人的標題'],
    ] as const) {
      await page.getByRole('textbox', { name: '標題' }).fill(title);
      await button(page, '儲存').click();
      if (page === first.page) await visible(page.getByText('公告已發布'));
    }
    await visible(second.page.getByText(/人員 officer已在 .* 更動這則公告/));
    expect(await second.page.getByRole('textbox', { name: '標題' }).inputValue()).toBe('第二個人的標題');
    await button(second.page, '儲存我的內容').click();
    await visible(second.page.getByRole('heading', { level: 2, name: '第二個人的標題' }));
    await Promise.all([first.close(), second.close()]);
  });

  it('keeps filters in the address, and is operated by keyboard', async () => {
    await post('officer', '臺北停車場整修');
    await post('officer', '員工健康檢查');
    const { page, close } = await open('colleague', '/bulletin');
    await page.getByRole('searchbox', { name: '標題關鍵字' }).fill('台北');
    await page.waitForURL(/\?q=/);
    await visible(page.getByText('共 1 則'));
    await page.reload();
    await visible(row(page, '臺北停車場整修'));
    expect(await row(page, '員工健康檢查').count()).toBe(0);
    await page.getByRole('searchbox', { name: '標題關鍵字' }).fill('');
    await visible(row(page, '員工健康檢查'));
    await row(page, '員工健康檢查').getByRole('link').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await visible(page.getByRole('heading', { level: 2, name: '臺北停車場整修' }));
    await close();
  });

  it('says what is wrong with a notice that is gone, and with a server that is away', async () => {
    const { page, close } = await open('colleague', '/bulletin/01900000-0000-7000-8000-000000000001');
    await visible(page.getByText('找不到這則公告'));
    await page.route(`**${notices}?*`, (route) => route.abort());
    await page.goto(`${city.portal.url}/bulletin`);
    await visible(page.locator('bulletin-notice-list').getByText('T-2001'));
    await page.unroute(`**${notices}?*`);
    await button(page, '重試').click();
    await visible(page.locator('bulletin-notice-list li'));
    await close();
  });

  it.each([
    ['zh-Hant', 'light', 1440],
    ['en', 'dark', 360],
  ])(
    'is accessible and fits a phone in %s, %s',
    async (locale, theme, examined) => {
      const id = await post(
        'officer',
        '一則給眾人看的公告',
        '<h2>小標</h2><table><tr><th>課程</th><td>三小時</td></tr></table>',
      );
      const { page, faults, close } = await open('officer', '/');
      await page.request.patch(`${city.portal.url}/api/account/preferences`, { data: { locale, theme } });
      const paths = [
        '/',
        '/bulletin',
        '/bulletin?q=zzz',
        `/bulletin/${id}`,
        '/bulletin/new',
        `/bulletin/${id}/edit`,
        '/bulletin/mine',
      ];
      for (const path of paths) {
        await page.goto(city.portal.url + path);
        await page.waitForLoadState('networkidle');
        for (const width of [1440, 360]) {
          await page.setViewportSize({ width, height: 800 });
          const found = width === examined ? await accessibilityFaults(page) : [];
          expect({ path, width, found }).toEqual({ path, width, found: [] });
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect({ path, width, overflow: Math.max(0, overflow) }).toEqual({ path, width, overflow: 0 });
        }
      }
      await page.request.patch(`${city.portal.url}/api/account/preferences`, {
        data: { locale: 'zh-Hant', theme: 'light' },
      });
      expect(faults).toEqual([]);
      await close();
    },
    120_000,
  );

  it('shows the newest notices and the clocks on the home page', async () => {
    await post('officer', '首頁看得到的公告');
    const { page, close } = await open('colleague', '/');
    await visible(page.getByRole('link', { name: /首頁看得到的公告/ }));
    await visible(page.getByText('下一個上班日'));
    await visible(page.getByText('倫敦'));
    await page.getByRole('tab', { name: '全府' }).click();
    expect(await page.getByRole('link', { name: /首頁看得到的公告/ }).count()).toBe(0);
    await page.keyboard.press('End');
    await page.getByRole('tab', { name: '本機關' }).click();
    await page.getByRole('link', { name: /首頁看得到的公告/ }).click();
    await page.waitForURL(/\/bulletin\//);
    await close();
  });
});
