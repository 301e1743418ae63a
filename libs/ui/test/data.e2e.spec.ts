import { describe, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type GalleryOptions, galleryStage } from './gallery.js';

let page: Page;
const stage = galleryStage((opened) => {
  page = opened;
});

/** Opens the page of a component; what its events say stands in `data-heard`. */
const open = async (component: string, events: string[] = [], options: GalleryOptions = {}) => {
  await stage.openPage(component, options);
  await page.evaluate((types) => {
    for (const type of types)
      document.addEventListener(type, (event) => {
        document.documentElement.dataset.heard = JSON.stringify((event as CustomEvent).detail);
      });
  }, events);
};
const heard = (detail: object) =>
  page.waitForFunction((wanted) => document.documentElement.dataset.heard === wanted, JSON.stringify(detail));
const focused = (role: 'button' | 'checkbox' | 'textbox' | 'combobox', name: string) =>
  page.locator('.examples').getByRole(role, { name, exact: true }).and(page.locator(':focus')).waitFor();

describe('a data table', () => {
  const table = () => page.locator('t-data-table').first();
  const set = (members: Record<string, unknown>) =>
    table().evaluate((one, values) => void Object.assign(one, values), members);
  const choosing = () =>
    page.evaluate(() =>
      document.addEventListener('t-choose', (event) => {
        Object.assign(event.target!, { chosen: new Set((event as CustomEvent<{ ids: string[] }>).detail.ids) });
      }),
    );

  it('sorts by its heads, and is chosen from by keyboard, in ranges and all at once', async () => {
    await open('data-table', ['t-sort', 't-choose', 't-open']);
    await choosing();
    await table().getByRole('button', { name: '借用時間' }).click();
    await heard({ key: 'time', direction: 'descending' });
    await set({ sort: { key: 'title', direction: 'descending' } });
    await table().locator('th[aria-sort=descending]').getByText('資源與案號').waitFor();
    const box = (name: string) => table().getByRole('checkbox', { name: `選取「${name}」` });
    await box('RBX-0372').press('x');
    await heard({ ids: ['a', 'c', 'b'] });
    await table().getByRole('checkbox', { name: '選取全部' }).click();
    await heard({ ids: [] });
    await box('第一會議室').first().focus();
    await page.keyboard.press('Shift+ArrowDown');
    await heard({ ids: ['a', 'b'] });
    await focused('checkbox', '選取「RBX-0372」');
    await page.keyboard.press('Enter');
    await heard({ id: 'b' });
    await page.keyboard.press('Escape');
    await heard({ ids: [] });
    await box('RBX-0372').click();
    await box('第一會議室')
      .nth(1)
      .click({ modifiers: ['Shift'] });
    await heard({ ids: ['b', 'c'] });
    // what is decided cannot be chosen
    await table().getByRole('checkbox', { name: '選取全部' }).click();
    await heard({ ids: ['a', 'b', 'c'] });
  });

  it('keeps the focus with the row that takes the place of one that goes away', async () => {
    await open('data-table', ['t-act']);
    await page.evaluate(() =>
      document.addEventListener('t-act', (event) => {
        const table = event.target as HTMLElement & { rows: { id: string }[] };
        const { id } = (event as CustomEvent<{ id: string }>).detail;
        table.rows = table.rows.filter((row) => row.id !== id);
      }),
    );
    await table().getByRole('button', { name: '駁回「第一會議室」' }).press('Enter');
    await heard({ id: 'a', action: 'refuse' });
    await focused('button', '駁回「RBX-0372」');
    await page.keyboard.press('Enter');
    await heard({ id: 'b', action: 'refuse' });
    // it has no such button: the first thing in the row
    await focused('checkbox', '選取「第一會議室」');
    await table().getByRole('button', { name: '核准「第一會議室」' }).press('Enter');
    await heard({ id: 'c', action: 'approve' });
    // nothing is left to press
    await table().locator('.region:focus').waitFor();
  });

  it('is cards on a phone, sorted and chosen from above them', async () => {
    await open('data-table', ['t-sort', 't-choose'], { width: 360 });
    await table().getByRole('combobox', { name: '排序' }).selectOption({ label: '資源與案號（遞減）' });
    await heard({ key: 'title', direction: 'descending' });
    await table().getByRole('checkbox', { name: '選取全部' }).click();
    await heard({ ids: ['a', 'b', 'c'] });
  });
});

