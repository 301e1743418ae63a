import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import type { Page } from 'playwright-core';
import { DemoBrowsers, gone, shown, tile, type Window } from './demo-browsers.js';
import { accessibilityFaults } from './person-stage.js';

const roleRequests = '/waiting/core/role-requests';
const rows = (page: Page) => page.locator('tessera-review-table tbody tr[data-row]');
const row = (page: Page, number: string) => rows(page).filter({ hasText: number });
const openRows = (page: Page) => page.locator('tessera-review-table tbody tr[data-row]:not(.gone)');
const bar = (page: Page) => page.locator('tessera-batch-bar');
/** What waits besides the role requests: bookings of what the reviewer keeps. */
let others = 0;
const headerCount = (page: Page, requests: number) =>
  page.locator('tessera-header a[href="/waiting"] .count', { hasText: new RegExp(`^${requests + others}$`) });
const boxOf = (page: Page, at: number) => rows(page).nth(at).locator('input[type=checkbox]');
const numbers = async (page: Page) => {
  await shown(rows(page));
  return (await rows(page).locator('small.num').allTextContents()).map((text) => text.trim());
};
const detail = (page: Page) => page.locator('tessera-review-detail');
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

describe('what waits for me', () => {
  let city: DemoBrowsers;
  let reviewer: Window;
  beforeAll(async () => {
    city = await DemoBrowsers.start();
    reviewer = await city.open('agencyadmin', roleRequests);
    const { value } = await reviewer.page.evaluate(
      async () => (await (await fetch('/api/waiting/count')).json()) as { value: number },
    );
    others = value - 5;
  });
  afterAll(async () => {
    await reviewer?.close();
    await city?.stop();
  });

  it('is a batch for the keyboard alone: choose, say why, refuse', async () => {
    const { page, faults } = reviewer;
    await shown(headerCount(page, 5));
    await eventually(async () => expect(await numbers(page)).toHaveLength(5));
    expect(await accessibilityFaults(page)).toEqual([]);
    await boxOf(page, 0).focus();
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+ArrowDown');
    await shown(bar(page).getByText('已選取 2 筆'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await shown(bar(page).getByText('已選取 3 筆'));
    await page.keyboard.press('x');
    await shown(bar(page).getByText('已選取 2 筆'));
    await bar(page).getByRole('radio', { name: '核准' }).focus();
    await page.keyboard.press('ArrowRight');
    const refuse = bar(page).getByRole('button', { name: '駁回 2 筆' });
    await refuse.press('Enter');
    await shown(bar(page).getByText('請填寫說明，申請人才知道原因。'));
    expect(await accessibilityFaults(page)).toEqual([]);
    await bar(page).getByRole('textbox').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('請先由單位主管同意');
    await shown(bar(page).getByText(/必填，會寄給 2 位申請人/));
    await refuse.press('Enter');
    await shown(page.getByText('已駁回：2 筆。'));
    await gone(bar(page));
    await eventually(async () => expect(await openRows(page).count()).toBe(3));
    await shown(headerCount(page, 3));
    // the bar had the focus and is gone
    await shown(page.locator('tessera-review-table .title:focus'));
    expect(faults).toEqual([]);
  });

  it('lets go to a page whose address is as deep as its own', async () => {
    const { page } = reviewer;
    await page.locator('footer a[href="/help/accessibility"]').click();
    await shown(page.locator('tessera-statement-page h1'));
    await page.waitForURL(({ pathname }) => pathname === '/help/accessibility');
    await page.goBack();
    await shown(rows(page).first());
  });

  it('says who was quicker, and when; counts follow in open browsers', async () => {
    const { page } = reviewer;
    await page.reload();
    const [first = '', second = ''] = await numbers(page);
    await boxOf(page, 0).focus();
    await page.keyboard.press('x');
    const other = await city.open('sysadmin', roleRequests);
    await row(other.page, first).getByRole('link').focus();
    await other.page.keyboard.press('Enter');
    await detail(other.page).getByRole('button', { name: '核准' }).click();
    await shown(other.page.getByText('已核准：1 筆。'));
    await shown(headerCount(page, 2));
    // it is still chosen here, so it stays until somebody is told
    await bar(page).getByRole('button', { name: '核准 1 筆' }).click();
    await shown(page.getByText(/^許哲維 已於 .* 已核准。$/));
    await row(page, first).and(page.locator('.gone')).waitFor();
    await row(page, second).and(page.locator(':not(.gone)')).waitFor();
    expect(other.faults).toEqual([]);
    await other.close();
  });

  it('comes from the account page and goes back to it, live on both sides', async () => {
    const { page } = reviewer;
    const staff = await city.open('staff', '/account/permissions');
    const asking = staff.page;
    await asking.getByRole('button', { name: '申請權限' }).click();
    await asking.getByRole('checkbox', { name: '機關管理者' }).check({ force: true });
    expect(await accessibilityFaults(asking)).toEqual([]);
    await asking.getByRole('button', { name: '送出' }).click();
    await shown(asking.getByText('請填寫事由，審核的人才知道用途。'));
    await asking.getByLabel('事由').fill('接辦帳號管理');
    await asking.getByRole('button', { name: '送出' }).click();
    await shown(asking.locator('account-role-requests').getByText('審核中'));
    await shown(headerCount(page, 3));
    await shown(rows(page).filter({ hasText: '林昱翔' }));
    await rows(page).filter({ hasText: '林昱翔' }).getByRole('button', { name: /^核准/ }).click();
    await shown(asking.locator('account-role-requests').getByText('已核准'));
    expect(staff.faults).toEqual([]);
    await staff.close();
  });

  it('works on a phone: number in the bottom bar, list, detail with its band', async () => {
    const phone = await city.open('agencyadmin', '/', { viewport: { width: 360, height: 740 }, hasTouch: true });
    const { page } = phone;
    await shown(page.locator('tessera-bottom-bar .count'));
    await page
      .locator('tessera-bottom-bar')
      .getByRole('link', { name: /待處理/ })
      .click();
    const [first = ''] = await numbers(page);
    await eventually(async () => expect(await fits(page)).toBe(true));
    await boxOf(page, 0).check({ force: true });
    await shown(bar(page));
    expect(await accessibilityFaults(page)).toEqual([]);
    await bar(page).getByRole('button', { name: '清除選取' }).click();
    await row(page, first).getByRole('link').click();
    await detail(page).getByRole('button', { name: '駁回' }).click();
    await shown(detail(page).getByText('請填寫說明，申請人才知道原因。'));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.goBack();
    await gone(detail(page));
    await row(page, first).getByRole('link').click();
    await detail(page).getByRole('button', { name: '核准' }).click();
    await shown(page.getByText('已核准：1 筆。'));
    expect(phone.faults).toEqual([]);
    await phone.close();
  });

  it('stands on the home page as a tile, and shows no queue to who reviews nothing', async () => {
    const { page } = reviewer;
    await page.goto(city.portal.url);
    await shown(tile(page, '待我處理').getByText('權限申請'));
    const neighbour = await city.open('neighbour', '/waiting');
    // everybody has the must-reads; queues to review have only those who may
    const kinds = neighbour.page.locator('tessera-kind-list');
    await shown(kinds.getByText('必讀公告'));
    expect(await kinds.getByText('權限申請').count()).toBe(0);
    await neighbour.close();
  });
});
