import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, quickest } from '@tessera/testing';
import type { Page } from 'playwright-core';
import { axeFindings, ConsoleStage, fits } from './console-stage.js';

let stage: ConsoleStage;
beforeAll(async () => {
  stage = await ConsoleStage.start();
});
afterEach(() => stage?.rest());
afterAll(() => stage?.stop());

/** The promise, in milliseconds. */
const second = 1_000;
const bulletin = '/console/plugins/switches?plugin=bulletin';
const rowOf = (page: Page, code: string) => page.locator(`tr[data-agency="${code}"]`);
const entry = (page: Page) => page.locator('tessera-navigation').getByRole('link', { name: '布告欄' });

describe('switching a plugin for one agency', () => {
  it('changes open browsers of that agency within a second, leaves the neighbour alone, and is undone by one click', async () => {
    const [admin, staff, neighbour] = await Promise.all([
      stage.open('agencyadmin', bulletin),
      stage.open('staff', '/'),
      stage.open('neighbour', '/'),
    ]);
    await Promise.all([entry(staff).waitFor(), entry(neighbour).waitFor()]);
    const row = rowOf(admin, 'D03');
    const dialog = admin.locator('console-switch-dialog');
    const turnOff = async (): Promise<number> => {
      await row.getByText('沿用上級').waitFor();
      await eventually(async () => expect(await admin.locator('tr[data-agency]').count()).toBe(1));
      await row.getByRole('switch').click();
      await admin.getByRole('dialog', { name: '停用「布告欄」？' }).waitFor();
      await dialog.getByText('影響預演').waitFor();
      expect(await row.getByRole('switch').getAttribute('aria-checked')).toBe('true');
      await dialog.getByLabel('原因').fill('改用自建系統');
      await dialog.getByRole('button', { name: '停用', exact: true }).click();
      const at = performance.now();
      await entry(staff).waitFor({ state: 'detached' });
      const took = performance.now() - at;
      await row.getByText('自行設定').waitFor();
      await row.getByText('改用自建系統').waitFor();
      await row.getByRole('switch', { checked: false }).waitFor();
      expect(await entry(neighbour).count()).toBe(1);
      return took;
    };
    const undo = async (): Promise<number> => {
      await admin.getByRole('button', { name: '復原' }).click();
      const at = performance.now();
      await entry(staff).waitFor();
      return performance.now() - at;
    };
    const both = async () => Math.max(await turnOff(), await undo());
    expect(await quickest(second, both)).toBeLessThan(second);
    await row.getByText('沿用上級').waitFor();
  });

  it('asks first, with the numbers of the rehearsal, and 取消 leaves everything as it was', async () => {
    const page = await stage.open('sysadmin', bulletin);
    await rowOf(page, 'D03').getByRole('switch').focus();
    await page.keyboard.press('Enter');
    const dialog = page.locator('console-switch-dialog');
    await page.getByRole('dialog', { name: '停用「布告欄」？' }).waitFor();
    await dialog.getByText('影響預演').waitFor();
    const change = { agency: 'D03', enabled: false, dryRun: true };
    const { body } = await stage.server.put<{ impact: { agencies: number; accounts: number } }>(
      '/api/plugins/bulletin/enablement',
      change,
    );
    const { agencies, accounts } = body.impact;
    expect(accounts).toBeGreaterThan(0);
    await dialog.getByText(`${agencies} 個機關、${accounts} 個帳號的狀態會改變`).waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await rowOf(page, 'D03').getByText('沿用上級').waitFor();
  });

  it('can be required from above; the lock is shown below and cannot be turned there', async () => {
    const page = await stage.open('sysadmin', bulletin);
    await rowOf(page, 'D00').getByRole('button', { name: '示範市政府的更多設定' }).click();
    await page.getByRole('menuitem', { name: /必須啟用/ }).click();
    await page.locator('console-switch-dialog').getByRole('button', { name: '必須啟用' }).click();
    await rowOf(page, 'D03').getByText('示範市政府鎖定').waitFor();
    await rowOf(page, 'D03').getByRole('switch', { disabled: true }).waitFor();
    const own = await stage.open('agencyadmin', bulletin);
    await rowOf(own, 'D03').getByText('上級鎖定').waitFor();

    await page.getByRole('button', { name: '復原' }).click();
    await rowOf(page, 'D03').getByText('沿用上級').waitFor();
  });
});

describe('the plugin catalogue', () => {
  it('filters by the address, shows what a plugin may do, and has no axe finding', async () => {
    const page = await stage.open('sysadmin', '/console/plugins?q=bulletin');
    const rows = page.locator('tbody tr');
    await rows.getByRole('link', { name: '布告欄' }).click();
    await page.getByRole('tab', { name: '權能聲明' }).click();
    await page.getByText('個人資料').waitFor();
    expect(await rows.count()).toBeGreaterThan(0);
    await page.waitForURL(({ search }) => search === '?q=bulletin&plugin=bulletin');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('searchbox').last().fill('沒有這個外掛');
    await page.getByText('找不到符合的外掛').waitFor();
  });

  it.each(['/console/plugins?plugin=bulletin', bulletin])('fits 360 px: %s', async (path) => {
    const page = await stage.open('sysadmin', path, { viewport: { width: 360, height: 740 } });
    await page
      .locator('tr')
      .filter({ hasText: /bulletin|示範市政府/ })
      .waitFor();
    await fits(page, 360);
    expect(await axeFindings(page)).toEqual([]);
  });
});
