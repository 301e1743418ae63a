import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import type { Locator, Page } from 'playwright-core';
import { DemoBrowsers, forgive, gone, shown } from './demo-browsers.js';
import { accessibilityFaults } from './person-stage.js';

describe('help', () => {
  let city: DemoBrowsers;
  beforeAll(async () => {
    city = await DemoBrowsers.start();
  });
  afterAll(() => city?.stop());

  /** What stands in a slot is no descendant of the dialog: the element around both is asked. */
  const panel = (page: Page): Locator => page.locator('tessera-help-panel');
  const opened = (page: Page): Locator => page.getByRole('dialog', { name: '本頁說明' });
  const mark = (page: Page): Locator => page.locator('tessera-header').getByRole('button', { name: '說明與快速鍵' });

  it('is that of the page behind it, says whom to ask, and gives the focus back', async () => {
    const { page, faults, close } = await city.open('staff', '/', { reducedMotion: 'reduce' });
    await mark(page).focus();
    await page.keyboard.press('Enter');
    await shown(panel(page).getByRole('heading', { name: '首頁怎麼看' }));
    await shown(panel(page).getByText('蔡佩珊'));
    await shown(panel(page).getByText('02-5550-0100 轉 2188'));
    await shown(panel(page).getByText('開啟本頁說明'));
    const question = panel(page).getByText('如何調整磁磚的位置和大小？');
    await question.click();
    await shown(panel(page).getByText('使用鍵盤時'));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await gone(opened(page));
    await mark(page).and(page.locator(':focus')).waitFor();

    await page.goto(`${city.portal.url}/bulletin`);
    await shown(page.getByRole('heading', { name: '布告欄', level: 1 }));
    await page.keyboard.press('?');
    await shown(panel(page).getByRole('heading', { name: '布告欄怎麼使用' }));
    expect(await panel(page).getByText('首頁怎麼看').count()).toBe(0);
    await panel(page).getByRole('link', { name: '所有說明' }).click();
    await gone(opened(page));
    await shown(page.getByRole('heading', { name: '說明', level: 1 }));
    expect(faults).toEqual([]);
    await close();
  });

  it('is searched by words and category, which stand in the address', async () => {
    const { page, faults, close } = await city.open('staff', '/help?q=復原碼', { colorScheme: 'dark' });
    const found = page.locator('tessera-help-page summary');
    await shown(found);
    await eventually(async () => expect(await found.allTextContents()).toEqual(['如何設定動態驗證碼？']));
    await page.getByRole('searchbox', { name: '搜尋說明' }).fill('漏水');
    await shown(page.getByText('找不到符合的說明'));
    await page.waitForURL((url) => url.searchParams.get('q') === '漏水');
    await page.goto(`${city.portal.url}/help?category=home`);
    await shown(page.getByText('如何停止或收合首頁的橫幅？'));
    expect(await page.getByText('布告欄怎麼使用').count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it('has real pages on accessibility and privacy behind the footer, in both languages', async () => {
    const { page, faults, close } = await city.open('staff', '/help');
    const footer = page.locator('tessera-frame footer');
    await footer.getByRole('link', { name: '無障礙聲明' }).click();
    await shown(page.getByRole('heading', { name: '已知的限制' }));
    await footer.getByRole('link', { name: '隱私權說明' }).click();
    await shown(page.getByRole('heading', { name: '保存的資料' }));
    await page.getByRole('button', { name: 'English' }).first().click();
    await shown(page.getByRole('heading', { name: 'What is kept' }));
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.request.patch(`${city.portal.url}/api/account/preferences`, { data: { locale: 'zh-Hant' } });
    await close();
  });

  it('is reworded in the console, and the shipped text comes back', async () => {
    const { page, faults, close } = await city.open('sysadmin', '/console/help?q=下架');
    await page.getByRole('button', { name: '編輯「發布後發現寫錯了怎麼辦？」' }).click();
    const form = page.locator('console-help-editor');
    await form.getByLabel('答案（中文）').fill('見[危險](javascript:alert)');
    await form.getByRole('button', { name: '儲存' }).click();
    await shown(form.getByRole('alert'));
    await forgive(faults, 422);
    await form.getByLabel('答案（中文）').fill('請[撥打](tel:2188)，並下架公告。');
    await form.getByRole('button', { name: '儲存' }).click();
    await gone(page.getByRole('dialog', { name: '編輯問答' }));
    const row = page.getByRole('row', { name: /發布後發現寫錯了/ });
    await shown(row.getByText('已改寫'));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '還原「發布後發現寫錯了怎麼辦？」' }).click();
    await page.locator('tessera-confirm').getByRole('button', { name: '還原', exact: true }).click();
    await gone(row.getByText('已改寫'));
    expect(faults).toEqual([]);
    await close();
  });

  it('lets the administrator of an agency name its seed persons, two at most', async () => {
    const { page, faults, close } = await city.open('agencyadmin', '/console/help');
    await shown(page.getByText('1／2 人'));
    await page.getByRole('button', { name: '指定種子人員' }).click();
    const picker = page.locator('console-account-picker');
    await picker.getByRole('searchbox').fill('staff');
    await picker.getByRole('button', { name: /林昱翔/ }).click();
    await shown(page.getByText('2／2 人'));
    await shown(page.getByRole('button', { name: '指定種子人員', disabled: true }));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '移除林昱翔' }).click();
    await page.locator('tessera-confirm').getByRole('button', { name: '移除', exact: true }).click();
    await shown(page.getByText('1／2 人'));
    expect(faults).toEqual([]);
    await close();
  });
});
