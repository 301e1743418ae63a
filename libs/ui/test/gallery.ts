import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { launchBrowser, patience } from '@tessera/testing';
import type { Browser, Page } from 'playwright-core';

import { serveGallery } from '../gallery/serve.mjs';

export interface Gallery {
  /** Opens sections of the gallery; `faults` collects errors and violations of the Content-Security-Policy. */
  open(sections: string, options?: GalleryOptions): Promise<{ page: Page; faults: string[] }>;
  /** Opens the page of one component, `''` for the index; `visit` goes on to others. */
  openPage(component: string, options?: GalleryOptions): Promise<{ page: Page; faults: string[] }>;
  close(): Promise<void>;
}

export interface GalleryOptions {
  theme?: 'light' | 'dark' | 'contrast';
  lang?: string;
  calendar?: 'roc' | 'gregory';
  width?: number;
  forcedColors?: boolean;
  /** Fingers instead of a mouse. */
  touch?: boolean;
}

export async function openGallery(): Promise<Gallery> {
  const server = (await serveGallery()) as { url: string; close: () => Promise<void> };
  const browser: Browser = await launchBrowser();
  async function show(
    only: string | undefined,
    component: string,
    {
      theme = 'light',
      lang = 'zh-Hant-TW',
      calendar = 'roc',
      width = 1280,
      forcedColors = false,
      touch = false,
    }: GalleryOptions = {},
  ) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
      forcedColors: forcedColors ? 'active' : 'none',
      hasTouch: touch,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(
      `${server.url}?${new URLSearchParams({ ...(only && { only }), theme, lang, calendar })}#${component}`,
    );
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    return { page, faults };
  }
  return {
    open: (sections, options) => show(sections, '', options),
    openPage: (component, options) => show(undefined, component, options),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * A gallery for the tests of one file, each with a page of its own that is handed to `opened`. An error in the page, or a
 * violation of its policy, fails the test.
 */
export function galleryStage(opened: (page: Page) => void): Pick<Gallery, 'open' | 'openPage'> {
  let gallery: Gallery;
  let current: Awaited<ReturnType<Gallery['open']>> | undefined;
  beforeAll(async () => {
    gallery = await openGallery();
  });
  afterAll(() => gallery.close());
  afterEach(async () => {
    expect(current?.faults ?? []).toEqual([]);
    await current?.page.context().close();
    current = undefined;
  });
  const take = async (opening: ReturnType<Gallery['open']>) => {
    current = await opening;
    opened(current.page);
    return current;
  };
  return {
    open: (sections, options) => take(gallery.open(sections, options)),
    openPage: (component, options) => take(gallery.openPage(component, options)),
  };
}

interface AxeViolation {
  id: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/** Goes to the page of another component, as its entry in the index does. */
export async function visit(page: Page, component: string): Promise<void> {
  await page.evaluate((name) => {
    location.hash = name;
  }, component);
  await page.waitForSelector(`html[data-page="${component}"]`, { state: 'attached' });
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Findings of axe, one line each: rule, place, what is wrong. `rules` are tags or names of rules. */
export async function axeFindings(page: Page, within = 'html', rules = wcag): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  }
  // only what is wrong: the list of all that is right takes longer to hand over than to find
  const violations = (await page.evaluate(
    `axe.run('${within}', { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] }).then((result) => result.violations)`,
  )) as AxeViolation[];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
  );
}
