import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import type { Page } from 'playwright-core';
import { describeComponents } from '../gallery/description/describe-components.mjs';
import { axeFindings, type Gallery, openGallery, visit } from './gallery.js';

const components = (describeComponents() as { file: string }[]).map(({ file }) => file);
let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

/** Changes the theme; while colours and stones of a skeleton fade, axe would see a lack of contrast. */
async function dress(page: Page, theme: string): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))));
}

describe('the page of each component', () => {
  it('has no axe finding in light and dark, and keeps to the policy', async () => {
    const { page, faults } = await gallery.openPage('');
    const findings = await axeFindings(page);
    for (const component of components) {
      await visit(page, component);
      await dress(page, 'light');
      // the tables below the examples are made alike on every page
      const light = await axeFindings(page, component === components[0] ? '#page' : '.examples');
      await dress(page, 'dark');
      // another theme is other colours, and nothing else
      const dark = await axeFindings(page, '.examples', ['color-contrast']);
      findings.push(...light.map((one) => `${component} ${one}`), ...dark.map((one) => `${component}, dark ${one}`));
    }
    expect(findings).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('fits 360 px in both languages, and no example leaves its frame', async () => {
    for (const lang of ['zh-Hant-TW', 'en']) {
      const { page } = await gallery.openPage('', { width: 360, lang });
      const wide: string[] = [];
      for (const component of ['', ...components]) {
        await visit(page, component);
        const found = await page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll<HTMLElement>('.live')]
            .filter((one) => one.scrollWidth > Math.max(one.clientWidth, one.offsetWidth))
            .map((one) => one.closest('.example')?.querySelector('h3')?.textContent ?? 'the page'),
        );
        wide.push(...found.map((place) => `${component}: ${place}`));
      }
      expect(wide).toEqual([]);
      await page.context().close();
    }
  });
});

describe('the frame of the gallery', () => {
  it('searches, opens a page by its address, and copies the code of an example', async () => {
    const { page, faults } = await gallery.openPage('menu');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await eventually(() => expect(page.locator('#page h1').innerText()).resolves.toBe('t-menu'));

    await page.fill('nav input', 'indeterminate');
    await page.waitForFunction(() => document.querySelectorAll('nav li').length === 1);
    await page.click('nav li a');
    await page.waitForSelector('html[data-page="checkbox"]', { state: 'attached' });
    await eventually(() => expect(page.title()).resolves.toBe('t-checkbox · Tessera 元件'));
    await eventually(() =>
      expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe('t-checkbox'),
    );

    await page.click('.example summary');
    await page.click('.example t-button');
    await page.waitForSelector('t-toast');
    await eventually(async () => {
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain("import '@tessera/ui/checkbox';");
      expect(copied).toContain('<t-checkbox checked label="已選取">');
    });

    await page.fill('nav input', '沒有這種東西');
    await page.waitForSelector('nav t-empty');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('switches theme, language and text size at once, and keeps them in the address', async () => {
    const { page } = await gallery.openPage('button');
    await page.locator('[data-setting="theme"] input[value="contrast"]').check();
    await page.locator('[data-setting="lang"] input[value="en"]').check();
    await page.locator('[data-setting="size"] input[value="large"]').check();
    await eventually(() => expect(page.locator('#page h2').first().innerText()).resolves.toBe('Examples'));
    await eventually(() => expect(page.locator('.live t-button').first().innerText()).resolves.toBe('Submit'));
    await page.reload();
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await eventually(() =>
      expect(page.evaluate(() => ({ ...document.documentElement.dataset }))).resolves.toMatchObject({
        theme: 'contrast',
        textSize: 'large',
        page: 'button',
      }),
    );
    await page.context().close();
  });

  it('says so when the address names a component that is not there', async () => {
    const { page } = await gallery.openPage('marquee');
    await eventually(() => expect(page.locator('#page t-callout').innerText()).resolves.toContain('marquee'));
    await page.context().close();
  });
});
