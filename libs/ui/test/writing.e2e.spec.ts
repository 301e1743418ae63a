import { describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import type { Page } from 'playwright-core';
import { galleryStage } from './gallery.js';

let page: Page;
const stage = galleryStage((opened) => {
  page = opened;
});

const open = (width?: number) => stage.open('writing', width ? { width } : {});
const value = () => page.locator('#body').evaluate((field) => (field as unknown as { value: string }).value);
const text = () => page.getByRole('textbox', { name: '內文' });
const tool = (name: string) => page.locator('#body').getByRole('button', { name, exact: true });
const heard = (): Promise<Record<string, unknown>> =>
  page.evaluate(() => JSON.parse(document.documentElement.dataset.heard ?? '{}'));
const until = (condition: () => Promise<boolean>) => eventually(() => expect(condition()).resolves.toBe(true));
const holds = (part: string) => until(async () => (await value()).includes(part));

describe('rich text', () => {
  it('is written by keyboard: format, heading, list, alignment, and undone', async () => {
    await open();
    await text().focus();
    await page.keyboard.type('停電公告');
    await page.keyboard.press('Alt+F10');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await holds('<h2>停電公告</h2>');
    await tool('置中').click();
    await holds('<h2 class="align-center">停電公告</h2>');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await tool('項目清單').click();
    await page.keyboard.type('一號電梯');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('二號電梯');
    await holds('<li><p>一號電梯</p></li><li><p><strong>二號電梯</strong></p></li>');
    await page.keyboard.press('Control+z');
    await until(async () => !(await value()).includes('二號電梯'));
  });

  it('links to what may be linked to only, and takes the link away', async () => {
    await open();
    await text().focus();
    await page.keyboard.type('說明');
    await page.keyboard.press('Control+a');
    await tool('連結').click();
    const address = page.getByRole('textbox', { name: '連結網址' });
    await address.fill('javascript:alert(1)');
    await page.keyboard.press('Enter');
    await page.getByText('請輸入 http、https、mailto 或 tel 的網址。').waitFor();
    await address.fill('www.gov.tw/rules');
    await page.keyboard.press('Enter');
    await holds('<a href="https://www.gov.tw/rules" rel="noopener noreferrer">說明</a>');
    // the focus comes back from the dialog
    await address.waitFor({ state: 'hidden' });
    await text().and(page.locator(':focus')).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+k');
    await page.getByRole('button', { name: '移除連結' }).click();
    await until(async () => (await value()) === '<p>說明</p>');
  });

  it('makes a table, walks it with Tab, and gives it rows, columns and merged cells', async () => {
    await open();
    await text().focus();
    await tool('插入表格').click();
    await page.keyboard.type('課程');
    await page.keyboard.press('Tab');
    await page.keyboard.type('時數');
    await holds('<th><p>時數</p></th>');
    await tool('在下方插入列').click();
    await until(async () => (await page.locator('#body tr').count()) === 4);
    await tool('刪除欄').click();
    await until(async () => (await page.locator('#body tr').first().locator('th').count()) === 2);
    // the editor hears of a press a moment later
    await until(async () => {
      await page.locator('#body td').first().click();
      await page.keyboard.press('Shift+ArrowRight');
      return (await tool('合併儲存格').getAttribute('aria-disabled')) === null;
    });
    await tool('合併儲存格').click();
    await holds('colspan="2"');
    await tool('刪除表格').click();
    await until(async () => (await value()) === '');
    await page.locator('#body').getByRole('toolbar', { name: '表格' }).waitFor({ state: 'hidden' });
  });

  it('keeps the structure of what is pasted from Word, and nothing else', async () => {
    await open();
    await text().focus();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData(
        'text/html',
        `<html><head><style>p{color:red}</style></head><body>
        <h1 style="color:red">公告</h1><p class=MsoNormal align=center style='text-align:center'>一、<b>停電</b><o:p></o:p></p>
        <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>  </span></span>電梯</p>
        <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>  </span></span>空調</p>
        <img src="https://elsewhere.example/spy.png" onerror="alert(1)"><a href="javascript:alert(1)">按我</a><script>alert(1)</script></body></html>`,
      );
      const target = document.querySelector('#body')?.shadowRoot?.querySelector('.ProseMirror');
      target?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await holds('電梯');
    const pasted = await value();
    expect(pasted).toContain('<h2>公告</h2><p class="align-center">一、<strong>停電</strong></p>');
    expect(pasted).toContain('<ul><li><p>電梯</p></li><li><p>空調</p></li></ul>');
    expect(pasted).toContain('按我');
    expect(pasted).not.toMatch(/style|Mso|img|javascript|alert|·/);
  });

  it('takes a picture only with words that say what it shows', async () => {
    await open();
    await tool('圖片').click();
    await page.getByRole('textbox', { name: '圖片說明' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('請說明這張圖片的內容。').waitFor();
    await page.keyboard.type('停電範圍圖');
    await page.keyboard.press('Enter');
    await holds('<img src="/src/logo.svg" alt="停電範圍圖">');
  });
});

describe('a filter bar', () => {
  it('names what is chosen and says each change', async () => {
    await open();
    const bar = page.locator('#filters');
    await bar.getByRole('searchbox', { name: '標題' }).fill(' 停電 ');
    await until(async () => JSON.stringify(await heard()) === '{"change":{"q":"停電"}}');
    await bar.getByRole('button', { name: '發布日期' }).click();
    await bar.getByRole('textbox', { name: '起日' }).fill('115/03/01');
    await page.keyboard.press('Tab');
    await until(async () => JSON.stringify(await heard()) === '{"change":{"from":"2026-03-01"}}');
    await bar.evaluate((one) => Object.assign(one, { values: { from: '2026-03-01', audience: 'agency' } }));
    await bar.getByRole('button', { name: '發布日期：115/03/01 –' }).waitFor();
    await page.keyboard.press('Escape');
    await bar.getByRole('button', { name: '清除條件' }).click();
    await until(async () => JSON.stringify(await heard()) === '{"change":{"q":"","from":"","to":"","audience":""}}');
  });

  it('is a button with a count on a phone', async () => {
    await open(360);
    const bar = page.locator('#filters');
    await bar.evaluate((one) => Object.assign(one, { values: { to: '2026-03-01', q: '停電' } }));
    await bar.getByRole('button', { name: '篩選（1 項）' }).click();
    await bar.getByRole('combobox', { name: '範圍' }).selectOption('agency');
    await until(async () => JSON.stringify(await heard()) === '{"change":{"audience":"agency"}}');
    await bar.getByRole('button', { name: '完成' }).click();
    await bar.getByRole('dialog').waitFor({ state: 'hidden' });
  });
});

describe('a comment thread', () => {
  it('keeps what was written until it is stored', async () => {
    await open();
    const thread = page.locator('#thread');
    const field = thread.getByRole('textbox', { name: '寫留言' });
    await thread.getByRole('button', { name: '送出留言' }).click();
    await thread.getByText('請先寫下留言。').waitFor();
    await field.fill('這樣不行');
    await page.keyboard.press('Control+Enter');
    await thread.getByText('暫時無法儲存。').waitFor();
    await until(async () => (await field.inputValue()) === '這樣不行');
    await field.fill('謝謝');
    await page.keyboard.press('Control+Enter');
    await until(async () => (await field.inputValue()) === '');
    expect(await heard()).toEqual({ text: '謝謝' });
    await thread.getByRole('status').filter({ hasText: '留言已送出' }).waitFor({ state: 'attached' });
  });

  it('answers and changes by keyboard, and gives the focus back', async () => {
    await open();
    const thread = page.locator('#thread');
    const reply = thread.getByRole('button', { name: '回覆吳思妤' });
    await reply.press('Enter');
    await thread.getByRole('textbox', { name: '回覆吳思妤' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await thread.getByRole('textbox', { name: '回覆吳思妤' }).waitFor({ state: 'detached' });
    await reply.press('Enter');
    await thread.getByRole('textbox', { name: '回覆吳思妤' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('電梯照常');
    // another one is looked at meanwhile
    await thread.getByRole('button', { name: '黃冠廷的留言：更多' }).press('Enter');
    await thread.locator('[role=menuitem]:focus').press('Enter');
    await thread.getByRole('textbox', { name: '回覆吳思妤' }).waitFor({ state: 'detached' });
    await reply.press('Enter');
    await thread.getByRole('textbox', { name: '回覆吳思妤' }).and(page.locator(':focus')).waitFor();
    await until(async () => (await thread.getByRole('textbox', { name: '回覆吳思妤' }).inputValue()) === '電梯照常');
    await page.keyboard.press('Control+Enter');
    await until(async () => JSON.stringify(await heard()) === '{"text":"電梯照常","replyTo":"a"}');
    await thread.getByRole('button', { name: '黃冠廷的留言：更多' }).click();
    await thread.locator('[role=menuitem]:focus').waitFor();
    await page.keyboard.press('Enter');
    const own = thread.getByRole('textbox', { name: '編輯留言' });
    await until(async () => (await own.inputValue()) === '一號電梯由發電機供電，不受影響。');
    await own.fill('一號電梯照常。');
    await thread.getByRole('button', { name: '儲存' }).click();
    await until(async () => JSON.stringify(await heard()) === '{"id":"a1","text":"一號電梯照常。"}');
    await own.waitFor({ state: 'detached' });
  });
});
