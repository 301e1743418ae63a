import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, launchBrowser, patience } from '@tessera/testing';
import type { Browser, Page } from 'playwright-core';
import type { BookingDetail, BookingItem } from '../server/bookings/booking.schemas.js';
import type { ResourceDetail } from '../server/resources/resource.schemas.js';
import { type BookingStage, bookingStage, root } from './booking-stage.js';

let stage: BookingStage;
let browser: Browser;
let room: ResourceDetail;
beforeAll(async () => {
  [stage, browser] = await Promise.all([bookingStage(), launchBrowser()]);
  room = await stage.venue({ name: '第一會議室', opens: '08:00', closes: '18:00' });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await stage?.city.stop();
});

/** The clerk's window. */
async function asClerk(path: string, width: number, visit: (page: Page) => Promise<void>) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    hasTouch: width < 600,
  });
  const { url } = stage.city.portal;
  const [name = '', value = ''] = stage.as('clerk').cookieHeader().split('=');
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(url + path);
  await visit(page);
  await context.close();
}

const grid = (page: Page) => page.locator('t-week-grid');
const form = (page: Page) => page.locator('booking-application-form');
/** The cell of half an hour, counted from eight o'clock. */
const cell = (page: Page, day: string, row: number) => {
  const column = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return grid(page).locator(`.cell[data-day="${column}"][data-row="${row}"]`);
};
const weekOf = (day: string) => `/booking?resource=${room.id}&week=${day}`;
const send = (page: Page) => form(page).getByRole('button', { name: '送出申請' });
const fill = async (page: Page, purpose: string) => {
  await form(page).getByLabel('電話').fill('02-5550-0100');
  await form(page).getByLabel('主持人').fill('王柏翰');
  await form(page).getByLabel('人數').fill('12');
  await form(page).getByLabel('用途').fill(purpose);
};
const sound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};
const own = async (query: string) =>
  (await stage.as('clerk').get<{ items: BookingItem[] }>(`${root}/bookings?${query}`)).body.items;

