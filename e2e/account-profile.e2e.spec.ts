import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import type { Locator, Page } from 'playwright-core';
import { accessibilityFaults, type PersonStage, personStage } from './person-stage.js';

describe('what people keep of themselves', () => {
  let stage: PersonStage;
  beforeAll(async () => {
    stage = await personStage();
  });
  afterAll(() => stage?.close());

  const shown = (locator: Locator) => locator.first().waitFor({ state: 'visible' });
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const choice = (page: Page, name: string) =>
    page.locator('account-preferences').getByRole('radio', { name, exact: true });
  const picture = (page: Page) => page.locator('tessera-header t-avatar img');
  const place = (page: Page) => page.locator('account-picture-crop [role=status]').textContent();

  it('is a picture, cut by keys, mouse and fingers, shown at once, and taken away again', async () => {
    const { page, faults } = await stage.open('/account');
    await shown(button(page, '上傳圖片'));
    const photo = await page.screenshot({ clip: { x: 0, y: 0, width: 600, height: 300 } });
    const choose = (name: string, buffer: Buffer) =>
      page.locator('account-my-picture input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer });
    await choose('broken.png', Buffer.from('no picture'));
    await shown(page.getByText('無法讀取這個檔案。'));
    await choose('me.png', photo);
    const stone = page.getByRole('group', { name: '圖片範圍' });
    await stone.focus();
    // the place is told once the picture was read
    const before = await eventually(async () => {
      const told = await place(page);
      expect(told).toMatch(/^放大 100%/);
      return told;
    });
    for (const key of ['+', '+', 'ArrowRight', 'Shift+ArrowLeft']) await page.keyboard.press(key);
    await eventually(async () => expect(await place(page)).toMatch(/^放大 121%/));
    const afterKeys = await place(page);
    expect(afterKeys).not.toBe(before);
    const box = await stone.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 100);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 100);
    await page.mouse.up();
    await eventually(async () => expect(await place(page)).not.toBe(afterKeys));
    expect(await accessibilityFaults(page)).toEqual([]);
    const sent = page.waitForRequest((request) => request.method() === 'PUT');
    await button(page, '儲存').focus();
    await page.keyboard.press('Enter');
    const query = new URL((await sent).url()).searchParams;
    expect(Number(query.get('side'))).toBe(Math.floor(300 / 1.21));
    expect(query.get('privacyNotice')).toBe('1');
    await shown(picture(page));
    const drawn = picture(page).evaluate(async (image) => {
      // what is seen already may still be on its way
      await (image as HTMLImageElement).decode();
      return (image as HTMLImageElement).naturalWidth;
    });
    expect(await drawn).toBe(64);
    await page.reload();
    await shown(picture(page));
    await button(page, '移除圖片').click();
    await picture(page).waitFor({ state: 'detached' });
    await shown(button(page, '上傳圖片'));
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is how the portal looks, at once and in every window of the browser', async () => {
    const { page, faults } = await stage.open('/account');
    const other = await page.context().newPage();
    await other.goto(`${stage.portal.url}/account`);
    await shown(other.locator('account-sign-in-records td'));
    await choice(page, '高對比').check();
    await other.locator('html[data-theme=contrast]').waitFor();
    await choice(page, '西元').check();
    await shown(other.locator('account-sign-in-records').getByText(/20\d\d\/\d\d\/\d\d/));
    await choice(page, 'English').check();
    await shown(other.getByRole('heading', { name: 'My account' }));
    await other.locator('html[lang=en]').waitFor();
    // refused by the server it holds nowhere
    let refuse = () => {};
    const seen = new Promise<void>((resolve) => {
      refuse = resolve;
    });
    await page.route('**/api/account/preferences', async (route) => {
      await seen;
      await route.fulfill({ status: 503, body: '' });
    });
    await choice(page, 'Dark').click();
    await other.locator('html[data-theme=dark]').waitFor();
    refuse();
    await other.locator('html[data-theme=contrast]').waitFor();
    await page.unroute('**/api/account/preferences');
    const back = { locale: 'zh-Hant', theme: 'system', calendar: 'roc' };
    await page.request.patch(`${stage.portal.url}/api/account/preferences`, { data: back });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is work data; who was overtaken by somebody else sees that and loses nothing', async () => {
    const { page, faults } = await stage.open('/account');
    await button(page, '編輯').click();
    await page.getByLabel('分機').fill('12a');
    await page.keyboard.press('Enter');
    await shown(page.getByText('分機只用數字。'));
    await page.getByLabel('分機').and(page.locator(':focus')).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await stage.query(`update core.account set title = '主任', version = version + 1`);
    await page.getByLabel('分機').fill('2188');
    await page.keyboard.press('Enter');
    await shown(page.getByText('您編輯時，資料已被其他人更動。'));
    await shown(page.getByText('目前是「主任」'));
    expect(await page.getByLabel('分機').inputValue()).toBe('2188');
    await page.getByLabel('職稱').fill('主任');
    await button(page, '儲存').click();
    await shown(page.getByText('資料已儲存。'));
    await shown(page.locator('account-my-data dd', { hasText: '2188' }));
    await shown(page.locator('account-my-data .who', { hasText: '主任' }));
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is the recovery address, once its code came back', async () => {
    const { page, faults } = await stage.open('/account');
    const mail = 'ya@home.example';
    const field = page.getByLabel('新的備用信箱');
    await field.fill('ya@city.gov.tw');
    await page.keyboard.press('Enter');
    await shown(page.getByText('不可使用公務信箱'));
    await page.getByText('個人資料蒐集告知（第 1 版）').click();
    await shown(page.getByText('您無法登入時確認身分'));
    await field.fill(mail);
    await page.keyboard.press('Enter');
    const code = page.getByLabel('6 位數驗證碼');
    await code.and(page.locator(':focus')).waitFor();
    const [sent] = await stage.query('select body from core.mail where recipient = $1', [mail]);
    const right = /\d{6}/.exec(sent.body)?.[0] ?? '';
    await page.keyboard.type(right === '111111' ? '222222' : '111111');
    await page.keyboard.press('Enter');
    await shown(page.getByText('驗證碼不正確，還可輸入 4 次。'));
    await button(page, '重寄驗證碼').click();
    await shown(page.getByText('剛寄出驗證碼，請稍候再重寄。'));
    expect(await accessibilityFaults(page)).toEqual([]);
    // the step between is still there for who comes back to the page
    await page.reload();
    await code.fill(right);
    await page.keyboard.press('Enter');
    await shown(page.getByText('備用信箱已變更。'));
    await shown(page.getByText(`目前的備用信箱：${mail}`));
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
