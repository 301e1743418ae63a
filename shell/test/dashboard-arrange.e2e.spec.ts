import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import { Arranging, dashboardPortal } from './dashboard-stage.js';
import { ShellBench } from './open-shell.js';

const bench = new ShellBench();
beforeAll(() => bench.start());
afterAll(() => bench.stop());

const open = async (options = {}) => (await Arranging.open(bench, await dashboardPortal(bench), options)).begin();

describe('arranging by mouse', () => {
  it('shows where the tile will lie, lets others make way, goes back and forth, and is there after a reload', async () => {
    const home = await open();
    const { page } = home;
    const before = await home.place('sample-fragile');
    const from = await home.handle('應用程式').boundingBox();
    const to = await home.frame('sample-fragile').boundingBox();
    if (!from || !to) throw new Error('the tiles are not there');
    await page.mouse.move(from.x + 8, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y - 60, { steps: 4 });
    await page.mouse.move(to.x - 300, to.y + 12, { steps: 6 });
    const field = page.locator('tessera-target-field');
    await field.getByText('8 × 2').waitFor();
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    await page.mouse.up();
    await page.locator('tessera-tile-frame[data-placement="core-applications"]:focus-within').waitFor();
    await home.lies('sample-fragile', before);

    await page.evaluate(() => window.scrollTo(0, 0));
    const fragile = await home.handle('易碎').boundingBox();
    const counter = await home.frame('sample-counter').boundingBox();
    if (!fragile || !counter) throw new Error('the tiles are not there');
    await page.mouse.move(fragile.x + 8, fragile.y + 8);
    await page.mouse.down();
    await page.mouse.move(counter.x + 30, counter.y + 30, { steps: 8 });
    await field.getByText('4 × 2').waitFor();
    await home.lies('sample-counter', { y: 2 });
    await page.mouse.up();
    await home.lies('sample-fragile', { x: 0, y: 0, w: 4, h: 2 });
    await page.getByText('1 項未儲存變更').waitFor();
    await home.reads(({ document, seen }) => {
      expect(document).toEqual(seen);
      expect(document[0]).toBe('sample-fragile');
    });

    await home.button('復原').click();
    await home.lies('sample-fragile', before);
    await page.keyboard.press('Control+Shift+z');
    await home.lies('sample-fragile', { x: 0 });
    await page.keyboard.press('Control+z');
    await home.lies('sample-fragile', before);
    await home.button('重做').click();
    await home.save();
    await page.reload();
    await page.getByText('目前數值：3').waitFor();
    await home.lies('sample-fragile', { x: 0, y: 0, w: 4, h: 2 });
    await home.reads(({ document, seen }) => expect(document).toEqual(seen));
    expect(home.misdeeds).toEqual({ violations: [], foreign: [] });
  });

  it('resizes at the corner within the sizes the tile may have, and never moves what is locked', async () => {
    const home = await open();
    const { page } = home;
    const corner = await home.frame('sample-fragile').locator('.corner').boundingBox();
    if (!corner) throw new Error('there is no corner');
    await page.mouse.move(corner.x + 10, corner.y + 10);
    await page.mouse.down();
    await page.mouse.move(corner.x - 2000, corner.y + 330, { steps: 5 });
    await page.mouse.up();
    await home.lies('sample-fragile', { w: 2, h: 5 });
    const settings = home.frame('core-my-settings');
    await settings.getByText('由全府鎖定').waitFor();
    expect(await settings.locator('.handle, .corner').count()).toBe(0);
    expect(await settings.getByRole('button', { name: /移除/ }).count()).toBe(0);
    const place = await home.place('core-my-settings');
    const bar = await settings.locator('.bar').boundingBox();
    if (!bar) throw new Error('there is no bar');
    await page.mouse.move(bar.x + 100, bar.y + 10);
    await page.mouse.down();
    await page.mouse.move(bar.x - 400, bar.y + 200, { steps: 5 });
    await page.mouse.up();
    expect(await home.place('core-my-settings')).toEqual(place);
  });
});

describe('arranging by keyboard only', () => {
  it('grabs, moves, resizes, drops and puts back, saying every place, and keeps the focus', async () => {
    const home = await open();
    const { page } = home;
    await home.handle('易碎').focus();
    await page.keyboard.press('Enter');
    await home.said(/已抓取「易碎」。第 9 欄，第 1 列，寬 4 高 2/);
    await page.locator('tessera-hint-bar').getByText('調整大小').waitFor();
    await page.keyboard.press('ArrowDown');
    await home.said(/^\s*不能再往這個方向/);
    await page.keyboard.press('ArrowLeft');
    await home.said(/^\s*第 \d+ 欄，第 \d+ 列，寬 4 高 2/);
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Escape');
    await home.said(/已放回「易碎」。第 9 欄，第 1 列，寬 4 高 2/);
    await home.lies('sample-fragile', { x: 8, y: 0, w: 4, h: 2 });
    await home.focuses('移動 易碎');
    expect(await page.getByText('未儲存變更').count()).toBe(0);

    await home.handle('應用程式').focus();
    await page.keyboard.press('Enter');
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift+ArrowLeft');
    await home.said(/寬 5 高 2/);
    await page.keyboard.press('ArrowUp');
    await home.said(/第 1 欄，第 1 列，寬 5 高 2/);
    await page.keyboard.press('Enter');
    await home.said(/已放下「應用程式」/);
    await home.focuses('移動 應用程式');
    await page.getByText('1 項未儲存變更').waitFor();
    await home.reads(({ document, seen }) => {
      expect(document).toEqual(seen);
      expect(document[0]).toBe('core-applications');
    });
    await home.save();
    await home.lies('core-applications', { x: 0, y: 0, w: 5, h: 2 });
  });
});