describe('whoever books', () => {
  it('chooses cells by the keyboard, and comes back to them', async () => {
    const day = stage.day(7);
    await asClerk(weekOf(day), 1440, async (page) => {
      await cell(page, day, 4).focus();
      for (const key of ['Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
      await form(page).getByLabel('開始').and(page.locator(':focus')).waitFor();
      await form(page).getByText('共 1 小時').waitFor();
      await send(page).press('Enter');
      // what is missing has the cursor
      await form(page).getByLabel('電話').and(page.locator(':focus')).waitFor();
      await fill(page, '資料介接確認');
      await sound(page);
      await form(page).getByRole('button', { name: '關閉' }).press('Enter');
      await grid(page).locator('.cell:focus').waitFor();
      await cell(page, day, 4).focus();
      for (const key of ['Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
      // nothing that was typed is lost
      await eventually(async () => expect(await form(page).getByLabel('用途').inputValue()).toBe('資料介接確認'));
      await send(page).dblclick();
      await grid(page).getByText('資料介接確認').waitFor();
      await grid(page).locator('.cell:focus').waitFor();
    });
    const made = await own('kind=venue');
    expect(made.map(({ time: { date, from, to }, state }) => [date, from, to, state])).toEqual([
      [day, '10:00', '11:00', 'waiting'],
    ]);
  });

  it('drags with the mouse, is told what somebody took meanwhile, and takes what is near', async () => {
    const day = stage.day(8);
    await asClerk(weekOf(day), 1440, async (page) => {
      const [first, last] = [cell(page, day, 8), cell(page, day, 10)];
      await last.scrollIntoViewIfNeeded();
      const [from, to] = [await first.boundingBox(), await last.boundingBox()];
      await page.mouse.move(from!.x + 20, from!.y + 5);
      await page.mouse.down();
      await page.mouse.move(to!.x + 20, to!.y + 5, { steps: 4 });
      await page.mouse.up();
      await form(page).getByText('12:00–13:30').waitFor();
      await fill(page, '稽核前說明');
      await stage.book('officer', room, { date: day, from: '12:00', to: '13:30' });
      await send(page).click();
      await form(page).getByText('這個時段已被借用').waitFor();
      await sound(page);
      await form(page)
        .getByRole('button', { name: /13:30–15:00/ })
        .click();
      await form(page).getByLabel('開始').and(page.locator(':focus')).waitFor();
      await form(page).getByText('共 1 小時 30 分').waitFor();
      await send(page).click();
      await grid(page).getByText('稽核前說明').waitFor();
    });
    const [made] = await own(`from=${day}&to=${day}`);
    expect(made?.time).toMatchObject({ date: day, from: '13:30', to: '15:00' });
  });

  it('changes a booking, and calls it off by name', async () => {
    const booking = await stage.book('clerk', room, { date: stage.day(9), purpose: '志工說明會' });
    await asClerk('/booking/mine', 1440, async (page) => {
      const row = page.locator('t-data-table tr[data-row]').filter({ hasText: booking.number });
      await row.getByText('審核中').waitFor();
      await sound(page);
      await row.getByRole('link', { name: '第一會議室' }).click();
      await page.getByRole('button', { name: '變更', exact: true }).click();
      await form(page).getByLabel('人數').fill('18');
      await form(page).getByLabel('日期').fill(stage.day(11));
      await form(page).getByLabel('日期').press('Tab');
      await form(page).getByRole('button', { name: '儲存變更' }).click();
      await page.getByRole('button', { name: '變更', exact: true }).and(page.locator(':focus')).waitFor();
      await page.locator('dd').getByText('18', { exact: true }).waitFor();
      await page.getByRole('button', { name: '取消借用' }).click();
      await page.getByRole('dialog', { name: /取消第一會議室/ }).waitFor();
      const dialog = page.locator('booking-cancel-dialog');
      await dialog.getByLabel('原因').fill('改期');
      await sound(page);
      await dialog.getByRole('button', { name: '取消借用' }).click();
      // the button pressed is gone: where the booking stands has the focus
      await page.locator('.what:focus').getByText('已取消').waitFor();
      await page.getByText('改期').waitFor();
    });
    const { body } = await stage.as('clerk').get<BookingDetail>(`${root}/bookings/${booking.id}`);
    expect(body).toMatchObject({ state: 'cancelled', people: 18, ended: { note: '改期' } });
    expect(body.time.date).toBe(stage.day(11));
  });

  it('never sends one booking for a weekly one whose dates are still being looked up', async () => {
    const day = stage.day(12);
    await asClerk(`${weekOf(day)}&date=${day}&from=14:00&to=15:00`, 1440, async (page) => {
      await page.route('**/series/preview', () => undefined);
      const weekly = form(page).getByRole('checkbox', { name: /每週重複/ });
      await fill(page, '週會');
      await weekly.check();
      await send(page).click();
      await form(page).getByText('還沒有可以送出的日期').waitFor();
      await weekly.and(page.locator(':focus')).waitFor();
      expect(await own(`from=${day}&to=${day}`)).toEqual([]);
      await weekly.uncheck();
      await send(page).click();
      await grid(page).getByText('週會').waitFor();
    });
    expect(await own(`from=${day}&to=${day}`)).toHaveLength(1);
  });

  it('tells what became of each date of a weekly one, and leaves the focus with it', async () => {
    const day = stage.day(12);
    await asClerk(`${weekOf(day)}&date=${day}&from=16:00&to=17:00`, 1440, async (page) => {
      await fill(page, '每週會報');
      await form(page)
        .getByRole('checkbox', { name: /每週重複/ })
        .check();
      await form(page).getByText('共 4 次').waitFor();
      await send(page).click();
      await form(page).getByText('4 次都已送出').waitFor();
      // the button that was pressed is gone
      await form(page).getByRole('button', { name: '完成' }).and(page.locator(':focus')).click();
      await grid(page).getByText('每週會報').waitFor();
    });
  });

  it('finds a car by time, with a driver who is free then', async () => {
    const [busy, idle] = [await stage.driver({ name: '江國華' }), await stage.driver({ name: '高志明' })];
    const car = await stage.vehicle({ name: 'TSA-1001' }, [busy.id, idle.id]);
    const other = await stage.vehicle({ name: 'TSA-2001' }, [busy.id]);
    const time = { date: stage.day(7), from: '09:00', to: '11:00' };
    await stage.book('officer', other, { ...time, driving: 'driver', driverId: busy.id });
    await asClerk(`/booking/free?${new URLSearchParams({ kind: 'vehicle', ...time })}`, 1440, async (page) => {
      const row = page.getByRole('listitem').filter({ hasText: 'TSA-1001' });
      await row.waitFor();
      expect(await row.locator('.drivers a').allTextContents()).toEqual(['高志明']);
      await sound(page);
      await row.getByRole('link', { name: /高志明/ }).click();
      await form(page).getByRole('radio', { name: '派司機', checked: true }).waitFor();
      await form(page).getByLabel('電話').fill('02-5550-0100');
      await form(page).getByLabel('目的地').fill('中央聯合辦公大樓');
      await form(page)
        .getByLabel(/乘客數/)
        .fill('2');
      await form(page).getByLabel('用途').fill('參加協調會');
      await send(page).click();
      await grid(page).getByText('參加協調會').waitFor();
    });
    const [made] = await own('kind=vehicle');
    expect(made).toMatchObject({ resource: { id: car.id }, driver: { id: idle.id, name: '高志明' } });
  });

  it('books on a phone by touch alone', async () => {
    const day = stage.day(10);
    await asClerk(weekOf(day), 360, async (page) => {
      const column = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
      await grid(page).locator(`#day-${column}`).tap();
      await cell(page, day, 2).tap();
      await cell(page, day, 3).tap();
      await form(page).getByText('09:00–10:00').waitFor();
      // the form is the page now, and there is a way back
      await page.getByRole('button', { name: '回到週表' }).waitFor();
      await grid(page).waitFor({ state: 'hidden' });
      await fill(page, '里民說明會');
      await sound(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await send(page).tap();
      await form(page).waitFor({ state: 'detached' });
      await page.goto(`${stage.city.portal.url}/booking/mine`);
      await page.locator('t-data-table').getByText('里民說明會').waitFor();
      await sound(page);
    });
    expect(await own(`from=${day}&to=${day}`)).toHaveLength(1);
  });
});
