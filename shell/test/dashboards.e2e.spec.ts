import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import type { Page } from 'playwright-core';
import { Arranging, dashboardPortal } from './dashboard-stage.js';
import { ShellBench } from './open-shell.js';

const bench = new ShellBench();
beforeAll(() => bench.start());
afterAll(() => bench.stop());

const dialog = (page: Page, tag: string, verb: string) =>
  page.locator(tag).getByRole('button', { name: verb, exact: true });
const menu = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('two devices', () => {
  it('are told of each other, and neither loses anything unseen', async () => {
    const portal = await dashboardPortal(bench);
    const desk = await (await Arranging.open(bench, portal)).begin();
    const phone = await (await Arranging.open(bench, portal)).begin();
    await desk.button('移除 易碎').click();
    await desk.save();
    await phone.button('移除 應用程式').click();
    await phone.button('確定').click();
    await phone.page.getByRole('dialog', { name: '另一裝置已儲存這個版面' }).waitFor();
    await phone.page.getByText('我的：3 個磁磚').waitFor();
    await dialog(phone.page, 'tessera-layout-conflict', '取消').click();
    await phone.page.getByText('1 項未儲存變更').waitFor();
    await phone.button('確定').click();
    await dialog(phone.page, 'tessera-layout-conflict', '採用另一裝置的').click();
    await phone.page.locator('tessera-edit-bar').waitFor({ state: 'detached' });
    await eventually(async () => expect((await phone.orders()).document).toEqual((await desk.orders()).document));
    await phone.page.locator('[data-placement="sample-fragile"]').first().waitFor({ state: 'detached' });

    await phone.begin();
    await desk.begin();
    await desk.button('移除 計數').click();
    await desk.save();
    await phone.button('移除 應用程式').click();
    await phone.button('確定').click();
    await dialog(phone.page, 'tessera-layout-conflict', '保留我的').click();
    await phone.page.locator('tessera-edit-bar').waitFor({ state: 'detached' });
    await phone.page.getByText('目前數值：3').waitFor();
    await phone.reads(({ document }) => expect(document).toEqual(['sample-counter', 'core-my-settings']));
  });
});

describe('the classic dashboard', () => {
  it('lets tiles of one size change places, shows and hides by the list, and takes nothing new', async () => {
    const portal = await dashboardPortal(bench, (one) => {
      one.dashboards.current = 'classic';
      one.layout.push({ ...one.layout[0], id: 'sample-broken', tile: 'broken', rect: { x: 0, y: 6, w: 5, h: 4 } });
    });
    const home = await (await Arranging.open(bench, portal)).begin();
    const { page } = home;
    expect(await page.locator('.corner').count()).toBe(0);
    await home.handle('計數').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await home.said('已與「破損」交換位置');
    await page.keyboard.press('Enter');
    await home.reads(({ document }) => expect(document[0]).toBe('sample-broken'));
    await home.button('顯示清單').click();
    const list = page.getByRole('region', { name: '顯示或隱藏的磁磚' });
    await list.getByRole('switch', { name: '我的設定', disabled: true }).waitFor();
    await list.getByRole('switch', { name: '易碎' }).click();
    await home.frame('sample-fragile').waitFor({ state: 'detached' });
    await list.getByRole('switch', { name: '易碎' }).click();
    await home.frame('sample-fragile').waitFor();
    await list.getByRole('switch', { name: '應用程式' }).click();
    await home.frame('core-applications').waitFor({ state: 'detached' });
    expect(await page.locator('tessera-tile-tray').getByRole('tab').allTextContents()).toHaveLength(1);
    await home.save();
    await page.reload();
    await page.getByText('目前數值：3').waitFor();
    await home.reads(({ document }) =>
      expect(document).toEqual(['sample-broken', 'core-my-settings', 'sample-fragile', 'sample-counter']),
    );
  });
});

describe('a phone and a tablet', () => {
  it.each([360, 800])('arrange by 上移 and 下移 at %i px, in the order one sees', async (width) => {
    const home = await (await Arranging.open(bench, await dashboardPortal(bench), { width, hasTouch: true })).begin();
    const { page } = home;
    expect(await page.locator('.handle, .corner').count()).toBe(0);
    await home.button('上移 應用程式').click();
    await home.said('「應用程式」現在是第 3 個，共 4 個。');
    await home.focuses('上移 應用程式');
    await home.reads(({ document, seen }) => {
      expect(document.indexOf('core-applications')).toBe(2);
      expect(document).toEqual(seen);
    });
    await eventually(async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width),
    );
    await home.save();
    await home.reads(({ document }) => expect(document.indexOf('core-applications')).toBe(2));
  });
});

