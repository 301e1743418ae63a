import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import type { Locator, Page } from 'playwright-core';
import { DemoBrowsers, gone, shown, type Window } from './demo-browsers.js';
import { accessibilityFaults } from './person-stage.js';
import { pages } from './portal-pages.js';

const phone = { width: 360, height: 780 };
/** What a window of 1280 × 1024 has left at 400 %. */
const magnified = { width: 320, height: 256 };
const target = 44;

/** Whatever stands out of the window at its side. */
const tooWide = (page: Page) => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

/** Faults of the two bars: what leaves the window, lies over its neighbour or is too small for a finger. */
async function barFaults(page: Page): Promise<string[]> {
  const width = page.viewportSize()?.width ?? 0;
  const faults: string[] = [];
  for (const bar of ['tessera-header', 'tessera-bottom-bar nav']) {
    const boxes = await page.locator(`${bar} :is(a, button):visible`).evaluateAll((all) =>
      all.map((one) => {
        const { left, right, height } = one.getBoundingClientRect();
        return { name: one.getAttribute('aria-label') ?? one.textContent?.trim() ?? '', left, right, height };
      }),
    );
    for (const [at, { name, left, right, height }] of boxes.entries()) {
      const what = `${bar} ${name}`;
      if (left < -0.5 || right > width + 0.5) faults.push(`${what} leaves the window`);
      if (right - left < target - 0.5 || height < target - 0.5) faults.push(`${what}: ${right - left} × ${height}`);
      const over = boxes.slice(at + 1).find((other) => other.left < right - 0.5 && left < other.right - 0.5);
      if (over) faults.push(`${what} and ${over.name} lie over one another`);
    }
  }
  return faults;
}

const hidden = async (...locators: Locator[]) => {
  for (const one of locators) await gone(one);
};

describe('on a phone', () => {
  let city: DemoBrowsers;
  beforeAll(async () => {
    city = await DemoBrowsers.start();
  });
  afterAll(() => city?.stop());

  describe('of somebody who needs large text, and magnified four times,', () => {
    let window: Window;
    beforeAll(async () => {
      window = await city.open('sysadmin');
      const preferences = { textSize: 'large', theme: 'contrast', locale: 'en' };
      await window.page.request.patch(`${city.portal.url}/api/account/preferences`, { data: preferences });
      await window.page.setViewportSize(magnified);
    });
    afterAll(() => window?.close());

    it.each(pages)('%s fits', async (path) => {
      const { page } = window;
      await page.goto(city.portal.url + path);
      await page.waitForLoadState('networkidle');
      await eventually(async () => {
        const faults = { path, tooWide: await tooWide(page), bars: await barFaults(page) };
        expect(faults).toEqual({ path, tooWide: 0, bars: [] });
      });
    });
  });

  it('the bars lead everywhere and back', async () => {
    const { page, faults, close } = await city.open('staff', '/', { viewport: phone, hasTouch: true });
    const bar = page.locator('tessera-bottom-bar nav').first();
    const back = page.locator('tessera-back-link a');
    await bar.getByRole('link', { name: '布告欄' }).tap();
    await shown(page.getByRole('heading', { name: '布告欄', level: 1 }));
    await shown(bar.getByRole('link', { name: '布告欄' }).and(page.locator('[aria-current="page"]')));
    await hidden(back);
    await eventually(async () => expect(await barFaults(page)).toEqual([]));
    await page.goto(`${city.portal.url}/bulletin?q=${encodeURIComponent('通知')}`);
    await page.locator('bulletin-notice-list li a').first().tap();
    await shown(back);
    await shown(back.and(page.getByLabel('返回布告欄', { exact: true })));
    await eventually(async () => expect(await barFaults(page)).toEqual([]));
    await back.tap();
    await page.waitForURL((url) => url.pathname === '/bulletin' && url.searchParams.get('q') === '通知');
    await page.goForward();
    await shown(back);
    // opened from a mail there is no list to go back to
    await page.reload();
    await back.tap();
    await page.waitForURL((url) => url.pathname === '/bulletin');
    await bar.getByRole('button', { name: '更多' }).tap();
    await page.locator('tessera-bottom-bar t-side-panel tessera-navigation').getByRole('link', { name: '首頁' }).tap();
    await page.waitForURL((url) => url.pathname === '/');
    await shown(page.getByRole('heading', { level: 1, name: /林昱翔/ }));
    expect(faults).toEqual([]);
    await close();
  });

  it('nothing zooms when one types, and a phone’s bars stay off the paper', async () => {
    const { page, close } = await city.open('staff', '/account', { viewport: phone });
    await shown(page.getByLabel('新的備用信箱'));
    const typedIn = 'input:visible:not(.sr, [type=range], [type=radio], [type=checkbox])';
    const sizes = await eventually(async () => {
      const found = await page
        .locator(typedIn)
        .evaluateAll((inputs) => inputs.map((input) => Number.parseFloat(getComputedStyle(input).fontSize)));
      expect(found.length).toBeGreaterThan(3);
      return found;
    });
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
    const frame = ['tessera-header', 'tessera-bottom-bar', 'footer', '#navigation'].map((one) =>
      page.locator(one).first(),
    );
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media: 'print' });
      await hidden(...frame);
      await shown(page.getByRole('heading', { name: '我的帳號' }));
      await shown(page.getByText('列印：林昱翔（衛生局）'));
      await page.emulateMedia({ media: 'screen' });
      await shown(frame[0]!);
      await hidden(page.getByText('列印：林昱翔（衛生局）'));
    }
    await close();
  });

  it.each(['/', '/account'])('%s is accessible in high contrast, the system’s and the portal’s', async (path) => {
    const { page, close } = await city.open('staff', path);
    for (const theme of ['contrast', 'system'] as const) {
      await page.request.patch(`${city.portal.url}/api/account/preferences`, { data: { theme } });
      await page.emulateMedia({ forcedColors: theme === 'system' ? 'active' : 'none', reducedMotion: 'reduce' });
      await page.goto(city.portal.url + path);
      await shown(page.getByRole('heading', { level: 1 }));
      await page.waitForLoadState('networkidle');
      // axe reads the colours that the page asked for, not those that the system put in their place
      const forced = (fault: string) => theme === 'system' && fault.startsWith('color-contrast');
      expect((await accessibilityFaults(page)).filter((fault) => !forced(fault))).toEqual([]);
      const moving = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--t-slow'));
      expect(moving.trim()).toMatch(/^0m?s$/);
    }
    await close();
  });
});
