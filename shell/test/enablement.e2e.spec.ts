import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, quickest } from '@tessera/testing';
import { ShellBench } from './open-shell.js';

const bench = new ShellBench();
beforeAll(() => bench.start());
afterAll(() => bench.stop());

/** The promise, in milliseconds. */
const second = 1_000;

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

    const placeholder = page.locator('tessera-off-tile[data-placement="sample-counter"]');
    const turnOff = async (): Promise<number> => {
      const at = performance.now();
      portal.enable('sample', false);
      await placeholder.getByText('範例已停用').waitFor();
      await menu.getByRole('link', { name: '範例' }).waitFor({ state: 'detached' });
      await applications.getByRole('link', { name: '範例' }).waitFor({ state: 'detached' });
      const took = performance.now() - at;
      await eventually(async () => expect(await placeholder.boundingBox()).toEqual(place));
      return took;
    };
    const turnOn = async (): Promise<number> => {
      const at = performance.now();
      portal.enable('sample', true);
      await tile.getByText('目前數值：3').waitFor();
      await menu.getByRole('link', { name: '範例' }).waitFor();
      const took = performance.now() - at;
      await applications.getByRole('link', { name: '範例' }).waitFor();
      return took;
    };
    const both = async () => Math.max(await turnOff(), await turnOn());
    expect(await quickest(second, both)).toBeLessThan(second);
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  });

  it('replaces its open page by a message and shows it again when it is back', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal, path: '/sample/7' });
    await page.getByRole('heading', { name: '範例 7' }).waitFor();
    portal.enable('sample', false);
    await page.getByText('範例已停用').first().waitFor();
    await page.getByRole('heading', { name: '範例 7' }).waitFor({ state: 'detached' });
    portal.enable('sample', true);
    await page.getByRole('heading', { name: '範例 7' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/sample/7');
  });

  it('takes even a page away that refuses to leave', async () => {
    const portal = await bench.portal((one) => {
      one.on = new Set(['sample', 'odd']);
    });
    const { page } = await bench.open({ portal, path: '/odd' });
    await page.getByRole('heading', { name: 'stuck' }).waitFor();
    portal.enable('odd', false);
    await page.getByRole('heading', { name: 'stuck' }).waitFor({ state: 'hidden' });
    await page.getByText('古怪已停用').first().waitFor();
    await page.locator('tessera-navigation').getByRole('link', { name: '範例' }).click();
    await page.getByRole('heading', { name: '範例清單' }).waitFor();
  });

  it('is caught up with after the stream was away', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal });
    await page.locator('tessera-tile[data-placement="sample-counter"]').getByText('目前數值：3').waitFor();
    for (const stream of portal.streams) stream.destroy();
    portal.on.delete('sample');
    await page.getByText('範例已停用').first().waitFor();
  });

  it('is heard by every tab over one stream', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal });
    const others = await Promise.all([1, 2].map(() => page.context().newPage()));
    for (const other of others) await other.goto(portal.url);
    for (const tab of [page, ...others])
      await tab.locator('tessera-tile[data-placement="sample-counter"]').getByText('目前數值：3').waitFor();
    await eventually(() => expect(portal.streams.size).toBe(1));
    portal.enable('sample', false);
    for (const tab of [page, ...others]) await tab.getByText('範例已停用').first().waitFor();
    await page.close();
    portal.enable('sample', true);
    for (const tab of others)
      await tab.locator('tessera-tile[data-placement="sample-counter"]').getByText('目前數值：3').waitFor();
    await eventually(() => expect(portal.streams.size).toBe(1));
  });
});

describe('a session that ends', () => {
  it('leads to the sign-in page and keeps the way back', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal, path: '/sample?q=a' });
    await page.getByRole('heading', { name: '範例清單' }).waitFor();
    portal.send('session-ended', {});
    await page.waitForURL(/\/sign-in\?to=%2Fsample%3Fq%3Da$/);
  });
});
