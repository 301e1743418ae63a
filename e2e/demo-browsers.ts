import { demoPassword, eventually, launchBrowser, type Portal, patience, startDemoPortal } from '@tessera/testing';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

export { demoPassword } from '@tessera/testing';

/** What no page of the portal may do: say errors, break the content policy, fail to fetch, ask a foreign host. */
export type Faults = string[];

export interface Window {
  page: Page;
  faults: Faults;
  close(): Promise<void>;
}

/** The demo city in the built portal, and a Chromium in which its people sit, each in a browser of their own. */
export class DemoBrowsers {
  private constructor(
    readonly portal: Portal,
    private readonly browser: Browser,
  ) {}

  static async start(environment: Record<string, string> = {}): Promise<DemoBrowsers> {
    const portal = await startDemoPortal({ environment });
    return new DemoBrowsers(portal, await launchBrowser());
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.portal.stop();
  }

  /** Nobody is signed in there yet. */
  async visit(path: string, options: BrowserContextOptions = {}): Promise<Window> {
    const context = await this.browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const faults = watch(page, this.portal.url);
    await page.goto(this.portal.url + path);
    return { page, faults, close: () => context.close() };
  }

  /** Signed in through the page, as people do, and sent on to the path. */
  async open(account: string, path = '/', options: BrowserContextOptions = {}): Promise<Window> {
    const window = await this.visit(`/sign-in?to=${encodeURIComponent(path)}`, options);
    await fillCredentials(window.page, account, demoPassword);
    await window.page.keyboard.press('Enter');
    await window.page.waitForURL((url) => url.pathname !== '/sign-in');
    return window;
  }
}

export async function fillCredentials(page: Page, account: string, password: string): Promise<void> {
  await page.getByLabel('公務帳號').fill(account);
  await page.getByLabel('密碼', { exact: true }).fill(password);
}

/** Takes what an answer of that status left among the faults, once all of it has come: what is refused on purpose. */
export async function forgive(faults: Faults, status: number): Promise<void> {
  const left = [new RegExp(`^answered ${status}: `), new RegExp(`^console: .*status of ${status} `)];
  const places = await eventually(() => {
    const found = left.map((one) => faults.findIndex((fault) => one.test(fault)));
    if (found.includes(-1)) throw new Error(`no answer ${status} among ${JSON.stringify(faults)}`);
    return found;
  });
  for (const place of places.sort((a, b) => b - a)) faults.splice(place, 1);
}

export const shown = (locator: Locator): Promise<void> => locator.first().waitFor({ state: 'visible' });
export const gone = (locator: Locator): Promise<void> => locator.first().waitFor({ state: 'hidden' });

/** The tile of this name on the home page, whatever its state. */
export const tile = (page: Page, name: string): Locator =>
  page.locator('tessera-tile', { has: page.getByRole('heading', { name, exact: true }) });
/** What keeps the place of a tile whose plugin is off. */
export const placeholder = (page: Page, name: string): Locator => page.locator('tessera-off-tile', { hasText: name });
export const navigationEntry = (page: Page, name: string): Locator =>
  page.locator('tessera-navigation').getByRole('link', { name, exact: true });

/** The worker came into force between the preload of a file and its use: the file is taken from the cache all the same. */
const unusedPreload = /cross-world service worker resource mismatch/;

function watch(page: Page, origin: string): Faults {
  const faults: Faults = [];
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || unusedPreload.test(message.text())) return;
    faults.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // leaving a page ends what it still fetches, and its event stream
    if (why !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answered ${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) faults.push(`foreign: ${url}`);
  });
  return faults;
}
