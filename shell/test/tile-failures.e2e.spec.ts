import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { fullLayout } from './fake-boot.mjs';
import { ShellBench } from './open-shell.js';

const bench = new ShellBench();
beforeAll(() => bench.start());
afterAll(() => bench.stop());

const tile = (page: Page, placement: string): Locator => page.locator(`tessera-tile[data-placement="${placement}"]`);

describe('a tile that fails', () => {
  it.each([
    ['absent-any', 'its remote answers 404', 'T-2102'],
    ['markup-any', 'its manifest is HTML', 'T-2103'],
    ['sly-any', 'its manifest carries code', 'T-2103'],
    ['sample-broken', 'it throws while loading', 'T-2104'],
    ['odd-unborn', 'it throws in its constructor', 'T-2104'],
    ['sample-fragile', 'it throws while rendering', 'T-2106'],
    ['silent-any', 'its manifest never comes', 'T-2102'],
    ['mute-any', 'its entry never comes', 'T-2101'],
  ])('shows its number and leaves its neighbours alone: %s, %s', async (placement, _why, number) => {
    const owner = placement.split('-')[0] ?? '';
    const portal = await bench.portal((one) => {
      one.on = new Set(['sample', owner]);
      one.layout = fullLayout.filter(
        ({ id, plugin }) => ['sample-counter', placement].includes(id) || plugin === 'core',
      );
      one.data['sample/fragile'] = { throws: true };
    });
    const { page, misdeeds } = await bench.open({ portal });
    await tile(page, 'sample-counter').getByText('目前數值：3').waitFor({ timeout: 4_000 });
    await tile(page, placement).getByText(`錯誤 ${number}`).waitFor({ timeout: 15_000 });
    expect(await tile(page, placement).getByRole('button', { name: '重試' }).isVisible()).toBe(true);
    expect(await page.getByText(/錯誤 T-/).count()).toBe(1);
    expect(misdeeds).toEqual({ violations: [], foreign: [] });
  });

  it('may even throw while it is taken away', async () => {
    const portal = await bench.portal((one) => {
      one.on = new Set(['sample', 'odd']);
      one.layout = fullLayout.filter(({ id }) => ['sample-counter', 'odd-clinging'].includes(id));
    });
    const { page } = await bench.open({ portal });
    await tile(page, 'odd-clinging').getByText('still here').waitFor();
    portal.enable('odd', false);
    await page.getByText('古怪已停用').first().waitFor();
    portal.enable('odd', true);
    await tile(page, 'odd-clinging').getByText('still here').waitFor();
    await tile(page, 'sample-counter').getByRole('button', { name: '加一' }).click();
    await tile(page, 'sample-counter').getByText('已按 1 次').waitFor();
  });

  it('comes back by 重試 once the cause is gone', async () => {
    const portal = await bench.portal((one) => {
      one.data['sample/fragile'] = { throws: true };
    });
    const { page } = await bench.open({ portal });
    const fragile = tile(page, 'sample-fragile');
    await fragile.getByText('錯誤 T-2106').waitFor();
    portal.data['sample/fragile'] = { throws: false };
    await fragile.getByRole('button', { name: '重試' }).click();
    await fragile.getByText('calm again').waitFor();
  });

  it('is fetched from another address after its remote had hung', async () => {
    const portal = await bench.portal((one) => {
      one.on = new Set(['mute']);
      one.layout = fullLayout.filter(({ plugin }) => plugin === 'mute');
    });
    const { page } = await bench.open({ portal });
    await tile(page, 'mute-any').getByText('錯誤 T-2101').waitFor({ timeout: 15_000 });
    const again = page.waitForRequest(/remoteEntry\.[^/]+\?attempt=2/);
    await tile(page, 'mute-any').getByRole('button', { name: '重試' }).click();
    await again;
  });

  it('keeps old data when only the refresh fails', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal });
    const counter = tile(page, 'sample-counter');
    await counter.getByText('目前數值：3').waitFor();
    portal.data['sample/counter'] = {
      problem: { type: 'urn:tessera:problem:tile-failed', title: 'x', status: 500, number: 'T-1305' },
    };
    await counter.getByRole('button', { name: '計數的選單' }).click();
    await counter.getByRole('menuitem', { name: '重新整理' }).click();
    await counter.getByText('10:24 的資料').waitFor();
    expect(await counter.getByText('目前數值：3').isVisible()).toBe(true);
  });
});

describe('a tile in a production build', () => {
  it('renders again when a property is set from outside and when its own state changes', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal });
    const counter = tile(page, 'sample-counter');
    await counter.getByRole('button', { name: '加一' }).click();
    await counter.getByText('已按 1 次').waitFor();
    portal.data['sample/counter'] = { value: 12_345 };
    portal.send('tile-changed', { plugin: 'sample', tile: 'counter', jitter: 10 });
    await counter.getByText('目前數值：12,345').waitFor();
    expect(await counter.getByText('已按 1 次').isVisible()).toBe(true);
  });

  it('takes another name where somebody has taken its own', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal, path: '/site-map' });
    await page.evaluate(() => customElements.define('sample-counter-v1-0-0', class extends HTMLElement {}));
    await page.locator('tessera-navigation').getByRole('link', { name: '首頁' }).click();
    await tile(page, 'sample-counter').getByText('目前數值：3').waitFor();
    expect(await page.evaluate(() => customElements.get('sample-counter-v1-0-0-2') !== undefined)).toBe(true);
  });

  it('is defined under its plugin, tile and version', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal });
    await tile(page, 'sample-counter').getByText('目前數值：3').waitFor();
    expect(await page.evaluate(() => customElements.get('sample-counter-v1-0-0') !== undefined)).toBe(true);
  });

  it('says that data are old when the network is gone, and asks anew when it is back', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal });
    const counter = tile(page, 'sample-counter');
    await counter.getByText('更新於 10:24').waitFor();
    await page.context().setOffline(true);
    await counter.getByText('10:24 的資料').waitFor();
    await counter.getByText('離線', { exact: true }).waitFor();
    const again = page.waitForRequest(/home\/tiles$/);
    await page.context().setOffline(false);
    await again;
    await counter.getByText('更新於 10:24').waitFor();
  });
});
