import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { jest } from '@jest/globals';
import { launchBrowser } from '@tessera/testing';
import type { Browser, Page } from 'playwright-core';

import { serveGallery } from '../gallery/serve.mjs';

// A page of the gallery is some forty modules: on a busy machine that takes its time.
jest.setTimeout(90_000);

export interface Gallery {
  /** Opens sections of the gallery; `faults` collects errors and violations of the Content-Security-Policy. */
  open(sections: string, options?: GalleryOptions): Promise<{ page: Page; faults: string[] }>;
  close(): Promise<void>;
}

export interface GalleryOptions {
  theme?: 'light' | 'dark' | 'contrast';
  lang?: string;
  calendar?: 'roc' | 'gregory';
  width?: number;
  forcedColors?: boolean;
}

export async function openGallery(): Promise<Gallery> {
  const server = (await serveGallery()) as { url: string; close: () => Promise<void> };
  const browser: Browser = await launchBrowser();
  return {
    async open(
      sections,
      { theme = 'light', lang = 'zh-Hant-TW', calendar = 'roc', width = 1280, forcedColors = false } = {},
    ) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        reducedMotion: 'reduce',
        forcedColors: forcedColors ? 'active' : 'none',
      });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await page.goto(`${server.url}?${new URLSearchParams({ only: sections, theme, lang, calendar })}`);
      await page.waitForSelector('html[data-ready]', { state: 'attached' });
      return { page, faults };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

interface AxeResult {
  violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
}

/** Findings of axe, one line each: rule, place, what is wrong. */
export async function axeFindings(page: Page): Promise<string[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  const { violations } = (await page.evaluate(
    'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })',
  )) as AxeResult;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
  );
}
