import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, launchBrowser, startTestCity, type TestCity } from '@tessera/testing';
import type { Browser, Locator, Page } from 'playwright-core';
import { openAs } from './city-window.js';
import { accessibilityFaults } from './person-stage.js';

const managed = '/api/applications/managed';
const administrative = '01900000-0000-7000-8000-000000022001';
const information = '01900000-0000-7000-8000-000000022003';

describe('applications in a browser', () => {
  let city: TestCity;
  let browser: Browser;
  beforeAll(async () => {
    city = await startTestCity({
      nodes: { CITY: null, A: 'CITY', B: 'CITY' },
      people: {
        root: { node: 'CITY', role: 'system-administrator' },
        chief: { node: 'A', role: 'agency-administrator', over: 'A' },
        member: { node: 'A' },
        neighbour: { node: 'B' },
      },
    });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await city?.stop();
  });
  beforeEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await city.query(
      'delete from core.application_favourites; delete from core.application_big_six; delete from core.application',
    );
  });

  const open = (person: string, path: string) => openAs({ browser, city, person }, path, { reducedMotion: 'reduce' });
  const create = async (name: string, more: Record<string, unknown> = {}): Promise<string> => {
    const { status, body } = await city.as('root').post<{ id: string }>(managed, {
      name: { 'zh-Hant': name, en: `${name} system` },
      description: { 'zh-Hant': `${name}的說明`, en: `About ${name}` },
      icon: 'file-text',
      category: administrative,
      address: 'https://system.city.example/',
      audience: { kind: 'everyone' },
      state: 'shown',
      ...more,
    });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body.id;
  };
  const visible = (locator: Locator) => locator.first().waitFor({ state: 'visible' });
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const names = (list: Locator) => list.locator('t-order-list .text').allInnerTexts();
  const tile = (page: Page) =>
    page.locator('tessera-tile', { has: page.getByRole('heading', { name: '應用程式', exact: true }) });

  it('stars and orders by keyboard alone, and shows it on the home page', async () => {
    for (const name of ['公文', '差勤', '薪資']) await create(name);
    const { page, faults } = await open('member', '/applications');
    await visible(page.getByText('還沒有我的最愛'));
    for (const [at, name] of ['公文', '差勤', '薪資'].entries()) {
      await button(page, `將「${name}」加入我的最愛`).focus();
      await page.keyboard.press('Enter');
      await visible(page.getByText(`${at + 1}/20`));
    }
    await button(page, '編輯').focus();
    await page.keyboard.press('Enter');
    const dialog = page.locator('tessera-favourites-dialog');
    await button(page, '移動「薪資」（上下鍵）').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await visible(dialog.getByText('「薪資」：第 1 項，共 3 項'));
    // the handle keeps the focus while its row moves
    await page.keyboard.press('ArrowDown');
    await visible(dialog.getByText('「薪資」：第 2 項，共 3 項'));
    await button(page, '將「公文」下移').focus();
    await page.keyboard.press('Enter');
    await visible(dialog.getByText('「公文」：第 2 項，共 3 項'));
    await eventually(async () => expect(await names(dialog)).toEqual(['薪資', '公文', '差勤']));
    await button(page, '移除「差勤」').focus();
    await page.keyboard.press('Enter');
    await visible(dialog.getByText('2/20'));
    // the cross that was pressed is gone: the row now in its place has the focus
    await visible(button(page, '移除「公文」').and(page.locator(':focus-within, :focus')));
    await button(page, '儲存').focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await visible(page.getByText('2/20'));
    await page.getByRole('link', { name: '首頁' }).first().click();
    await visible(tile(page).locator('.chip', { hasText: '薪資' }));
    await eventually(async () =>
      expect(await tile(page).locator('.chip').allInnerTexts()).toEqual(
        ['薪資', '公文'].map((name) => expect.stringContaining(name)),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('orders by dragging, and refuses the twenty-first with why', async () => {
    const ids: string[] = [];
    for (let at = 1; at <= 21; at++) ids.push(await create(`應用${String(at).padStart(2, '0')}`));
    await city.as('member').put('/api/applications/favourites', { ids: ids.slice(0, 20), version: 0 });
    const { page } = await open('member', '/applications');
    await visible(page.getByText('20/20'));
    await button(page, '將「應用21」加入我的最愛').click();
    await visible(page.getByRole('alert').getByText('我的最愛最多 20 項'));
    await button(page, '編輯').click();
    const dialog = page.locator('tessera-favourites-dialog');
    await button(page, '加入「應用21」').click();
    await visible(dialog.getByText('最多 20 項'));
    const grip = await button(page, '移動「應用01」（上下鍵）').boundingBox();
    const third = await button(page, '移動「應用03」（上下鍵）').boundingBox();
    if (!grip || !third) throw new Error('rows are not there');
    await page.mouse.move(grip.x + 8, grip.y + 8);
    await page.mouse.down();
    await page.mouse.move(grip.x + 8, third.y + third.height - 2, { steps: 6 });
    await page.mouse.up();
    await eventually(async () => expect((await names(dialog)).slice(0, 3)).toEqual(['應用02', '應用03', '應用01']));
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    // nothing is kept before it is saved
    const { body } = await city.as('member').get<{ favourites: { ids: string[] } }>('/api/applications');
    expect(body.favourites.ids[0]).toBe(ids[0]);
  });

  it('opens in the same window or apart without telling where from, and keeps filters in the address', async () => {
    await create('公文', { address: '/bulletin', opens: 'same' });
    await create('圖資', { category: information });
    const { page, faults } = await open('member', '/applications');
    const apart = page.locator('tessera-application-card').getByRole('link', { name: /圖資/ });
    expect([await apart.getAttribute('target'), await apart.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener noreferrer',
    ]);
    expect(await apart.getAttribute('href')).toBe('https://system.city.example/');
    await page.getByRole('searchbox', { name: '搜尋名稱或說明' }).fill('圖');
    await page.waitForURL(/\?q=/);
    await visible(page.getByText('共 1 項'));
    await page.getByRole('searchbox', { name: '搜尋名稱或說明' }).fill('');
    await visible(page.getByText('共 4 項'));
    await page.getByRole('combobox', { name: '分類' }).selectOption({ label: '行政作業' });
    await page.waitForURL(/category=/);
    await page.reload();
    await visible(page.locator('tessera-application-card').getByRole('link', { name: '公文' }));
    await eventually(async () => expect(await page.locator('tessera-application-card').count()).toBe(1));
    await page.locator('tessera-application-card').getByRole('link', { name: '公文' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/bulletin$/);
    await page.goto(`${city.portal.url}/applications?q=zzz`);
    await visible(page.getByText('找不到符合的應用程式'));
    expect(faults).toEqual([]);
  });

  it('is administered in the console, and changes appear at once in other browsers', async () => {
    const reader = await open('member', '/applications');
    const home = await open('member', '/');
    const outsider = await open('neighbour', '/applications');
    for (const { page } of [reader, outsider]) await visible(page.getByText('布告欄'));
    await visible(tile(home.page).getByText('共 2 項'));
    const { page, faults } = await open('root', '/console/applications');
    await visible(page.getByText('還沒有應用程式'));
    await button(page, '新增應用程式').click();
    await button(page, '儲存').click();
    await visible(page.getByText('有 3 個欄位需要修正'));
    await page.getByRole('textbox', { name: '中文名稱' }).fill('採購');
    await page.getByRole('textbox', { name: '英文名稱' }).fill('Purchases');
    await page.getByRole('textbox', { name: '網址' }).fill('javascript:alert(1)');
    await page.getByRole('radio', { name: '一個機關與其下級機關' }).check();
    await visible(page.getByText('請先選擇機關'));
    await page.locator('console-audience-fields').getByRole('button', { name: /機關/ }).first().click();
    await page.locator('console-agency-tree').getByText('A 全名').click();
    await visible(page.locator('console-audience-fields').getByText('2 人'));
    await button(page, '更換圖示').click();
    await page.getByRole('radio', { name: 'receipt', exact: true }).check();
    await page.getByRole('radio', { name: '顯示中' }).check();
    await button(page, '儲存').click();
    await visible(page.getByText('請輸入 https:// 或 http:// 開頭的網址'));
    await page.getByRole('textbox', { name: '網址' }).fill('https://purchases.city.example/');
    await button(page, '儲存').click();
    await visible(page.locator('console-application-detail').getByText('2 人'));
    await visible(reader.page.locator('tessera-application-card', { hasText: '採購' }));
    await visible(tile(home.page).getByText('採購'));
    expect(await outsider.page.getByText('採購').count()).toBe(0);

    await button(page, '隱藏').click();
    await reader.page.locator('tessera-application-card', { hasText: '採購' }).waitFor({ state: 'detached' });
    await button(page, '刪除').click();
    await visible(page.getByText('刪除「採購」？'));
    await button(page, '刪除').last().click();
    await visible(page.getByText('還沒有應用程式'));
    expect([...faults, ...reader.faults, ...home.faults, ...outsider.faults]).toEqual([]);
  });

  it('orders categories and applications, and lets an agency choose its own big six', async () => {
    for (const name of ['公文', '差勤', '薪資']) await create(name);
    const { page, faults } = await open('root', '/console/applications/categories');
    await button(page, '移動「薪資」（上下鍵）').focus();
    await page.keyboard.press('Home');
    await visible(page.getByText('已儲存順序'));
    const reader = await open('member', '/applications');
    await visible(reader.page.locator('tessera-application-card'));
    const cards = () =>
      reader.page
        .locator('tessera-application-card a')
        .evaluateAll((all) => all.map((one) => one.textContent?.slice(0, 2)));
    await eventually(async () => expect((await cards()).slice(0, 3)).toEqual(['薪資', '公文', '差勤']));
    await button(page, '將「行政作業」下移').click();
    await visible(page.getByText('「行政作業」：第 2 項，共 6 項'));

    const chief = await open('chief', '/console/applications');
    await chief.page.waitForURL(/\/big-six$/);
    await visible(chief.page.getByText('這個機關目前使用全府的六小福'));
    await button(chief.page, '加入「差勤」').click();
    await button(chief.page, '加入「公文」').click();
    await button(chief.page, '儲存').click();
    await visible(chief.page.getByText('這個機關使用自訂的六小福'));
    await eventually(async () =>
      expect(await reader.page.locator('.six li').allInnerTexts()).toEqual(
        ['差勤', '公文'].map((name) => expect.stringContaining(name)),
      ),
    );
    await button(chief.page, '改用全府的六小福').click();
    const question = chief.page.locator('tessera-confirm');
    await question.getByRole('button', { name: '改用全府的六小福', exact: true }).click();
    await visible(chief.page.getByText('這個機關目前使用全府的六小福'));
    expect([...faults, ...chief.faults, ...reader.faults]).toEqual([]);
  });

  const pages: { path: string; press?: string; examined: string[] }[] = [
    { path: '/applications', examined: ['zh-Hant', 'en'] },
    { path: '/applications', press: '.edit', examined: ['zh-Hant'] },
    { path: '/console/applications?q=%E8%96%AA', press: 'tbody a', examined: ['zh-Hant', 'en'] },
    { path: '/console/applications', press: '.page-head t-button', examined: ['zh-Hant'] },
    { path: '/console/applications/categories', examined: ['en'] },
    { path: '/console/applications/big-six', examined: ['en'] },
  ];
  it.each([
    ['zh-Hant', 'light', 1440],
    ['en', 'dark', 360],
  ])('is accessible and fits a phone in %s, %s', async (locale, theme, examined) => {
    for (const name of ['公文', '薪資']) await create(name);
    const { page, faults } = await open('root', '/');
    await page.request.patch(`${city.portal.url}/api/account/preferences`, { data: { locale, theme } });
    await page.request.post(`${city.portal.url}/api/applications/favourites`, { data: { id: await create('差勤') } });
    for (const { path, press, examined: languages } of pages) {
      await page.goto(city.portal.url + path);
      await page.waitForLoadState('networkidle');
      if (press) {
        await page.locator(press).first().click();
        await page.waitForLoadState('networkidle');
      }
      for (const width of [1440, 360]) {
        await page.setViewportSize({ width, height: 800 });
        const found = width === examined && languages.includes(locale) ? await accessibilityFaults(page) : [];
        expect({ path, press, width, found }).toEqual({ path, press, width, found: [] });
        await eventually(async () => {
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect({ path, press, width, overflow: Math.max(0, overflow) }).toEqual({
            path,
            press,
            width,
            overflow: 0,
          });
        });
      }
    }
    await page.request.patch(`${city.portal.url}/api/account/preferences`, {
      data: { locale: 'zh-Hant', theme: 'light' },
    });
    expect(faults).toEqual([]);
  });
});
