import { AxeBuilder } from '@axe-core/playwright';
import { launchBrowser } from '@tessera/testing';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type DemoRole, type DemoStage, demoStage } from '../../core/test/demo-stage.js';

/** The built portal over the demo city, and a Chromium that opens it as any of the demo accounts. */
export class ConsoleStage {
  private constructor(
    readonly demo: DemoStage,
    private readonly browser: Browser,
  ) {}

  static async start(environment: Record<string, string> = {}): Promise<ConsoleStage> {
    const [demo, browser] = await Promise.all([demoStage(environment), launchBrowser()]);
    return new ConsoleStage(demo, browser);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.demo.stop();
  }

  /** A browser of its own, signed in. */
  async open(role: DemoRole, path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const { url } = this.demo.portal;
    const context = await this.browser.newContext({
      viewport: { width: 1440, height: 900 },
      timezoneId: 'Asia/Taipei',
      locale: 'zh-TW',
      // axe must not measure colours while something fades in
      reducedMotion: 'reduce',
      ...options,
    });
    const cookies = this.demo.clients[role].cookieHeader().split('; ');
    await context.addCookies(
      cookies.map((pair) => ({
        url,
        name: pair.slice(0, pair.indexOf('=')),
        value: pair.slice(pair.indexOf('=') + 1),
      })),
    );
    const page = await context.newPage();
    page.setDefaultTimeout(6_000);
    await page.goto(url + path);
    return page;
  }
}

/** Findings of axe, one line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}
