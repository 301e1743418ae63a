import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DemoBrowsers } from './demo-browsers.js';
import { accessibilityFaults } from './person-stage.js';

const consolePages = [
  'accounts',
  'organisation',
  'plugins',
  'plugins/switches?plugin=bulletin',
  'working-time',
  'parameters',
  'audit',
  'audit/integrity',
  'jobs',
  'jobs/schedules',
  'mail',
  'health',
].map((room) => `/console/${room}`);
const pages = [
  '/',
  '/bulletin',
  '/bulletin/new',
  '/bulletin/mine',
  '/account',
  '/site-map',
  '/no-such-page',
  ...consolePages,
];
const widths = [1440, 360];
/** Where axe looks: it is slow, and both widths in both themes would find the same twice. */
const examined = { light: 1440, dark: 360 };

describe('every page', () => {
  let city: DemoBrowsers;
  beforeAll(async () => {
    city = await DemoBrowsers.start();
  }, 90_000);
  afterAll(() => city?.stop());

  it.each(['light', 'dark'] as const)('of signing in is accessible and fits a phone, %s', async (theme) => {
    const { page, faults, close } = await city.visit('/sign-in', { colorScheme: theme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      if (examined[theme] === width) expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect(faults).toEqual([]);
    await close();
  });

  it.each(['light', 'dark'] as const)(
    'that sysadmin has is accessible, fits a phone and does nothing wrong, %s',
    async (theme) => {
      const { page, faults, close } = await city.open('sysadmin');
      await page.request.patch(`${city.portal.url}/api/account/preferences`, { data: { theme } });
      const list = await page.request.get(`${city.portal.url}/api/plugins/bulletin/notices?limit=1`);
      const [{ id }] = ((await list.json()) as { items: [{ id: string }] }).items;
      const found: object[] = [];
      for (const path of [...pages, `/bulletin/${id}`]) {
        await page.goto(city.portal.url + path);
        await page.waitForLoadState('networkidle');
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (overflow > 0) found.push({ path, width, overflow });
          if (examined[theme] !== width) continue;
          for (const fault of await accessibilityFaults(page)) found.push({ path, width, fault });
        }
      }
      expect(found).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    },
    180_000,
  );
});
