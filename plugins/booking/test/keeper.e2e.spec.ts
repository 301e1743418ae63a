import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser, patience } from '@tessera/testing';
import type { Browser, Page } from 'playwright-core';
import type { BookingDetail } from '../server/bookings/booking.schemas.js';
import type { ResourceDetail } from '../server/resources/resource.schemas.js';
import { type BookingStage, bookingStage, type Person, root } from './booking-stage.js';

let stage: BookingStage;
let browser: Browser;
let room: ResourceDetail;
beforeAll(async () => {
  [stage, browser] = await Promise.all([bookingStage(), launchBrowser()]);
  room = await stage.venue({
    name: '第一會議室',
    keepers: [stage.city.people.keeper!, stage.city.people.deputy!],
  });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await stage?.city.stop();
});

/** Runs `visit` in a window of that person; nothing may break the page's rules. */
async function within(person: Person, path: string, width: number, visit: (page: Page) => Promise<void>) {
  const context = await browser.newContext({
    viewport: { width, height: 780 },
    reducedMotion: 'reduce',
    hasTouch: width < 600,
  });
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

const row = (page: Page, text: string) => page.locator('t-data-table tr[data-row]').filter({ hasText: text });
const note = (page: Page, text: string) => page.locator('t-data-table tr.note').filter({ hasText: text });
const bar = (page: Page) => page.locator('t-batch-bar');
const sound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};
const stateOf = async ({ id }: BookingDetail) =>
  (await stage.as('officer').get<BookingDetail>(`${root}/bookings/${id}`)).body;

describe('a keeper', () => {
  it('finds the pages of keepers once there is something to keep, and nobody else does', async () => {
    const tabs = (page: Page) => page.locator('booking-sections a');
    await within('reader', '/booking/mine', 1280, async (page) => {
      const told = ['/booking/standing', '/api/events'].map((end) =>
        page.waitForResponse((response) => new URL(response.url()).pathname.endsWith(end)),
      );
      await page.reload();
      await Promise.all(told);
      await tabs(page).getByText('我的借用').waitFor();
      expect(await tabs(page).allTextContents()).toEqual(['借用', '我的借用']);
      await stage.venue({ keepers: [stage.city.people.reader!, null] });
      await tabs(page).getByText('資源管理').waitFor();
      expect(await tabs(page).allTextContents()).toEqual([
        ...['借用', '我的借用', '審核', '今日查核', '資源管理', '停用時段', '派車紀錄', '統計'],
      ]);
    });
    await within('chief', '/booking/reports', 1280, async (page) => {
      await tabs(page).getByText('統計').waitFor();
      // an administrator who keeps nothing decides about nothing
      await tabs(page).getByText('審核', { exact: true }).waitFor({ state: 'detached' });
    });
  });

  it('approves on a phone, from the link of the mail, by touch alone', async () => {
    const booking = await stage.book('officer', room, {
      from: '09:00',
      to: '10:00',
      purpose: '急難救助個案研討，需要視訊設備與同步口譯，並請提前半小時開放場地供架設使用',
      people: 12,
    });
    await within('keeper', `/booking/review?item=${booking.id}`, 360, async (page) => {
      const card = row(page, booking.number);
      await card.waitFor();
      // it is the one chosen already
      await bar(page)
        .getByText(/已選取 1/)
        .waitFor();
      // what for, and what goes with it, at a touch
      await card.locator('t-toggletip').tap();
      await page.getByText('人數：12').waitFor();
      await page.keyboard.press('Escape');
      await sound(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await card.getByRole('button', { name: /駁回/ }).tap();
      await bar(page)
        .getByRole('button', { name: /^駁回 1/ })
        .waitFor();
      await card.getByRole('button', { name: /核准/ }).tap();
      await bar(page)
        .getByText(/會寄給 1 位申請人/)
        .waitFor();
      const go = bar(page).getByRole('button', { name: /^核准/ });
      const box = await go.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      await bar(page).getByRole('textbox').fill('請準時');
      await go.tap();
      await note(page, '已核准，並通知申請人').waitFor();
      await sound(page);
    });
    expect(await stateOf(booking)).toMatchObject({ state: 'approved', review: { note: '請準時' } });
  });

  it('rejects some of many by the keyboard, and is told who was first', async () => {
    const times = ['11:00', '12:00', '13:00'].map((from) => ({ from, to: from.replace(':00', ':30') }));
    const bookings: BookingDetail[] = [];
    for (const [at, time] of times.entries())
      bookings.push(await stage.book('officer', room, { ...time, purpose: `會議 ${at + 1}` }));
    const [first, second, third] = bookings as [BookingDetail, BookingDetail, BookingDetail];
    await within('keeper', '/booking/review', 1280, async (page) => {
      const boxOf = (booking: BookingDetail) => row(page, booking.number).locator('input[type=checkbox]');
      await boxOf(first).waitFor();
      await sound(page);
      await boxOf(first).focus();
      await page.keyboard.press('x');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('x');
      await bar(page)
        .getByText(/已選取 2/)
        .waitFor();
      // somebody else is quicker with the second one
      const items = [{ id: second.id, version: second.version }];
      await stage.as('deputy').post(`${root}/reviews`, { verdict: 'approve', items });
      await note(page, '人員 deputy已於').waitFor();
      await bar(page)
        .getByText(/已選取 1/)
        .waitFor();
      await bar(page).getByRole('radio', { name: '駁回' }).focus();
      await page.keyboard.press('Space');
      const refuse = bar(page).getByRole('button', { name: /^駁回 1/ });
      await refuse.press('Enter');
      // the reason is missing: the cursor stands where it belongs
      await bar(page).getByRole('textbox').and(page.locator(':focus')).waitFor();
      await page.keyboard.type('當日停電');
      await refuse.press('Enter');
      await note(page, '已駁回，並通知申請人').waitFor();
      await page.locator('t-data-table :focus').first().waitFor();
    });
    expect(await stateOf(first)).toMatchObject({ state: 'rejected', review: { note: '當日停電' } });
    expect((await stateOf(second)).state).toBe('approved');
    expect((await stateOf(third)).state).toBe('waiting');
  });

  it('finds what was decided, by an address that can be kept', async () => {
    await within('keeper', '/booking/review?state=rejected', 1280, async (page) => {
      await row(page, '會議 1').waitFor();
      await row(page, '會議 1').getByText('已駁回').waitFor();
      expect(await row(page, '會議 3').count()).toBe(0);
    });
    await within('clerk', '/booking/review', 1280, (page) => page.getByText('您沒有保管的場地或公務車').waitFor());
  });
});