describe('a batch bar', () => {
  it('asks for a note where one is required, repeats verb and number, and forgets the note with the choice', async () => {
    await open('batch-bar', ['t-decide', 't-clear']);
    const bar = page.locator('t-batch-bar').first();
    await bar.getByRole('button', { name: '駁回 3\u00a0筆' }).click();
    await bar.getByText('請填寫說明，申請人才知道原因。').waitFor();
    await focused('textbox', '駁回說明（必填，會寄給 3 位申請人）');
    await page.keyboard.type(' 時段保留 ');
    await bar.getByText('請填寫說明').waitFor({ state: 'detached' });
    await bar.getByRole('button', { name: '駁回 3\u00a0筆' }).click();
    await heard({ verdict: 'refuse', note: '時段保留' });
    await bar.getByRole('combobox', { name: '套用範例' }).selectOption({ label: '超過容量' });
    await bar.getByRole('radio', { name: '核准' }).check();
    await bar.getByRole('button', { name: '核准 3\u00a0筆' }).click();
    await heard({ verdict: 'approve', note: '人數超過容量。' });
    const count = (value: number) => bar.evaluate((one, number) => void Object.assign(one, { count: number }), value);
    await count(0);
    await bar.getByRole('region').waitFor({ state: 'detached' });
    await count(1);
    await bar.getByRole('button', { name: '核准 1\u00a0筆' }).click();
    await heard({ verdict: 'approve', note: '' });
    await page.locator('t-batch-bar').nth(1).getByRole('radio').waitFor({ state: 'detached' });
  });
});

describe('a toggletip', () => {
  const tip = () => page.locator('t-toggletip').first().getByRole('tooltip');
  const button = () => page.locator('t-toggletip').first().getByRole('button', { name: '借用目的：說明' });

  it('is shown by hover and focus, stays under the pointer, and goes on Escape', async () => {
    await open('toggletip');
    await button().hover();
    await tip().getByText('全市防災演練的分工會議').waitFor();
    await tip().hover();
    await page.keyboard.press('Escape');
    await tip().waitFor({ state: 'hidden' });
    await page.locator('#page h1').hover();
    await button().hover();
    await tip().waitFor();
    await page.locator('#page h1').hover();
    await tip().waitFor({ state: 'hidden' });
    await page.locator('.example summary').first().focus();
    await page.keyboard.press('Shift+Tab');
    await tip().waitFor();
    await page.keyboard.press('Escape');
    await tip().waitFor({ state: 'hidden' });
    await button().and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await tip().waitFor();
    await page.keyboard.press('Tab');
    await tip().waitFor({ state: 'hidden' });
  });

  it('is shown and taken away by taps', async () => {
    await open('toggletip', [], { width: 360, touch: true });
    await button().tap();
    await tip().waitFor();
    await button().tap();
    await tip().waitFor({ state: 'hidden' });
    await button().tap();
    await tip().waitFor();
    await page.locator('#page h1').tap();
    await tip().waitFor({ state: 'hidden' });
  });
});

describe('a chart', () => {
  it('has all figures in its table, told apart from none, and shows it when wanted', async () => {
    await open('chart', ['t-table']);
    const chart = page.locator('t-chart').nth(4);
    await chart.getByRole('img', { name: '逐月使用時數。數字見所附的表格。' }).waitFor();
    // there for screen readers before it is shown
    await chart.getByRole('row', { name: '3 月 51 30 —' }).waitFor({ state: 'attached' });
    await chart.getByRole('button', { name: '顯示表格' }).click();
    await heard({ open: true });
    await chart.getByRole('group', { name: '逐月使用時數' }).waitFor();
    await chart.getByRole('button', { name: '隱藏表格', expanded: true }).press('Enter');
    await heard({ open: false });
    await chart.getByRole('group').waitFor({ state: 'detached' });
    await page
      .locator('t-chart')
      .nth(1)
      .locator('svg title')
      .filter({ hasText: '1 月，第二會議室：28\u00a0小時' })
      .waitFor({ state: 'attached' });
  });

  it('lays its bars down where their names do not fit', async () => {
    await open('chart', [], { width: 360 });
    const chart = page.locator('t-chart').first();
    await chart.locator('rect.bar').nth(5).waitFor();
    await chart.locator('text.name').waitFor({ state: 'detached' });
    await chart.evaluate((one) =>
      Object.assign(one, {
        figures: {
          labels: ['資通安全科', '應用系統科', '網路科', '綜合規劃科', '秘書室'],
          series: [{ name: '次數', values: [1, 2, 3, 4, 5] }],
        },
      }),
    );
    await chart.locator('text.name').getByText('應用系統科').waitFor();
  });
});