describe('a tile’s own menu', () => {
  it('hides it with a way back, and sets it', async () => {
    const home = await Arranging.open(bench, await dashboardPortal(bench));
    const { page } = home;
    await menu(page, '計數的選單').click();
    await page.getByRole('menuitem', { name: '隱藏' }).click();
    await page.locator('tessera-tile[data-placement="sample-counter"]').waitFor({ state: 'detached' });
    await page.getByText('已隱藏「計數」').waitFor();
    await page.locator('tessera-home h1:focus').waitFor();
    await menu(page, '復原').click();
    await page.getByText('目前數值：3').waitFor();
    await menu(page, '我的設定的選單').click();
    await page.getByRole('menuitem', { name: '重新整理' }).waitFor();
    expect(await page.getByRole('menuitem', { name: '隱藏' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await menu(page, '計數的選單').click();
    await page.getByRole('menuitem', { name: '設定' }).click();
    await page.getByLabel('起始').fill('4');
    const again = page.waitForRequest(/home\/tiles\?placement=sample-counter$/);
    await page.keyboard.press('Enter');
    await again;
    await eventually(() =>
      expect(home.portal.dashboards.own.get('mine')?.difference.settings).toEqual({ 'sample-counter': { start: 4 } }),
    );
  });
});

describe('several dashboards', () => {
  it('are added, shown, renamed and deleted; news of the agency are answered', async () => {
    const portal = await dashboardPortal(bench, ({ dashboards }) => {
      dashboards.news = [
        { placement: 'sample-counter', plugin: 'sample', tile: 'counter', layer: 'agency', change: 'moved' },
      ];
    });
    const home = await Arranging.open(bench, portal);
    const { page } = home;
    await page.getByRole('button', { name: '機關更新了 1 處版面 檢視' }).click();
    await page.locator('tessera-layer-news').getByText('移動「計數」').waitFor();
    await dialog(page, 'tessera-layer-news', '採用').click();
    await page.getByRole('button', { name: /機關更新了/ }).waitFor({ state: 'detached' });
    await menu(page, '管理版面').click();
    await page.getByRole('menuitem', { name: '新增版面' }).click();
    await page.getByLabel('名稱').fill('出差');
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: '出差', checked: true }).waitFor();
    await menu(page, '管理版面').click();
    await page.getByRole('menuitem', { name: '重新命名' }).click();
    await page.getByLabel('名稱').fill('業務檢視');
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: '業務檢視', checked: true }).waitFor();
    await page.getByRole('radio', { name: '我的首頁' }).check();
    await page.getByRole('radio', { name: '我的首頁', checked: true }).waitFor();
    await page.getByRole('radio', { name: '業務檢視' }).check();
    await page.getByRole('radio', { name: '業務檢視', checked: true }).waitFor();
    await menu(page, '管理版面').click();
    await page.getByRole('menuitem', { name: '刪除版面' }).click();
    await dialog(page, 'tessera-confirm', '刪除').click();
    await page.getByRole('radio', { name: '業務檢視' }).waitFor({ state: 'detached' });
  });
});

describe('the agency’s layer', () => {
  it('is arranged by the same editor, says whom it reaches, and locks what people then cannot change', async () => {
    const portal = await dashboardPortal(bench, (one) => {
      one.permissions = [{ action: ['read', 'update'], subject: ['Layout'] }];
    });
    const home = await Arranging.open(bench, portal);
    const { page } = home;
    await menu(page, '管理版面').click();
    await page.getByRole('menuitem', { name: '編輯機關版面' }).click();
    await page.getByText('資訊處的版面　影響 412 人的首頁').waitFor();
    await menu(page, '鎖定 計數').click();
    const locks = page.locator('tessera-tile-locks');
    await locks.getByText('必須顯示').click();
    await locks.getByText('位置').click();
    await dialog(page, 'tessera-tile-locks', '確定').click();
    await page.getByText('1 項未儲存變更').waitFor();
    expect(await home.findings()).toEqual([]);
    await home.button('確定').click();
    await page.getByText('目前數值：3').waitFor();
    await page.reload();
    await page.getByText('目前數值：3').waitFor();
    await home.begin();
    await home.frame('sample-counter').getByText('由機關鎖定').waitFor();
    expect(await home.handle('計數').count()).toBe(0);
    expect(await home.frame('sample-counter').getByRole('button', { name: /移除/ }).count()).toBe(0);
  });

  it('is not offered to those who may not set it', async () => {
    const home = await Arranging.open(bench, await dashboardPortal(bench));
    await menu(home.page, '管理版面').click();
    await home.page.getByRole('menuitem', { name: '新增版面' }).waitFor();
    expect(await home.page.getByRole('menuitem', { name: '編輯機關版面' }).count()).toBe(0);
  });
});

describe('edit mode', () => {
  it.each(['light', 'dark'])('has no findings of axe in %s', async (theme) => {
    const portal = await dashboardPortal(bench, (one) => {
      one.preferences.theme = theme;
      one.dashboards.fresh = new Set(['odd/clinging']);
    });
    const home = await (await Arranging.open(bench, portal)).begin();
    await home.button('顯示清單').click();
    await home.handle('計數').focus();
    await home.page.keyboard.press('Enter');
    await home.said(/已抓取/);
    expect(await home.findings()).toEqual([]);
    expect(home.misdeeds).toEqual({ violations: [], foreign: [] });
  });

  it('measures what the tiles cost once a view', async () => {
    const portal = await dashboardPortal(bench);
    const { page } = await Arranging.open(bench, portal);
    const told = page.waitForRequest(/tile-measurements/);
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { get: () => true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await (await told).response();
    const { items } = portal.measured[0] as {
      items: { tile: string; bytes: number | null; milliseconds: number | null }[];
    };
    const counter = items.find(({ tile }) => tile === 'counter');
    expect(counter?.bytes).toBeGreaterThan(100);
    expect(counter?.milliseconds).toBeGreaterThan(0);
  });
});
