import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ShellBench } from './open-shell.js';

const bench = new ShellBench();
beforeAll(() => bench.start());
afterAll(() => bench.stop());

const shortly = { timeout: 1_000 };

describe('switching a plugin in an open browser', () => {
  it('takes navigation and tiles away within a second, keeps their places, and brings them back, without a reload', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal });
    const menu = page.locator('tessera-navigation');
    const tile = page.locator('tessera-tile[data-placement="sample-counter"]');
    await tile.getByText('目前數值：3').waitFor();
    const applications = page.locator('tessera-tile[data-placement="core-applications"]');
    await applications.getByRole('link', { name: '範例' }).waitFor();
    const place = await tile.boundingBox();
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));

    portal.enable('sample', false);
    const placeholder = page.locator('tessera-off-tile[data-placement="sample-counter"]');
    await placeholder.getByText('範例已停用').waitFor(shortly);
    expect(await placeholder.boundingBox()).toEqual(place);
    expect(await menu.getByRole('link', { name: '範例' }).count()).toBe(0);
    await applications.getByRole('link', { name: '範例' }).waitFor({ state: 'detached', ...shortly });

    portal.enable('sample', true);
    await tile.getByText('目前數值：3').waitFor(shortly);
    expect(await menu.getByRole('link', { name: '範例' }).count()).toBe(1);
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  });

  it('replaces its open page by a message and shows it again when it is back', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal, path: '/sample/7' });
    await page.getByRole('heading', { name: '範例 7' }).waitFor();
    portal.enable('sample', false);
    await page.getByText('範例已停用').first().waitFor(shortly);
    expect(await page.getByRole('heading', { name: '範例 7' }).count()).toBe(0);
    portal.enable('sample', true);
    await page.getByRole('heading', { name: '範例 7' }).waitFor({ timeout: 2_000 });
    expect(new URL(page.url()).pathname).toBe('/sample/7');
  });

  it('takes even a page away that refuses to leave', async () => {
    const portal = await bench.portal((one) => {
      one.on = new Set(['sample', 'odd']);
    });
    const { page } = await bench.open({ portal, path: '/odd' });
    await page.getByRole('heading', { name: 'stuck' }).waitFor();
    portal.enable('odd', false);
    await page.getByRole('heading', { name: 'stuck' }).waitFor({ state: 'hidden', ...shortly });
    await page.getByText('古怪已停用').first().waitFor({ timeout: 4_000 });
    await page.locator('tessera-navigation').getByRole('link', { name: '範例' }).click();
    await page.getByRole('heading', { name: '範例清單' }).waitFor();
  });

  it('is caught up with after the stream was away', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal });
    await page.locator('tessera-tile[data-placement="sample-counter"]').getByText('目前數值：3').waitFor();
    for (const stream of portal.streams) stream.destroy();
    portal.on.delete('sample');
    await page.getByText('範例已停用').first().waitFor({ timeout: 5_000 });
  });

  it('is heard by every tab over one stream', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal });
    const others = await Promise.all([1, 2].map(() => page.context().newPage()));
    for (const other of others) await other.goto(portal.url);
    for (const tab of [page, ...others])
      await tab.locator('tessera-tile[data-placement="sample-counter"]').getByText('目前數值：3').waitFor();
    expect(portal.streams.size).toBe(1);
    portal.enable('sample', false);
    for (const tab of [page, ...others]) await tab.getByText('範例已停用').first().waitFor(shortly);
    await page.close();
    portal.enable('sample', true);
    for (const tab of others)
      await tab
        .locator('tessera-tile[data-placement="sample-counter"]')
        .getByText('目前數值：3')
        .waitFor({ timeout: 4_000 });
    expect(portal.streams.size).toBe(1);
  });
});

describe('a session that ends', () => {
  it('leads to the sign-in page and keeps the way back', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal, path: '/sample?q=a' });
    await page.getByRole('heading', { name: '範例清單' }).waitFor();
    portal.send('session-ended', {});
    await page.waitForURL(/\/sign-in\?to=%2Fsample%3Fq%3Da$/, { timeout: 3_000 });
  });
});
