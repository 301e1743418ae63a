import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import type { Page } from 'playwright-core';
import { DemoBrowsers, gone, shown } from './demo-browsers.js';
import { accessibilityFaults } from './person-stage.js';

let city: DemoBrowsers;
beforeAll(async () => {
  city = await DemoBrowsers.start();
});
afterAll(() => city?.stop());

const me = (page: Page) => page.locator('tessera-header t-menu').getByRole('button');
const agencyShown = (page: Page, name: string) => page.locator('tessera-header .who small', { hasText: name });
/** `YYYY-MM-DD` as clocks of the city show it. */
const day = (offset = 0) => new Date(Date.now() + 8 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10);

describe('somebody with two posts', () => {
  it('chooses in the header where to act, and sees it on every page', async () => {
    const { page, faults, close } = await city.open('staff');
    const other = await city.open('staff');
    await me(page).focus();
    await page.keyboard.press('Enter');
    const own = page.getByRole('menuitemradio', { name: /以「疾病管制科」身分作業/ });
    const second = page.getByRole('menuitemradio', { name: /以「社會救助科」身分作業/ });
    await shown(second);
    expect([await own.getAttribute('aria-checked'), await second.getAttribute('aria-checked')]).toEqual([
      'true',
      'false',
    ]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await second.press('Enter');
    await shown(agencyShown(page, '社會局'));
    await me(page).click();
    await shown(page.locator('[role=menuitemradio][aria-checked=true]', { hasText: '社會救助科' }));
    await page.keyboard.press('Escape');
    await page.goto(`${city.portal.url}/account`);
    await shown(agencyShown(page, '社會局'));
    // the account page is about the person, whichever post acts
    await shown(page.locator('account-my-data').getByText('衛生局').first());
    // every browser has a session of its own
    await other.page.reload();
    await shown(other.page.locator('tessera-header .who b'));
    await gone(agencyShown(other.page, '社會局'));
    await other.close();
    await me(page).click();
    await own.click();
    await gone(agencyShown(page, '社會局'));
    expect(faults).toEqual([]);
    await close();
  });

  it('offers nobody else a choice', async () => {
    const { page, close } = await city.open('neighbour');
    await me(page).click();
    await shown(page.getByRole('menuitem', { name: '我的帳號' }));
    expect(await page.getByRole('menuitemradio').count()).toBe(0);
    await close();
  });
});

describe('a deputy', () => {
  it('is named on the account page, by keyboard', async () => {
    const { page, faults, close } = await city.open('agencyadmin', '/account/delegations');
    const panel = page.locator('account-delegations');
    await shown(panel.getByText('赴日參加公共衛生研討會'));
    await panel.getByRole('button', { name: '指定代理人' }).press('Enter');
    const dialog = page.locator('account-delegation-dialog');
    await shown(dialog.getByText(/代理期間/));
    await dialog.getByRole('button', { name: '指定', exact: true }).press('Enter');
    await shown(dialog.getByText('請搜尋並選擇一位代理人。'));
    await dialog.getByLabel('代理人姓名').fill('林昱翔');
    await dialog.getByRole('radio', { name: /林昱翔/ }).check();
    expect(await accessibilityFaults(page)).toEqual([]);
    for (const [label, date] of [
      ['開始日期', day()],
      ['結束日期', day(1)],
    ] as const) {
      await dialog.getByLabel(label).fill(date);
      await page.keyboard.press('Tab');
    }
    await dialog.getByLabel(/備註/).fill('休假');
    await dialog.getByRole('button', { name: '指定', exact: true }).press('Enter');
    await gone(dialog);
    await shown(panel.locator('li', { hasText: '休假' }).getByText('代理中'));
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it('sees for whom to decide, and decides; the log names both', async () => {
    const { page, faults, close } = await city.open('staff', '/waiting');
    const principal = page.locator('tessera-kind-list').getByText('代 蔡佩珊').first();
    await shown(principal);
    await page.locator('tessera-kind-list a', { hasText: '權限申請' }).click();
    await shown(page.getByText('您正在代理 蔡佩珊 審核'));
    const rows = page.locator('tessera-review-table tbody tr[data-row]:not(.gone)');
    await eventually(async () => expect(await rows.count()).toBe(5));
    expect(await accessibilityFaults(page)).toEqual([]);
    await rows.first().getByRole('button', { name: /^核准/ }).press('Enter');
    await shown(page.getByText('已核准：1 筆。'));
    await eventually(async () => expect(await rows.count()).toBe(4));
    await shown(page.locator('tessera-kind-list a[aria-current] t-badge', { hasText: /^4$/ }));
    expect(faults).toEqual([]);
    await close();
    const log = await city.open('sysadmin', '/console/audit?action=role-request.approve');
    await shown(log.page.getByText('林昱翔（代 蔡佩珊）').first());
    await log.close();
  });

  it('has nothing more once it is revoked, without a reload', async () => {
    const deputy = await city.open('staff', '/waiting');
    await shown(deputy.page.locator('tessera-kind-list').getByText('代 蔡佩珊').first());
    const { page, close } = await city.open('agencyadmin', '/account/delegations');
    await page
      .locator('account-delegations li', { hasText: '休假' })
      .getByRole('button', { name: /^取消代理/ })
      .click();
    await page.locator('tessera-confirm').getByRole('button', { name: '取消代理' }).click();
    await shown(page.locator('account-delegations li', { hasText: '休假' }).getByText('已取消'));
    await gone(deputy.page.locator('tessera-kind-list').getByText('代 蔡佩珊'));
    await Promise.all([deputy.close(), close()]);
  });
});

describe('the console', () => {
  it('gives a concurrent post and ends it', async () => {
    const { page, faults, close } = await city.open('sysadmin');
    const answer = await page.request.get(`${city.portal.url}/api/accounts?q=neighbour`);
    const { items } = (await answer.json()) as { items: { id: string }[] };
    await page.goto(`${city.portal.url}/console/accounts/${items[0]?.id}`);
    await page.getByRole('tab', { name: '兼任職務' }).click();
    await shown(page.getByText('沒有兼任職務'));
    await page.getByRole('button', { name: '新增兼任職務' }).click();
    const dialog = page.locator('console-post-dialog');
    await shown(dialog.getByText('不給任何管理權限'));
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: /^兼任機關或單位/ }).click();
    const picker = dialog.locator('console-agency-tree');
    await picker.getByRole('searchbox').fill('醫事科');
    await picker.getByRole('treeitem', { name: /^醫事科/ }).click();
    await dialog.getByLabel('開始日期').fill(day());
    await page.keyboard.press('Tab');
    await dialog.getByRole('button', { name: '新增', exact: true }).click();
    const post = page.locator('console-account-posts li', { hasText: '衛生局 醫事科' });
    await shown(post.getByText('生效中'));
    await post.getByRole('button', { name: /^結束/ }).click();
    await page.locator('tessera-confirm').getByRole('button', { name: '結束', exact: true }).click();
    await shown(post.getByText('已結束'));
    expect(faults).toEqual([]);
    await close();
  });
});
