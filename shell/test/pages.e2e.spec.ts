import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import { ShellBench } from './open-shell.js';

const bench = new ShellBench();
beforeAll(() => bench.start());
afterAll(() => bench.stop());

describe('pages', () => {
  it('open by deep link, follow links without a new document, and go back', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal, path: '/sample' });
    await page.getByRole('heading', { name: '範例清單' }).waitFor();
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.getByRole('link', { name: '範例 7' }).click();
    await page.getByRole('heading', { name: '範例 7' }).waitFor();
    await page.waitForFunction(() => document.title.startsWith('範例 7｜示範市政府'));
    await eventually(async () => {
      const crumbs = await page.getByRole('navigation', { name: '目前位置' }).getByRole('listitem').allTextContents();
      expect(crumbs.map((crumb) => crumb.trim())).toEqual(['首頁', '應用', '範例', '範例 7']);
    });
    await page.goBack();
    await page.getByRole('heading', { name: '範例清單' }).waitFor();
    await page.locator('tessera-navigation').getByRole('link', { name: '首頁' }).click();
    await page.getByText('目前數值：3').waitFor();
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  });

  it('keep the filter of a list in the address', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal, path: '/sample?q=甲' });
    const field = page.getByLabel('q');
    await field.waitFor();
    await eventually(async () => expect(await field.inputValue()).toBe('甲'));
    await field.fill('乙');
    await field.blur();
    await page.waitForURL(/q=%E4%B9%99/);
    await eventually(async () => expect(await field.inputValue()).toBe('乙'));
  });

  it('say that there is no such page, in the shell and inside a plugin', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal, path: '/nowhere' });
    await page.getByText('找不到這個頁面').first().waitFor();
    await page.goto(`${portal.url}/sample/1/2/3`);
    await page.getByText('找不到這個頁面').first().waitFor();
    await page.getByRole('link', { name: '首頁', exact: true }).first().click();
    await page.getByText('目前數值：3').waitFor();
  });

  it('tell a plugin that is off from a page that never was', async () => {
    const portal = await bench.portal((one) => {
      one.on = new Set();
    });
    const { page } = await bench.open({ portal, path: '/sample/7' });
    await page.getByText('範例已停用').first().waitFor();
  });

  it('show a numbered card when their code fails, and try again', async () => {
    const portal = await bench.portal((one) => {
      one.on = new Set(['sample', 'absent']);
    });
    const { page } = await bench.open({ portal, path: '/absent' });
    await page.getByText('T-2102').waitFor();
    const again = page.waitForRequest(/\/assets\/absent\//);
    await page.getByRole('button', { name: '重試' }).click();
    await again;
    await page.getByText('T-2102').waitFor();
    await page.locator('tessera-navigation').getByRole('link', { name: '範例' }).click();
    await page.getByRole('heading', { name: '範例清單' }).waitFor();
  });
});
