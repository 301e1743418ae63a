import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser, patience } from '@tessera/testing';
import type { Browser, Page } from 'playwright-core';
import type { NoticeAttachments } from '../server/attachments/attachments.schemas.js';
import type { NoticeDetail } from '../server/notices/notice.schemas.js';
import { photo } from './attachment-uploads.js';
import { type BulletinStage, bulletinStage, type Person, root } from './bulletin-stage.js';

let stage: BulletinStage;
let browser: Browser;
beforeAll(async () => {
  [stage, browser] = await Promise.all([bulletinStage(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await stage?.city.stop();
});

const pdf = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.7\n%${randomUUID()}\ntrailer<<>>\n%%EOF`),
});
const picture = async (name: string) => ({ name, mimeType: 'image/png', buffer: await photo() });

/** Runs `visit` in a window of that person; nothing may break the page's rules. */
async function within(person: Person, path: string, width: number, visit: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  const { portal } = stage.city;
  const [name = '', value = ''] = stage.as(person).cookieHeader().split('=');
  await context.addCookies([{ name, value, url: portal.url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) faults.push(message.text());
  });
  await page.goto(portal.url + path);
  await visit(page);
  expect(faults).toEqual([]);
  await context.close();
}
const files = (page: Page) => page.locator('bulletin-attachment-field .files');
const pictures = (page: Page) => page.locator('bulletin-attachment-field .pictures');
const stored = async (id: string) =>
  (await stage.as('officer').get<NoticeAttachments>(`${root}/${id}/attachments`)).body;

describe.each([1280, 360])('attachments at %i px', (width) => {
  it('come with a notice while it is written, are put in order, and reach its readers', async () => {
    const title = `附件 ${randomUUID()}`;
    let id = '';
    await within('officer', '/bulletin/new', width, async (page) => {
      const field = files(page);
      await field.locator('input[type=file]').setInputFiles(pdf('太早.pdf'));
      await field.locator('.fault').filter({ hasText: '請先填寫標題' }).waitFor();
      await field.getByRole('button', { name: '移除「太早.pdf」' }).click();
      await page.getByLabel('標題').first().fill(title);
      await field.locator('input[type=file]').setInputFiles([pdf('議程.pdf'), pdf('名單.pdf.exe')]);
      await field.getByRole('button', { name: '移除「名單.pdf」' }).waitFor();
      await field.getByRole('button', { name: '移除「議程.pdf」' }).waitFor();
      await page.waitForURL(/\/bulletin\/[0-9a-f-]{36}\/edit$/);
      id = /bulletin\/([0-9a-f-]+)\/edit/.exec(page.url())?.[1] ?? '';
      await field.locator('input[type=file]').setInputFiles({ ...pdf('網頁.pdf'), buffer: Buffer.from('<html>') });
      await field.locator('.fault').filter({ hasText: '不接受這種檔案' }).waitFor();
      const [first] = (await stored(id)).files;
      await field.getByRole('button', { name: `將「${first?.name}」下移` }).click();
      await stage.eventually(async () => (await stored(id)).files[1]?.id === first?.id);
      await pictures(page)
        .locator('input[type=file]')
        .setInputFiles(await picture('現場.png'));
      const words = page.locator('bulletin-attachment-field').getByLabel('「現場.png」的替代文字');
      await words.fill('應變中心大門');
      await words.press('Tab');
      await stage.eventually(async () => (await stored(id)).pictures[0]?.alt === '應變中心大門');
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
    const { body: notice } = await stage.as('officer').get<NoticeDetail>(`${root}/${id}`);
    expect([notice.state, notice.attachments]).toEqual(['draft', 3]);
    const body = '<p>內文</p>';
    const { body: written } = await stage
      .as('officer')
      .patch<NoticeDetail>(`${root}/${id}`, { body, version: notice.version });
    const published = await stage.as('officer').post(`${root}/${id}/publish`, { version: written.version });
    expect([published.status, published.body]).toMatchObject([200, { state: 'current' }]);
    await within('clerk', '/bulletin', width, async (page) => {
      const row = page.locator('li.notice').filter({ hasText: title });
      await row.getByText('3 個附件').waitFor({ state: 'attached' });
      await row.getByRole('link', { name: title }).click();
      const below = page.locator('bulletin-notice-attachments');
      const download = page.waitForEvent('download');
      await below.getByRole('link', { name: '名單.pdf' }).click();
      expect((await download).suggestedFilename()).toBe('名單.pdf');
      await below.getByRole('button', { name: '放大「應變中心大門」' }).click();
      const large = below.getByRole('img', { name: '應變中心大門' });
      await large.waitFor();
      await page.waitForFunction((one) => (one as HTMLImageElement).naturalWidth > 0, await large.elementHandle());
      await page.keyboard.press('Escape');
      await large.waitFor({ state: 'detached' });
    });
  });
});

it('a notice is sent once its files have arrived, and is one notice', async () => {
  const title = `還在路上 ${randomUUID()}`;
  await within('officer', '/bulletin/new', 1280, async (page) => {
    let arrive: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('**/api/files?*', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByLabel('標題').first().fill(title);
    await page.locator('t-rich-text').getByRole('textbox', { name: '內文' }).click();
    await page.keyboard.type('附件隨後');
    await files(page).locator('input[type=file]').setInputFiles(pdf('慢慢來.pdf'));
    await files(page).getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: '發布', exact: true }).click();
    await files(page).getByRole('button', { name: '選擇檔案 附件', disabled: true }).waitFor();
    arrive();
    await page.waitForURL(/\/bulletin\/[0-9a-f-]{36}$/);
    await page.locator('bulletin-notice-attachments').getByRole('link', { name: '慢慢來.pdf' }).waitFor();
  });
  const { body } = await stage.as('officer').get<{ items: { title: string }[] }>(`${root}/mine`);
  expect(body.items.filter((one) => one.title === title)).toHaveLength(1);
});

it('a picture is put into the text, with words, and is there for readers', async () => {
  const title = `內文圖片 ${randomUUID()}`;
  await within('officer', '/bulletin/new', 1280, async (page) => {
    await page.getByLabel('標題').first().fill(title);
    const chooser = page.waitForEvent('filechooser');
    await page.locator('t-rich-text').getByRole('button', { name: '圖片' }).click();
    await (await chooser).setFiles(await picture('平面圖.png'));
    await page.getByRole('textbox', { name: '圖片說明' }).fill('三樓平面圖');
    await page.keyboard.press('Enter');
    await page.locator('t-rich-text').getByRole('img', { name: '三樓平面圖' }).waitFor();
    await page.getByRole('button', { name: '發布', exact: true }).click();
    await page.waitForURL(/\/bulletin\/[0-9a-f-]{36}$/);
  });
  await within('clerk', '/bulletin', 1280, async (page) => {
    await page.locator('li.notice').getByRole('link', { name: title }).click();
    const image = page.locator('bulletin-notice-detail').getByRole('img', { name: '三樓平面圖' });
    await image.waitFor();
    await page.waitForFunction((one) => (one as HTMLImageElement).naturalWidth > 0, await image.elementHandle());
  });
});
