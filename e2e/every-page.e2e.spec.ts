import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import { DemoBrowsers, shown, type Window } from './demo-browsers.js';
import { accessibilityFaults } from './person-stage.js';
import { pages } from './portal-pages.js';

const widths = [1440, 360];
/** Where axe looks: it is slow, and both widths in both themes would find the same twice. */
const examined = { light: 1440, dark: 360 };

describe('every page', () => {
  let city: DemoBrowsers;
  beforeAll(async () => {
    city = await DemoBrowsers.start();
  });
  afterAll(() => city?.stop());

  it.each(['light', 'dark'] as const)('of signing in is accessible and fits a phone, %s', async (theme) => {
    const { page, faults, close } = await city.visit('/sign-in', { colorScheme: theme });
    await shown(page.getByLabel('公務帳號'));
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      if (examined[theme] === width) expect(await accessibilityFaults(page)).toEqual([]);
      await eventually(async () =>
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width),
      );
    }
    expect(faults).toEqual([]);
    await close();
  });

  describe.each(['light', 'dark'] as const)('of sysadmin, %s,', (theme) => {
    let window: Window;
    beforeAll(async () => {
      window = await city.open('sysadmin');
      await window.page.request.patch(`${city.portal.url}/api/account/preferences`, { data: { theme } });
    });
    afterAll(() => window?.close());

    async function examine(path: string): Promise<void> {
      const { page, faults } = window;
      await page.goto(city.portal.url + path);
      await page.waitForLoadState('networkidle');
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await eventually(async () => {
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect({ width, tooWide: Math.max(0, overflow) }).toEqual({ width, tooWide: 0 });
        });
        if (examined[theme] === width) expect(await accessibilityFaults(page)).toEqual([]);
      }
      expect(faults.splice(0)).toEqual([]);
    }

    // each page alone: what a slow machine needs for one of them does not add up
    it.each(pages)('%s is accessible, fits a phone and does nothing wrong', (path) => examine(path), 60_000);

    it('a notice is accessible, fits a phone and does nothing wrong', async () => {
      const list = await window.page.request.get(`${city.portal.url}/api/plugins/bulletin/notices?limit=1`);
      const { items } = (await list.json()) as { items: { id: string }[] };
      await examine(`/bulletin/${items[0]?.id}`);
    });
  });
});