describe('arranging by touch', () => {
  it('follows one finger on the bar', async () => {
    const home = await open({ hasTouch: true });
    const { page } = home;
    const from = await home.handle('易碎').boundingBox();
    if (!from) throw new Error('there is no handle');
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    await touch('touchStart', from.x + 10, from.y + 10);
    for (let step = 1; step <= 8; step++) await touch('touchMove', from.x + 10 - step * 110, from.y + 10 + step * 4);
    await page.locator('tessera-target-field').waitFor();
    await touch('touchEnd');
    await page.getByText('1 項未儲存變更').waitFor();
    await home.lies('sample-fragile', { x: 0 });
  });
});

describe('the tray', () => {
  it('adds by button and by drag, finds by name, takes back what was removed, and forgets what was new', async () => {
    const home = await Arranging.open(
      bench,
      await dashboardPortal(bench, ({ dashboards }) => {
        dashboards.fresh = new Set(['odd/unborn', 'odd/clinging']);
      }),
    );
    await home.begin();
    const { page } = home;
    const tray = page.locator('tessera-tile-tray');
    await tray.getByRole('tab', { name: '新磁磚 2' }).waitFor();
    await home.button('加入 不走').click();
    await home.said(/已加入「不走」/);
    await home.frame('odd-clinging').waitFor();
    await home.focuses('移動 不走');

    await tray.getByRole('tab', { name: /可加入/ }).click();
    await tray.getByRole('searchbox').fill('破損');
    await tray.locator('li').getByText('破損').waitFor();
    await page.waitForFunction(
      () =>
        document
          .querySelector('tessera-home')
          ?.shadowRoot?.querySelector('tessera-tile-tray')
          ?.shadowRoot?.querySelectorAll('li').length === 1,
    );
    const card = await tray.locator('li').boundingBox();
    const counter = await home.frame('sample-counter').boundingBox();
    if (!card || !counter) throw new Error('the card is not there');
    await page.mouse.move(card.x + 60, card.y + 20);
    await page.mouse.down();
    await page.mouse.move(card.x + 60, card.y - 40, { steps: 3 });
    await page.mouse.move(counter.x + 150, counter.y + 40, { steps: 6 });
    await page.locator('tessera-target-field').getByText('4 × 3').waitFor();
    await page.mouse.up();
    await home.frame('sample-broken').waitFor();
    await home.lies('sample-broken', { y: 0, w: 4, h: 3 });

    await home.button('移除 計數').click();
    await home.said('已移除「計數」');
    await tray.getByRole('searchbox').fill('');
    await tray.getByRole('tab', { name: /已移除 1/ }).click();
    await home.button('加入 計數').click();
    await home.frame('sample-counter').waitFor();
    await home.save();
    await page.getByText('目前數值：3').waitFor();
    await page.locator('tessera-tile[data-placement="odd-clinging"]').getByText('still here').waitFor();
    await eventually(() => expect([...home.portal.dashboards.fresh]).toEqual([]));
  });
});

describe('settings and leaving', () => {
  it('sets one tile by its JSON Schema, says what is wrong, and asks before unsaved changes are lost', async () => {
    const home = await open();
    const { page } = home;
    await home.button('計數 的設定').click();
    const dialog = page.locator('tessera-tile-settings');
    await dialog.getByLabel('起始').fill('12');
    await dialog.getByRole('button', { name: '確定' }).click();
    await dialog.getByText('請輸入 0 到 9 的數字。').waitFor();
    await dialog.getByLabel('起始').fill('7');
    await dialog.getByRole('button', { name: '確定' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('1 項未儲存變更').waitFor();

    await page.locator('tessera-navigation').getByRole('link', { name: '範例' }).click();
    const question = page.getByRole('dialog', { name: '放棄 1 項未儲存變更？' });
    await question.waitFor();
    await page.locator('tessera-confirm').getByRole('button', { name: '取消' }).click();
    await page.waitForURL(`${home.portal.url}/`);
    await home.frame('sample-counter').waitFor();
    await home.save();
    const layout = home.portal.dashboards.layout().shown as { id: string; settings: object }[];
    expect(layout.find(({ id }) => id === 'sample-counter')?.settings).toEqual({ start: 7 });

    await home.begin();
    await home.button('移除 計數').click();
    await page.locator('tessera-navigation').getByRole('link', { name: '範例' }).click();
    await page.locator('tessera-confirm').getByRole('button', { name: '放棄' }).click();
    await page.getByRole('heading', { name: '範例清單' }).waitFor();
  });
});
