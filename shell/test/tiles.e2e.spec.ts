import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { ShellBench } from './open-shell.js';

const bench = new ShellBench();
beforeAll(() => bench.start());
afterAll(() => bench.stop());

const tile = (page: Page, placement: string): Locator => page.locator(`tessera-tile[data-placement="${placement}"]`);

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
    await counter.getByText('已按 1 次').waitFor();
  });

  it('is defined under its plugin, tile and version', async () => {
    const portal = await bench.portal();
    const { page } = await bench.open({ portal });
    await tile(page, 'sample-counter').getByText('目前數值：3').waitFor();
    expect(await page.evaluate(() => customElements.get('sample-counter-v1-0-0') !== undefined)).toBe(true);
  });
});
