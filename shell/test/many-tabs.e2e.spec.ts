import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, quickest } from '@tessera/testing';
import type { BrowserContext, Page } from 'playwright-core';
import type { FakePortal } from './fake-portal.mjs';
import { ShellBench } from './open-shell.js';

const bench = new ShellBench();
beforeAll(() => bench.start());
afterAll(() => bench.stop());

/** Six connections are what a browser opens to one host over HTTP/1.1. */
const count = 6;
const neighbours = '目前數值：3';

const streams = ({ asked }: FakePortal): number => asked.filter((path) => path === '/api/events').length;

/** Milliseconds of its document until a tab showed the content of a plugin's tile. */
const shownAfter = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('tessera:content:sample-counter')[0]?.startTime ?? Number.NaN);

async function openTab(context: BrowserContext, { url }: FakePortal): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.getByText(neighbours).waitFor();
  return page;
}

async function reloaded(page: Page): Promise<number> {
  await page.reload();
  await page.getByText(neighbours).waitFor();
  return shownAfter(page);
}

const valueIn = (pages: readonly Page[], value: number): Promise<unknown> =>
  Promise.all(pages.map((page) => page.getByText(`目前數值：${value}`).waitFor()));

describe('six tabs of one browser', () => {
  it('are each as quick as the first, read one stream, and hand it on when its reader is closed', async () => {
    const portal = await bench.portal();
    const { page: first } = await bench.open({ portal });
    await first.getByText(neighbours).waitFor();
    const tabs = [first];
    // the first one fetched every file; the bound is for a machine that does other things meanwhile
    const limit = Math.max(2 * (await shownAfter(first)), 1_500);
    const times: number[] = [];
    for (let at = 1; at < count; at++) {
      const tab = await openTab(first.context(), portal);
      tabs.push(tab);
      const opened = await shownAfter(tab);
      times.push(opened < limit ? opened : await quickest(limit, () => reloaded(tab)));
    }
    expect(times.filter((time) => !(time < limit))).toEqual([]);
    expect([portal.streams.size, streams(portal)]).toEqual([1, 1]);

    const change = (value: number): void => {
      portal.data['sample/counter'] = { value };
      portal.send('tile-changed', { plugin: 'sample', tile: 'counter', jitter: 10 });
    };
    change(4);
    await valueIn(tabs, 4);

    const [, ...left] = tabs;
    await first.close();
    await eventually(() => expect([portal.streams.size, streams(portal)]).toEqual([1, 2]));
    change(5);
    await valueIn(left, 5);
    expect([portal.streams.size, streams(portal)]).toEqual([1, 2]);
    for (const tab of left) await tab.getByRole('button', { name: '加一' }).click();
    await Promise.all(left.map((tab) => tab.getByText('已按 1 次').waitFor()));
  });
});
