import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import type { Page } from 'playwright-core';
import { DemoBrowsers, shown, tile } from './demo-browsers.js';

const frame = (page: Page, name: string) =>
  page.locator('tessera-tile-frame').filter({ has: page.getByRole('heading', { name, exact: true }) });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const names = (page: Page) =>
  page
    .locator('tessera-home .grid > tessera-tile')
    .evaluateAll((tiles) => tiles.map((one) => one.getAttribute('data-placement')));

async function edit(page: Page): Promise<void> {
  await button(page, '編輯版面').click();
  await shown(page.locator('tessera-tile-frame'));
  // the button that began it is gone: the focus must not be lost with it, nor at the end
  await shown(page.locator('tessera-edit-bar h1:focus'));
}

async function save(page: Page): Promise<void> {
  await button(page, '確定').click();
  await page.locator('tessera-edit-bar').waitFor({ state: 'detached' });
  await shown(page.locator('tessera-home-actions t-button:focus'));
}

describe('a dashboard of one’s own', () => {
  let city: DemoBrowsers;
  beforeAll(async () => {
    city = await DemoBrowsers.start();
  });
  afterAll(() => city?.stop());

  it('is added, arranged by keyboard, filled from the tray, and the same on every device', async () => {
    const { page, faults } = await city.open('staff');
    await shown(tile(page, '公告').locator('li a'));
    await button(page, '管理版面').click();
    await page.getByRole('menuitem', { name: '新增版面' }).click();
    await page.getByLabel('名稱').fill('早晨');
    await page.keyboard.press('Enter');
    await shown(page.getByRole('radio', { name: '早晨', checked: true }));
    await edit(page);
    await button(page, '移動 公告').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await shown(page.getByText('1 項未儲存變更'));
    await page.getByRole('tab', { name: /可加入/ }).click();
    await button(page, '加入 世界時鐘').click();
    await shown(page.getByText('2 項未儲存變更'));
    await save(page);
    await page.locator('tessera-tile[data-placement="clock-world"]').waitFor();
    const arranged = await names(page);
    const device = await city.open('staff');
    await shown(tile(device.page, '公告').locator('li a'));
    await eventually(async () => expect(await names(device.page)).toEqual(arranged));
    expect([...faults, ...device.faults]).toEqual([]);
    await device.close();
  });

  it('takes what the agency pins, and cannot put it away', async () => {
    const people = await city.open('staff');
    await shown(tile(people.page, '公告').locator('li a'));
    const { page, faults } = await city.open('agencyadmin');
    await button(page, '管理版面').click();
    await page.getByRole('menuitem', { name: '編輯機關版面' }).click();
    await shown(page.getByText(/影響 [\d,]+ 人的首頁/));
    await button(page, '鎖定 上班日').click();
    const locks = page.locator('tessera-tile-locks');
    for (const what of ['必須顯示', '位置', '大小']) await locks.getByText(what, { exact: true }).click();
    await locks.getByRole('button', { name: '確定' }).click();
    await shown(page.getByText('1 項未儲存變更'));
    await button(page, '確定').click();
    await shown(page.getByText(/已儲存，[\d,]+ 人下次開啟首頁時看到/));
    await people.page.reload();
    await shown(tile(people.page, '公告').locator('li a'));
    await edit(people.page);
    await shown(frame(people.page, '上班日').getByText('由機關鎖定'));
    expect(await frame(people.page, '上班日').getByRole('button').count()).toBe(0);
    expect([...faults, ...people.faults]).toEqual([]);
  });
});
