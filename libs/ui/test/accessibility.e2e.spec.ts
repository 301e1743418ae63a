import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import { axeFindings, type Gallery, openGallery } from './gallery.js';

const everything = 'buttons,choices,fields,dates,states,data,overlays';
let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

describe('the whole gallery', () => {
  // light and dark: gallery.e2e.spec.ts, page by page
  it('has no axe finding and keeps to the policy in high contrast', async () => {
    const { page, faults } = await gallery.open(everything, { theme: 'contrast', lang: 'en' });
    // what fades in has little contrast meanwhile
    await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))));
    expect(await axeFindings(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('has no axe finding in an open dialog, menu and calendar', async () => {
    const { page } = await gallery.open('buttons,dates,overlays');
    await page.click('#menu');
    await page.locator('#menu .popup').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#menu .popup').waitFor({ state: 'hidden' });
    await page.click('#date [aria-haspopup]');
    await page.locator('#date #picker').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#date #picker').waitFor({ state: 'hidden' });
    await page.click('#open-dialog');
    await page.locator('#dialog dialog').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  it('fits 360 px, with targets of 44 px', async () => {
    const { page } = await gallery.open(everything, { width: 360 });
    await eventually(async () => expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360));
    const low = await page.locator('button:visible, select:visible').evaluateAll((all) =>
      all
        .filter((one) => !one.closest('.end') && one.getAttribute('tabindex') !== '-1')
        .map((one) => one.closest('.input') ?? one)
        .filter((one) => one.getBoundingClientRect().height < 43.9)
        .map(
          (one) =>
            `${(one.getRootNode() as ShadowRoot).host?.localName} ${one.textContent?.trim()} ${one.getBoundingClientRect().height}`,
        ),
    );
    expect(low).toEqual([]);
    await page.context().close();
  });

  it('shows in forced colours which control is on', async () => {
    const { page } = await gallery.open('choices', { forcedColors: true });
    const colour = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).backgroundColor);
    await eventually(async () => {
      expect(await colour('t-switch[checked] .switch')).not.toBe(await colour('t-switch:not([checked]) .switch'));
      expect(await colour('t-checkbox[checked] .box')).not.toBe(await colour('t-checkbox[label="未選取"] .box'));
    });
    await page.context().close();
  });
});
