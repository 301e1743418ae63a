import { expect } from '@jest/globals';
import { quickest } from '@tessera/testing';
import type { Page } from 'playwright-core';
import type { FailureCase } from '../failure-case.js';

/** How long the flood is watched, in milliseconds. */
const watched = 3_000;
/** Longer the page may never keep a person waiting. */
const second = 1_000;

/** The longest time that the page did nothing else meanwhile, in milliseconds. */
const longestPause = (page: Page): Promise<number> =>
  page.evaluate(
    (time) =>
      new Promise<number>((done) => {
        let last = performance.now();
        let longest = 0;
        const ends = last + time;
        const look = (): void => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
          if (now < ends) setTimeout(look, 5);
          else done(longest);
        };
        look();
      }),
    watched,
  );

export const failure: FailureCase = {
  happens: 'it asks for fresh data thousands of times a second, while thousands of hints come from the server',
  shows: { content: 'flooding' },
  neighbours: 2_500,
  console: [],
  happen: async ({ page, portal, tile, neighbour }) => {
    await tile.getByText('flooding').waitFor();
    const asPerson: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/') && !request.headers()['x-tessera-background']) asPerson.push(request.url());
    });
    const hints = setInterval(() => {
      for (let at = 0; at < 20; at++) {
        portal.send('tile-changed', { plugin: 'sample', tile: 'counter', jitter: 50 });
        portal.send('tile-changed', { plugin: 'floods-events', tile: 'any', jitter: 50 });
        portal.send('notifications', { jitter: 50 });
      }
    }, 10);
    const slowest = await quickest(second, async () => {
      const before = portal.asked.length;
      const longest = await longestPause(page);
      const asked = portal.asked.slice(before);
      const count = (path: string) => asked.filter((one) => one.startsWith(path)).length;
      // a question a second for each of both tiles, and some that were under way
      expect(count('/api/home/tiles')).toBeLessThanOrEqual(2 * (watched / 1_000 + 2));
      expect(count('/api/notifications/count')).toBeLessThanOrEqual(watched / 1_000 + 2);
      return longest;
    });
    clearInterval(hints);
    expect(Number(await tile.locator('[data-sent]').getAttribute('data-sent'))).toBeGreaterThan(3_000);
    expect(await page.locator('t-toast').count()).toBeLessThanOrEqual(5);
    // or a tile with a timer would keep the session of somebody who went home
    expect(asPerson).toEqual([]);
    expect(slowest).toBeLessThan(second);
    await neighbour.getByText('目前數值：3').waitFor();
  },
};
