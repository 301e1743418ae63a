import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import type { Page } from 'playwright-core';
import { ShellBench } from './open-shell.js';

const bench = new ShellBench();
beforeAll(() => bench.start());
afterAll(() => bench.stop());

const settled = (page: Page) =>
  page
    .locator('tessera-tile[data-placement="sample-counter"]')
    .getByText(/目前數值|Value now/)
    .waitFor();

describe('the frame', () => {
  it('changes language at once everywhere, plugins included, and keeps the choice', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal });
    await settled(page);
    const kept = page.waitForResponse('**/api/account/preferences');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Value now: 3').waitFor();
    await page.locator('tessera-navigation').getByRole('link', { name: 'Home' }).waitFor();
    await page.locator('html[lang=en]').waitFor();
    await kept;
    await page.reload();
    await page.getByText('Value now: 3').waitFor();
    expect(portal.preferences.locale).toBe('en');
  });

  it('changes theme, text size and calendar at once', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal });
    await settled(page);
    await page.getByRole('button', { name: /林昱翔/ }).click();
    await page.getByRole('menuitem', { name: '顯示設定' }).click();
    await page.getByRole('dialog', { name: '顯示設定' }).waitFor();
    const dialog = page.locator('tessera-display-settings');
    await dialog.getByRole('radio', { name: '深色' }).check({ force: true });
    await dialog.getByRole('radio', { name: '大', exact: true }).check({ force: true });
    await dialog.getByRole('radio', { name: '西元' }).check({ force: true });
    await eventually(async () =>
      expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
        calendar: 'gregory',
        theme: 'dark',
        textSize: 'large',
      }),
    );
    await page
      .getByText(/20\d\d\s年/)
      .first()
      .waitFor();
  });

  it('goes back to the old choice and says so when it cannot be kept', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal });
    await settled(page);
    await page.route('**/api/account/preferences', (route) => route.abort());
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('The server cannot be reached').or(page.getByText('暫時連不上伺服器')).waitFor();
    await page.waitForFunction(() => document.documentElement.lang === 'zh-Hant-TW');
  });

  it('finds pages by the search field with the keyboard alone', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal });
    await settled(page);
    await page.keyboard.press('/');
    await page.keyboard.type('範');
    await page.getByRole('option').first().waitFor();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('heading', { name: '範例清單' }).waitFor();
  });

  it('is walked by Tab from the skip links on, and lists its keys on ?', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal });
    await settled(page);
    await page.keyboard.press('Tab');
    const focused = () =>
      page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active?.textContent?.trim() || active?.id;
      });
    await eventually(async () => expect(await focused()).toBe('跳到主要內容'));
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('tessera-frame')?.shadowRoot?.activeElement?.id === 'content',
    );
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '本頁說明' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: '本頁說明' }).waitFor({ state: 'hidden' });
  });

  it('announces a new version without forcing it', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal });
    await settled(page);
    portal.build = 'two';
    for (const stream of portal.streams) stream.destroy();
    await page.getByText('入口網有新版本').waitFor();
  });

  it('says when the network is gone', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal });
    await settled(page);
    await page.context().setOffline(true);
    await page.getByText('目前離線').waitFor();
    await page.context().setOffline(false);
    await page.getByText('目前離線').waitFor({ state: 'detached' });
  });

  it('has a bottom bar and no sideways scrolling at 360 px', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal, width: 360 });
    await settled(page);
    await eventually(async () => expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360));
    await page.getByRole('button', { name: '更多' }).click();
    await page.locator('t-side-panel').getByRole('link', { name: '範例' }).click();
    await page.getByRole('heading', { name: '範例清單' }).waitFor();
    await page.getByRole('dialog', { name: '主選單' }).waitFor({ state: 'hidden' });
  });

  it.each(['light', 'dark', 'contrast'] as const)('has no accessibility fault axe can find: %s', async (theme) => {
    const portal = await bench.portal((one) => Object.assign(one.preferences, { theme }));
    const { page } = await bench.open({ portal });
    for (const path of ['/', '/sample', '/site-map', '/nowhere']) {
      await page.goto(portal.url + path);
      if (path === '/') await settled(page);
      else await page.locator('[data-application] > *').first().waitFor();
      // only what is wrong, and no further window to put frames together
      const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => [path, id, nodes[0]?.html])).toEqual([]);
    }
  });
});
