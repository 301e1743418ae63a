import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser, patience } from '@tessera/testing';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { FakePortal } from './fake-portal.mjs';

const fixture = join(import.meta.dirname, 'fixture-remote');
const rspack = join(import.meta.dirname, '../../node_modules/.bin/rspack');

/** What a page did that no page of ours may do. */
export interface Misdeeds {
  violations: string[];
  foreign: string[];
}

export interface OpenShell {
  page: Page;
  portal: FakePortal;
  misdeeds: Misdeeds;
}

/** A Chromium and fake portals for the specs of one file. */
export class ShellBench {
  private browser: Browser | undefined;
  private readonly portals: FakePortal[] = [];
  /** Each file builds the fixture for itself: two jest workers never write one folder. */
  private readonly remote = mkdtempSync(join(tmpdir(), 'tessera-fixture-'));

  async start(): Promise<void> {
    execFileSync(rspack, ['build', '--output-path', this.remote], { cwd: fixture, stdio: 'ignore' });
    this.browser = await launchBrowser();
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    await Promise.all(this.portals.map((portal) => portal.close()));
    rmSync(this.remote, { recursive: true, force: true });
  }

  /** A fake portal; `prepare` steers it before a page asks. */
  async portal(prepare: (portal: FakePortal) => void = () => undefined): Promise<FakePortal> {
    const portal = new FakePortal(this.remote);
    prepare(portal);
    this.portals.push(await portal.start());
    return portal;
  }

  async open({
    path = '/',
    width = 1440,
    portal,
    prepare,
    ...options
  }: {
    path?: string;
    width?: number;
    portal: FakePortal;
    /** Listens before anything is asked for. */
    prepare?: (page: Page) => Promise<unknown> | undefined;
  } & BrowserContextOptions): Promise<OpenShell> {
    if (!this.browser) throw new Error('start() first');
    const context = await this.browser.newContext({
      viewport: { width, height: 900 },
      timezoneId: 'Asia/Taipei',
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const misdeeds: Misdeeds = { violations: [], foreign: [] };
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted Type/i.test(message.text())) misdeeds.violations.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(portal.url) && !request.url().startsWith('data:'))
        misdeeds.foreign.push(request.url());
    });
    await prepare?.(page);
    await page.goto(portal.url + path);
    return { page, portal, misdeeds };
  }
}
