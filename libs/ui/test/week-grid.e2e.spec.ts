import { describe, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type GalleryOptions, galleryStage } from './gallery.js';

let page: Page;
const stage = galleryStage((opened) => {
  page = opened;
});

const open = async (options: GalleryOptions = {}) => {
  await stage.openPage('week-grid', options);
  await page.evaluate(() => {
    for (const type of ['t-select', 't-block'])
      document.addEventListener(type, (event) => {
        document.documentElement.dataset.heard = JSON.stringify((event as CustomEvent).detail);
      });
  });
};
const grid = (at = 0) => page.locator('t-week-grid').nth(at);
const cell = (name: string, at = 0) => grid(at).getByRole('gridcell', { name, exact: true });
const heard = (detail: object) =>
  page.waitForFunction((wanted) => document.documentElement.dataset.heard === wanted, JSON.stringify(detail));
const said = (text: string, at = 0) =>
  grid(at).locator('[role=status]').filter({ hasText: text }).waitFor({ state: 'attached' });
const friday = (times: string, state: string) => `3\u00a0月\u00a013\u00a0日（五） ${times}，${state}`;
const range = (start: string, end: string) => ({ date: '2026-03-13', start, end });

describe('a week grid', () => {
  it('is chosen from by keyboard: Enter begins, arrows extend up to what is taken, Enter ends, Escape gives up', async () => {
    await open();
    // the choice of the page is where the keyboard comes in
    await grid().locator('.cell[tabindex="0"]').focus();
    await cell(friday('10:00–10:30', '可借')).and(page.locator(':focus')).waitFor();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await said('起選 3\u00a0月\u00a013\u00a0日（五） 11:30–12:00，共 30\u00a0分');
    for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowDown');
    await said('不能再延伸');
    await page.keyboard.press('ArrowUp');
    await said('11:30–13:30，共 2\u00a0小時');
    await page.keyboard.press('Enter');
    await heard(range('11:30', '13:30'));
    await said('已選取');
    await cell(friday('13:00–13:30', '可借')).and(page.locator('[aria-selected=true]:focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await said('已放棄選取');
    // the choice before stays
    await cell(friday('11:30–12:00', '可借')).and(page.locator('[aria-selected=true]')).waitFor();
    for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    await cell(friday('14:00–14:30', '審核中：防災演練籌備，消防局，審核中')).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await heard({ id: 'j' });
    // what is over cannot be begun
    await cell('3\u00a0月\u00a09\u00a0日（一） 12:00–12:30，已過').press('Enter');
    await heard({ id: 'j' });
  });

  it('is chosen from by dragging, never through what is taken, and opens what is pressed', async () => {
    await open();
    const drag = async (from: string, to: string) => {
      await cell(from).hover();
      await page.mouse.down();
      await page.locator('t-week-grid').first().locator('.going').waitFor();
      await cell(to).hover({ force: true });
      await page.mouse.up();
    };
    await drag(friday('12:00–12:30', '可借'), friday('13:00–13:30', '可借'));
    await heard(range('12:00', '13:30'));
    await drag(friday('13:30–14:00', '可借'), friday('17:00–17:30', '可借'));
    await heard(range('13:30', '14:00'));
    await cell(friday('17:30–18:00', '可借')).click();
    await heard(range('17:30', '18:00'));
    await grid().getByRole('button', { name: '主管會報' }).click();
    await heard({ id: 'f' });
    // for a waiting list
    await grid(1).locator('.cell[data-day="0"][data-row="2"]').click();
    await heard({ date: '2026-03-12', start: '11:00', end: '12:00' });
    // a link is followed, unless the page prevents it
    await page.evaluate(() => document.addEventListener('t-block', (event) => event.preventDefault()));
    await grid(2).getByRole('link', { name: '東區訪查' }).click();
    await heard({ id: 'a' });
    // only shown; from the keyboard its link is pressed, so that a frame can take it over
    await page.evaluate(() =>
      document.addEventListener('click', (event) => {
        const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
        document.title = `pressed ${link?.textContent ?? 'nothing'}`;
      }),
    );
    await grid(2)
      .getByRole('gridcell', { name: /東區訪查/ })
      .first()
      .press('Enter');
    await page.waitForFunction(() => /^pressed .*東區訪查/s.test(document.title));
    await heard({ id: 'a' });
  });

  it('shows one day at a time on a phone, and takes two taps', async () => {
    await open({ width: 360, touch: true });
    const day = grid().getByRole('tab', { name: /3.月.13.日（五）/ });
    await day.and(page.locator('[aria-selected=true]')).waitFor();
    await cell(friday('11:30–12:00', '可借')).tap();
    await said('再點結束的時段');
    await cell(friday('12:30–13:00', '可借')).tap();
    await heard(range('11:30', '13:00'));
    await day.press('ArrowLeft');
    await cell('3\u00a0月\u00a012\u00a0日（四） 10:30–11:00，可借').waitFor();
    await grid().getByRole('tab', { selected: true }).and(page.locator(':focus')).waitFor();
    // the page makes the same days anew, as when something has changed on the server
    await grid().evaluate((one) => {
      const { days } = one as unknown as { days: object[] };
      Object.assign(one, { days: days.map((each) => ({ ...each })), label: '第二會議室' });
    });
    await grid().getByRole('grid', { name: '第二會議室' }).waitFor();
    await grid().getByRole('button', { name: '入口網改版工作會議' }).tap();
    await heard({ id: 'g' });
  });
});
