import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import {
  demoPassword,
  eventually,
  type HttpClient,
  launchBrowser,
  type Portal,
  patience,
  startDemoPortal,
} from '@tessera/testing';
import pg from 'pg';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export type DemoAccount = 'staff' | 'neighbour' | 'agencyadmin' | 'sysadmin';

/** The built portal over the demo city, and a Chromium that opens it as any of the demo accounts. */
export class ConsoleStage {
  private constructor(
    readonly portal: Portal,
    /** What the system administrator sees and does by HTTP. */
    readonly server: HttpClient,
    /** As owner of the tables. */
    readonly pool: pg.Pool,
    private readonly browser: Browser,
  ) {}

  static async start(environment: Record<string, string> = {}): Promise<ConsoleStage> {
    const [portal, browser] = await Promise.all([startDemoPortal({ environment }), launchBrowser()]);
    const pool = new pg.Pool({ connectionString: portal.databaseUrl, max: 2 });
    return new ConsoleStage(portal, await portal.signIn('sysadmin', demoPassword), pool, browser);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.pool.end();
    await this.portal.stop();
  }

  /** Closes what a test has opened: pages left behind cost those after them their time. */
  async rest(): Promise<void> {
    await Promise.all(this.browser.contexts().map((context) => context.close()));
  }

  /** A browser of its own, signed in. */
  async open(account: DemoAccount, path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const { url } = this.portal;
    const context = await this.browser.newContext({
      viewport: { width: 1440, height: 900 },
      timezoneId: 'Asia/Taipei',
      locale: 'zh-TW',
      // axe must not measure colours while something fades in
      reducedMotion: 'reduce',
      ...options,
    });
    const answer = await context.request.post(`${url}/api/session`, {
      data: { account, password: demoPassword },
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    if (!answer.ok()) throw new Error(`${account} cannot sign in: ${answer.status()}`);
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(url + path);
    return page;
  }
}

/** Nothing stands out of a window of that width. */
export const fits = (page: Page, width: number): Promise<void> =>
  eventually(async () => expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width));

/** Findings of axe, one line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  // only what is wrong, and no further window to put frames together
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}
