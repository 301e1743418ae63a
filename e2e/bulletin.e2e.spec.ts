import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, launchBrowser, startTestCity, type TestCity } from '@tessera/testing';
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
        mayor: { node: 'CITY' },
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
  const gone = (locator: Locator) => locator.first().waitFor({ state: 'detached' });
  const holds = (field: Locator, value: string) => eventually(() => expect(field.inputValue()).resolves.toBe(value));
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
    await page.getByRole('textbox', { name: '標題' }).and(page.locator(':focus')).waitFor();
    await page.getByRole('textbox', { name: '標題' }).fill('行政大樓停電');
    await page.getByRole('textbox', { name: '內文' }).click();
    await page.keyboard.type('3 月 15 日 ');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('08:00 起停電');
    await gone(page.getByText('有 2 個欄位需要修正'));
    await button(page, '預覽').click();
    await visible(page.locator('bulletin-notice-preview h3', { hasText: '行政大樓停電' }));
    await page.keyboard.press('Escape');
    await button(page, '發布').click();
    await visible(page.getByText('公告已發布'));
    await visible(page.locator('bulletin-notice-detail .scroll > .body strong', { hasText: /^08:00 起停電$/ }));

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
    const dialog = second.page.getByRole('dialog', { name: /人員 officer已在 .* 更動這則公告/ });
    await visible(dialog);
    await visible(second.page.locator('bulletin-conflict-dialog li', { hasText: '標題' }));
    await button(second.page, '回去再看看').click();
    await dialog.waitFor({ state: 'hidden' });
    await holds(second.page.getByRole('textbox', { name: '標題' }), '第二個人的標題');
    await button(second.page, '儲存').click();
    await button(second.page, '儲存我的內容').click();
    await visible(second.page.getByRole('heading', { level: 2, name: '第二個人的標題' }));
    await Promise.all([first.close(), second.close()]);
  });

  it('keeps filters in the address, and is operated by keyboard', async () => {
    await post('officer', '臺北停車場整修');
    await post('officer', '員工健康檢查');
    const { page, close } = await open('colleague', '/bulletin');
    await page.getByRole('searchbox', { name: '標題或內文' }).fill('台北');
    await page.waitForURL(/\?q=/);
    await visible(page.getByText('共 1 則'));
    await page.reload();
    await visible(row(page, '臺北停車場整修'));
    await gone(row(page, '員工健康檢查'));
    await page.getByRole('searchbox', { name: '標題或內文' }).fill('');
    await visible(row(page, '員工健康檢查'));
    await row(page, '員工健康檢查').getByRole('link').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await visible(page.getByRole('heading', { level: 2, name: '臺北停車場整修' }));
    await close();
  });

  it('posts a notice with a table for a planned moment, to as many people as it says', async () => {
    const { page, faults, close } = await open('officer', '/bulletin/new');
    await page.getByRole('textbox', { name: '標題' }).fill('教育訓練');
    await page.getByRole('textbox', { name: '內文' }).click();
    await button(page, '插入表格').click();
    await page.keyboard.type('課程');
    await page.keyboard.press('Tab');
    await page.keyboard.type('時數');
    await visible(page.getByText('將有 3 人看到'));
    await page.getByRole('radio', { name: /全府/ }).check();
    await visible(page.getByText('將有 4 人看到'));
    await page.getByText('公文', { exact: true }).click();
    await page.getByRole('textbox', { name: '號選填' }).fill('1150001234');
    await page.getByRole('radio', { name: '指定時間' }).check();
    await button(page, '發布').click();
    await visible(page.getByText('有 3 個欄位需要修正'));
    await page.getByRole('textbox', { name: '發布日期' }).fill('2099-03-20');
    await page.getByRole('textbox', { name: '發布時刻' }).fill('1830');
    await page.getByRole('textbox', { name: '字選填' }).fill('府綜');
    await page.getByRole('textbox', { name: '日期選填', exact: true }).fill('2099-03-01');
    await page.keyboard.press('Tab');
    await page.getByText(/個欄位需要修正/).waitFor({ state: 'detached' });
    await button(page, '發布').click();
    await visible(page.getByText('公告已排程'));
    await visible(page.locator('bulletin-notice-detail .body th', { hasText: '課程' }));
    await visible(page.getByText(/188\/03\/20\s18:30 發布/));
    await visible(page.getByText(/府綜字第 1150001234 號/));
    await page.goto(page.url().replace(/[?#].*/, '') + '/edit');
    await page.getByRole('radio', { name: '立即發布' }).check();
    await button(page, '儲存').click();
    await visible(page.getByText('公告已發布'));
    await page.getByText(/188\/03\/20/).waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await close();
  });

  it('brings back what was typed and not sent', async () => {
    const { page, close } = await open('officer', '/bulletin/new');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('textbox', { name: '標題' }).fill('寫到一半');
    await page.waitForFunction(() => Object.values(sessionStorage).some((text) => text.includes('寫到一半')));
    await page.goto(`${city.portal.url}/bulletin/new`);
    await button(page, '找回').click();
    await holds(page.getByRole('textbox', { name: '標題' }), '寫到一半');
    await button(page, '儲存草稿').click();
    await visible(page.getByText('草稿已儲存'));
    await page.goto(`${city.portal.url}/bulletin/new`);
    await page.getByRole('textbox', { name: '標題' }).waitFor();
    await gone(button(page, '找回'));
    await close();
  });

  it('asks whose text shall stay when what is brought back was written against an older version', async () => {
    const id = await post('officer', '擱下的公告');
    const { page, close } = await open('officer', `/bulletin/${id}/edit`);
    page.on('dialog', (dialog) => void dialog.accept());
    const title = page.getByRole('textbox', { name: '標題' });
    await title.fill('擱下前寫的');
    await page.waitForFunction(() => Object.values(sessionStorage).some((text) => text.includes('擱下前寫的')));
    await city.as('chief').patch(`${notices}/${id}`, { title: '主管改的', version: 1 });
    await page.reload();
    await holds(title, '主管改的');
    // typing does not throw away what waits to be brought back
    await title.fill('不小心打的字');
    await button(page, '找回').click();
    await holds(title, '擱下前寫的');
    await button(page, '儲存').click();
    await visible(page.getByRole('dialog', { name: /人員 chief已在 .* 更動這則公告/ }));
    await visible(page.locator('bulletin-conflict-dialog li', { hasText: '標題' }));
    await close();
  });

  it('follows with a star and back, and takes it back when the server refuses', async () => {
    await post('officer', '值得追蹤的公告');
    const { page, close } = await open('colleague', '/bulletin');
    const star = (on: boolean) =>
      row(page, '值得追蹤的公告').locator(`bulletin-follow-star${on ? '[followed]' : ':not([followed])'}`);
    await page.route('**/follow', (route) => route.abort());
    await star(false).getByRole('button').click();
    await visible(page.locator('t-toast'));
    await star(false).waitFor();
    await page.unroute('**/follow');
    await Promise.all([
      page.waitForResponse((one) => one.url().endsWith('/follow')),
      star(false).getByRole('button').click(),
    ]);
    await star(true).waitFor();
    await page.getByRole('link', { name: '追蹤', exact: true }).click();
    const followed = page.getByRole('row').filter({ hasText: '值得追蹤的公告' });
    await followed.getByRole('button', { name: '取消追蹤「值得追蹤的公告」' }).click();
    await followed.waitFor({ state: 'detached' });
    await button(page, '復原').click();
    await followed.waitFor();
    await close();
  });

  it('keeps what has expired in the history, where old links lead too', async () => {
    const id = await post('officer', '已經過期的公告');
    await city.query(
      `update plugin_bulletin.notice set state = 'expired', expires_at = published_at + interval '1 ms' where id = $1`,
      [id],
    );
    const { page, close } = await open('colleague', '/bulletin?tab=history&q=%E9%81%8E%E6%9C%9F');
    await page.waitForURL(/\/bulletin\/history\?q=/);
    await row(page, '已經過期的公告').getByRole('link').click();
    await page.waitForURL(new RegExp(`/bulletin/history/${id}\\?q=`));
    await visible(page.getByRole('heading', { level: 2, name: '已經過期的公告' }));
    await visible(page.locator('bulletin-notice-detail').getByText('已到期'));
    await close();
  });

  it('lists my notices by state, copies one and takes one down', async () => {
    await post('chief', '每年都有的公告');
    const { page, close } = await open('chief', '/bulletin/mine?tab=unpublished');
    await visible(page.getByText('沒有未發布的公告'));
    await page.getByRole('tab', { name: '已發布' }).click();
    const mine = page.getByRole('row').filter({ hasText: '每年都有的公告' });
    await mine.getByRole('button', { name: '「每年都有的公告」的操作' }).click();
    await page.getByRole('menuitem', { name: '複製' }).click();
    await page.waitForURL(/\/edit$/);
    await page.getByRole('textbox', { name: '標題' }).fill('今年的公告');
    await button(page, '儲存草稿').click();
    await visible(page.getByText('草稿已儲存'));
    await page.getByRole('link', { name: '我的公告' }).click();
    await visible(page.getByRole('row').filter({ hasText: '今年的公告' }));
    await mine.getByRole('button').click();
    await page.getByRole('menuitem', { name: '下架' }).click();
    await button(page, '下架').last().click();
    await visible(mine.getByText('已下架'));
    await close();
  });

  it('finds the list on a phone as it was left', async () => {
    for (let number = 1; number <= 12; number++) await post('officer', `手機上的第 ${number} 則`);
    const { page, faults, close } = await open('colleague', '/bulletin', 360);
    const link = row(page, '手機上的第 2 則').getByRole('link');
    await link.scrollIntoViewIfNeeded();
    const left = await page.evaluate(() => window.scrollY);
    expect(left).toBeGreaterThan(200);
    await link.press('Enter');
    await visible(page.getByRole('heading', { level: 2, name: '手機上的第 2 則' }));
    await page.locator('bulletin-notice-detail a.back').click();
    await visible(link);
    await page.waitForFunction((before) => Math.abs(window.scrollY - before) < 5, left);
    await page.getByRole('button', { name: '篩選' }).click();
    await page.getByRole('combobox', { name: '範圍' }).selectOption('government');
    await button(page, '完成').click();
    await visible(page.getByRole('button', { name: '篩選（1 項）' }));
    expect(faults).toEqual([]);
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
      // what a path alone leads to, `every-page.e2e.spec.ts` examines
      const paths = [
        '/bulletin?q=zzz',
        `/bulletin/${id}`,
        `/bulletin/${id}/edit`,
        '/bulletin/mine',
        '/bulletin/followed',
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

  it('shows the newest notices, must-reads and the working day on the home page', async () => {
    await post('officer', '首頁看得到的公告');
    const { page, close } = await open('colleague', '/');
    await visible(page.getByRole('link', { name: /首頁看得到的公告/ }));
    await visible(page.getByText('下一個上班日'));
    await visible(page.getByRole('heading', { name: '必讀公告' }));
    await page.getByRole('tab', { name: '全府' }).click();
    await gone(page.getByRole('link', { name: /首頁看得到的公告/ }));
    await page.keyboard.press('End');
    await page.getByRole('tab', { name: '本機關' }).click();
    await page.getByRole('link', { name: /首頁看得到的公告/ }).click();
    await page.waitForURL(/\/bulletin\//);
    await close();
  });
});