describe('an entity picker', () => {
  const picker = (at: number) => page.locator('t-entity-picker').nth(at);
  const chosen = (at: number, ids: string) =>
    page.waitForFunction(
      ([place, wanted]) =>
        (document.querySelectorAll('t-entity-picker')[Number(place)] as unknown as { value: string[] }).value.join() ===
        wanted,
      [at, ids],
    );
  const said = (at: number, text: string) =>
    picker(at).locator('[role=status]').filter({ hasText: text }).waitFor({ state: 'attached' });

  it('finds one by typing, and puts another in its place', async () => {
    await open('entity-picker');
    const field = picker(0).getByRole('combobox', { name: '主持人' });
    await field.fill('吳');
    await picker(0).getByRole('option', { name: '吳思妤 人事處' }).and(page.locator('.active')).waitFor();
    await said(0, '找到 1 項');
    await field.press('Enter');
    await chosen(0, 'wu');
    await said(0, '已加入「吳思妤」');
    await field.press('ArrowDown');
    await picker(0).getByText('還有更多，請輸入更完整的名稱。').waitFor();
    await picker(0).getByRole('option', { name: '林昱翔 資訊處應用系統科' }).click();
    await chosen(0, 'lin');
    await field.fill('沒有這個人');
    await picker(0).getByText('找不到「沒有這個人」').first().waitFor();
    await field.press('Escape');
    await picker(0).locator('.popup').waitFor({ state: 'hidden' });
    await chosen(0, 'lin');
  });

  it('holds several, takes them away by keyboard, and says when the search fails', async () => {
    await open('entity-picker');
    const field = picker(1).getByRole('combobox', { name: '可借用的機關' });
    await field.click();
    await picker(1).getByRole('option', { name: '資訊處', selected: true }).waitFor();
    await picker(1).getByRole('option', { name: '社會局' }).click();
    await chosen(1, 'it,office,welfare');
    await page.locator('#page h1').click();
    // beside the chips is the field as well
    await picker(1).getByText('秘書處').click();
    await focused('combobox', '可借用的機關');
    await picker(1).getByRole('button', { name: '移除「秘書處」' }).press('Enter');
    await chosen(1, 'it,welfare');
    await focused('button', '移除「社會局」');
    await field.press('Backspace');
    await chosen(1, 'it');
    await said(1, '已移除「社會局」');
    await picker(1).getByRole('button', { name: '移除「資訊處」' }).press('Enter');
    await chosen(1, '');
    await focused('combobox', '可借用的機關');
    const failing = picker(2);
    await failing.getByRole('combobox').click();
    await failing.getByText('暫時無法搜尋。').first().waitFor();
    await failing.evaluate((one) =>
      Object.assign(one, { source: async () => ({ items: [{ id: 'x', name: '許哲維' }] }) }),
    );
    await failing.getByRole('button', { name: '重試' }).click();
    await failing.getByRole('option', { name: '許哲維' }).waitFor();
  });

  it('shows the answer to what was typed last, however late the others come', async () => {
    await open('entity-picker');
    await picker(0).evaluate((one) => {
      const answers = new Map<string, () => void>();
      Object.assign(globalThis, { answers });
      Object.assign(one, {
        source: (query: string) =>
          new Promise((resolve) => {
            document.documentElement.dataset.asked = query;
            answers.set(query, () => resolve({ items: [{ id: query, name: `${query}處` }] }));
          }),
      });
    });
    const answer = (query: string) =>
      page.evaluate(
        (name) => (globalThis as unknown as { answers: Map<string, () => void> }).answers.get(name)?.(),
        query,
      );
    const field = picker(0).getByRole('combobox');
    await field.fill('舊');
    await picker(0).getByText('搜尋中').waitFor();
    await page.waitForSelector('html[data-asked="舊"]', { state: 'attached' });
    await field.fill('新');
    await page.waitForSelector('html[data-asked="新"]', { state: 'attached' });
    await answer('新');
    await picker(0).getByRole('option', { name: '新處' }).waitFor();
    await answer('舊');
    await field.press('Enter');
    await chosen(0, '新');
  });
});
