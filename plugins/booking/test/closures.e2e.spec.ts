import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser, patience } from '@tessera/testing';
import type { Browser, Page } from 'playwright-core';
import type { BookingDetail } from '../server/bookings/booking.schemas.js';
import { type BookingStage, bookingStage, type Person, root } from './booking-stage.js';

let stage: BookingStage;
let browser: Browser;
beforeAll(async () => {
  [stage, browser] = await Promise.all([bookingStage(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await stage?.city.stop();
});

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

async function assertAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([]);
}

const stateOf = async (id: string) => (await stage.as('chief').get<BookingDetail>(`${root}/bookings/${id}`)).body.state;

describe.each([1280, 360])('an administrator at %i px', (width) => {
  it('declares a closure, sees beforehand what it hits, and decides about each booking in one go', async () => {
    const venue = await stage.venue();
    const date = stage.day(7);
    const cancelled = await stage.book('clerk', venue, { date, from: '09:00', to: '10:00' });
    const kept = await stage.book('officer', venue, { date, from: '10:00', to: '11:00' });
    await within('chief', '/booking/closures', width, async (page) => {
      await page.getByRole('link', { name: '新增停用時段' }).click();
      const form = page.locator('booking-closure-fields');
      await form.getByLabel('場地、車輛或司機').selectOption(venue.id);
      await page.getByText('選好對象與日期後').waitFor();
      await form.getByRole('textbox', { name: '開始日期' }).fill(date);
      await form.getByRole('textbox', { name: '說明' }).click();
      await page.getByText('其中有 2 筆借用待您處理').waitFor();
      await page.getByText(cancelled.number).waitFor();
      await assertAccessible(page);
      const declare = page.locator('form').getByRole('button', { name: '新增停用時段' });
      await declare.click();
      await form.getByText('請填寫這一欄').waitFor();
      await form.getByRole('textbox', { name: '說明' }).fill('地板整修');
      await declare.click();
      await page.waitForURL(/\/booking\/closures\/[0-9a-f-]{36}$/);
      const hits = page.locator('booking-closure-hits');
      await hits.getByRole('button', { name: '取消 2 筆' }).waitFor();
      await hits
        .getByRole('group', { name: `${kept.number} 的處理方式` })
        .getByRole('radio', { name: '保留' })
        .check();
      const decide = hits.getByRole('button', { name: '取消 1 筆、保留 1 筆' });
      await decide.waitFor();
      await assertAccessible(page);
      await hits.getByRole('textbox', { name: '給 1 位申請人的說明' }).fill('請改借二樓');
      await decide.click();
      await page.locator('tessera-confirm').getByRole('button', { name: '確定取消借用' }).click();
      await hits.getByText('已取消 1 筆、已保留 1 筆').waitFor();
      await hits.getByText('已取消，申請人會收到通知').waitFor();
      await hits.getByText('已保留，借用照常').waitFor();
      await page.getByRole('tab', { name: '已處理' }).click();
      await page.locator('booking-decided-hits').getByText(cancelled.number).waitFor();
      await page.locator('booking-decided-hits').getByText(kept.number).waitFor();
    });
    expect(await stateOf(cancelled.id)).toBe('cancelled');
    expect(await stateOf(kept.id)).toBe('waiting');
  });
});

describe('records and reports', () => {
  it('are read by those who look after a resource: dispatches, and figures with their table', async () => {
    const venue = await stage.venue();
    await stage.book('clerk', venue);
    await within('keeper', '/booking/reports', 1280, async (page) => {
      await page.getByRole('row', { name: venue.name }).last().waitFor();
      await assertAccessible(page);
      await page.getByRole('link', { name: '派車紀錄' }).click();
      await page.getByText('您管理的司機還沒有派車').waitFor();
      await assertAccessible(page);
    });
  });
});
