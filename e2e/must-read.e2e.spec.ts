import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, launchBrowser, startTestCity, type TestCity } from '@tessera/testing';
import type { Browser, Page } from 'playwright-core';
import { openAs } from './city-window.js';
import { accessibilityFaults } from './person-stage.js';

const notices = '/api/plugins/bulletin/notices';

let city: TestCity;
let browser: Browser;
beforeAll(async () => {
  city = await startTestCity({
    nodes: { CITY: null, A: 'CITY', A1: 'A' },
    people: {
      officer: { node: 'A', role: 'bulletin.officer', over: 'A' },
      clerk: { node: 'A' },
      junior: { node: 'A1' },
    },
  });
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await city?.stop();
});

const ask = async (title: string) => {
  const { body } = await city.as('officer').post<{ id: string }>(notices, {
    title,
    body: `<p>${'請各位同仁詳閱下列事項。'.repeat(120)}</p>`,
    audience: 'agency-and-subordinates',
    mustRead: { dueAt: '2099-03-31T16:00:00Z' },
  });
  return body.id;
};
const open = (person: string, path: string, width: number) => openAs({ browser, city, person }, path, { width });
const confirmButton = (page: Page) => page.getByRole('button', { name: '我已閱讀' });
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.each([1440, 360])('a must-read at %i px', (width) => {
  it('asks at its foot, in view however long it is, and says afterwards when I confirmed', async () => {
    const title = `資安講習 ${width}`;
    const id = await ask(title);
    const { page, faults, close } = await open('clerk', '/waiting/bulletin/must-read', width);
    await page.getByRole('link', { name: title }).first().click();
    await page.waitForURL(`**/bulletin/${id}*`);
    await confirmButton(page).waitFor();
    await page.getByText('請於 188/03/31 前確認').waitFor();
    await page.getByText('A會看到您的姓名與確認時間').waitFor();
    const box = await confirmButton(page).boundingBox();
    const bar = width < 600 ? await page.locator('tessera-bottom-bar').boundingBox() : null;
    expect(box!.y + box!.height).toBeLessThanOrEqual(bar?.y ?? 900);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await confirmButton(page).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/您已於 .* 確認/).waitFor();
    await eventually(async () => {
      const { body } = await city.as('clerk').get('/api/waiting/bulletin/must-read');
      expect(JSON.stringify(body)).not.toContain(title);
    });
    expect(faults).toEqual([]);
    await close();
  });

  it('is not confirmed in a text that nobody has read', async () => {
    const id = await ask(`改版 ${width}`);
    const { page, close } = await open('junior', `/bulletin/${id}`, width);
    await confirmButton(page).waitFor();
    await page.getByText('A看不到您的姓名').waitFor();
    await city.as('officer').patch(`${notices}/${id}`, { body: '<p>新的內文</p>', majorRevision: true });
    await confirmButton(page).click();
    await page.getByText('公告在您閱讀時有了新版本').waitFor();
    await page.getByRole('button', { name: '載入新版本' }).click();
    await page.getByText('新的內文').first().waitFor();
    await page.getByText('內容已有重大修改').waitFor();
    await confirmButton(page).click();
    await page.getByText(/您已於 .* 確認/).waitFor();
    await close();
  });

  it('shows its poster how far it is, reminds the rest and hands out the evidence', async () => {
    const id = await ask(`進度 ${width}`);
    await city.as('clerk').put(`${notices}/${id}/acknowledgement`, { revision: 1 });
    const { page, faults, close } = await open('officer', `/bulletin/${id}`, width);
    await page.getByRole('link', { name: '確認情形' }).click();
    await page.getByRole('row', { name: /A 全名（本機關人員）/ }).waitFor();
    await page.getByRole('row', { name: /A1 全名/ }).waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('tab', { name: '本機關名單' }).click();
    await page.getByRole('row', { name: /人員 officer.*未確認/ }).waitFor();
    await page.getByRole('row', { name: /人員 clerk/ }).waitFor();
    await page.getByRole('button', { name: '提醒 2 人' }).click();
    await page.locator('tessera-confirm').getByRole('button', { name: '提醒 2 人' }).click();
    await page.getByText('已提醒 2 人').first().waitFor();
    await page.getByText('人員 officer 手動提醒 2 人').waitFor();
    await page.getByText(/後可以再次提醒/).waitFor();
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: '匯出' }).click();
    await page.getByRole('menuitem', { name: 'OpenDocument' }).click();
    expect((await started).suggestedFilename()).toBe('已讀佐證.ods');
    await page.getByRole('button', { name: '結束確認要求' }).click();
    await page.locator('tessera-confirm').getByRole('button', { name: '結束確認要求' }).click();
    await page.waitForURL(`**/bulletin/${id}`);
    expect(faults).toEqual([]);
    await close();
  });
});
