import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { DemoBrowsers, forgive, gone, shown } from './demo-browsers.js';
import { accessibilityFaults } from './person-stage.js';

const drill = /國家防災日/;
const security = /資訊安全月/;

/** Longer than every banner together. */
const longTime = 60_000;

describe('banners', () => {
  let city: DemoBrowsers;
  beforeAll(async () => {
    city = await DemoBrowsers.start();
  });
  afterAll(() => city?.stop());

  const carousel = (page: Page): Locator => page.getByRole('region', { name: '橫幅' });
  const picture = (page: Page, name: RegExp): Locator => carousel(page).getByRole('img', { name });
  const button = (page: Page, name: string): Locator => carousel(page).getByRole('button', { name });
  const dot = (page: Page, name: RegExp): Locator => carousel(page).getByRole('tab', { name });

  it('move by themselves until somebody stops them, comes with the pointer or reads with the keyboard', async () => {
    const { page, faults, close } = await city.open('staff');
    await page.clock.install();
    await page.reload();
    await shown(picture(page, drill));
    await page.clock.runFor(9_000);
    await shown(picture(page, security));

    await carousel(page).hover();
    await page.clock.runFor(longTime);
    await shown(picture(page, security));
    await page.mouse.move(0, 0);
    await page.clock.runFor(9_000);
    await gone(picture(page, security));

    await dot(page, drill).click();
    await page.mouse.move(0, 0);
    await page.clock.runFor(longTime);
    await shown(picture(page, drill));
    await button(page, '開始輪播').click();
    await page.mouse.move(0, 0);
    await page.clock.runFor(9_000);
    await shown(picture(page, security));
    // the press on it brings the focus, but means what the button said
    await button(page, '暫停輪播').click();
    await shown(button(page, '開始輪播'));
    expect(faults).toEqual([]);
    await close();
  });

  it('stand still under reduced motion, and are chosen by keyboard', async () => {
    const { page, faults, close } = await city.open('staff', '/', { reducedMotion: 'reduce' });
    await page.clock.install();
    await page.reload();
    await shown(picture(page, drill));
    await page.clock.runFor(longTime);
    await shown(picture(page, drill));
    await shown(carousel(page).and(page.locator('[aria-roledescription="輪播"]')));
    await button(page, '開始輪播').focus();
    for (const name of ['上一張', /^第 1 張/] as const) {
      await page.keyboard.press('Tab');
      await carousel(page).getByLabel(name).and(page.locator(':focus')).waitFor();
    }
    await page.keyboard.press('ArrowRight');
    await shown(picture(page, security));
    await shown(dot(page, security).and(page.locator('[aria-selected="true"]')));
    await page.keyboard.press('End');
    await shown(picture(page, /健康檢查/));
    await page.keyboard.press('ArrowRight');
    await shown(picture(page, drill));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await shown(picture(page, security));
    await shown(carousel(page).locator('.slides[aria-live="polite"]'));
    expect(faults).toEqual([]);
    await close();
  });

  it('keep their room from the start, and can be folded away on this device', async () => {
    const { page, close } = await city.open('staff');
    await page.addInitScript(() => {
      const seen = { shift: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.reload();
    await shown(picture(page, drill));
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift)).toBeLessThan(0.05);
    for (const width of [1440, 800, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await eventually(async () => {
        const [room, content] = await page
          .locator('tessera-banner-place .place')
          .evaluate((place) => [
            place.clientHeight,
            place.querySelector('tessera-banner-carousel')?.shadowRoot?.querySelector('section')?.scrollHeight ?? 0,
          ]);
        expect({ width, tooHigh: Math.max(0, content! - room!) }).toEqual({ width, tooHigh: 0 });
      });
    }
    await button(page, '收合橫幅').click();
    await shown(button(page, '展開橫幅'));
    await page.reload();
    await shown(button(page, '展開橫幅'));
    expect(await picture(page, drill).count()).toBe(0);
    await button(page, '展開橫幅').click();
    await shown(picture(page, drill));
    await close();
  });

  it.each(['light', 'dark'] as const)('are accessible, %s, and keep their own light ground', async (theme) => {
    const { page, close } = await city.open('neighbour', '/', { colorScheme: theme, reducedMotion: 'reduce' });
    await shown(picture(page, drill));
    expect(await accessibilityFaults(page)).toEqual([]);
    const ground = await carousel(page)
      .locator('.slides')
      .evaluate((node) => getComputedStyle(node).backgroundColor);
    expect(ground).toBe('rgb(255, 255, 255)');
    await close();
  });

  it('are uploaded, put in order and taken away by the system administrator', async () => {
    const { page, faults, close } = await city.open('sysadmin', '/console/banners', { reducedMotion: 'reduce' });
    const raw = await sharp({ create: { width: 900, height: 900, channels: 3, background: '#406080' } })
      .png()
      .toBuffer();
    await page.getByRole('button', { name: '新增橫幅' }).click();
    const form = page.locator('console-banner-editor');
    await shown(form.getByRole('button', { name: '選擇圖片' }));
    const chosen = form.locator('input[type=file]');
    await chosen.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') });
    await shown(form.getByText('不接受這種檔案'));
    await forgive(faults, 422);
    await chosen.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: raw });
    await shown(form.getByText('900 × 300'));
    await shown(form.getByText(/誰看得到：.*人/));
    await form.getByRole('button', { name: '儲存' }).click();
    await shown(form.getByRole('alert'));
    await forgive(faults, 422);
    await form.getByLabel('替代文字（中文）').fill('歲末感恩音樂會');
    await form.getByLabel('替代文字（英文）').fill('Concert at the end of the year');
    await form.getByRole('button', { name: '儲存' }).click();
    await gone(page.getByRole('dialog', { name: '新增橫幅' }));
    const row = page.getByRole('row', { name: /歲末感恩音樂會/ });
    await shown(row);
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByRole('button', { name: '調整順序' }).click();
    const order = page.locator('console-order-dialog');
    await shown(order.getByRole('listitem'));
    await order.getByRole('listitem').last().getByRole('button').first().focus();
    for (let up = 0; up < 3; up++) await page.keyboard.press('ArrowUp');
    await order.getByRole('button', { name: '儲存順序' }).click();
    await gone(page.getByRole('dialog', { name: '調整順序' }));
    await page.goto(`${city.portal.url}/`);
    await shown(picture(page, /歲末感恩音樂會/));

    await page.goto(`${city.portal.url}/console/banners`);
    await page.getByRole('button', { name: '刪除「歲末感恩音樂會」' }).click();
    await page.locator('tessera-confirm').getByRole('button', { name: '刪除', exact: true }).click();
    await gone(row);
    expect(faults).toEqual([]);
    await close();
  });
});
