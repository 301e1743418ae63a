import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import type { BrowserContext, Page } from 'playwright-core';
import { accessibilityFaults, type PersonStage, person, personStage } from './person-stage.js';

interface Manifest {
  name: string;
  lang: string;
  start_url: string;
  scope: string;
  display: string;
  icons: { src: string; sizes: string; purpose: string }[];
}

const workerReady = (page: Page) => page.evaluate(async () => void (await navigator.serviceWorker.ready));
/** Everything that the browser keeps for the portal, path and kind. */
const keptBy = (page: Page) =>
  page.evaluate(async () => {
    const found: { path: string; type: string }[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        found.push({ path: new URL(request.url).pathname, type: answer?.headers.get('content-type') ?? '' });
      }
    }
    return found;
  });
const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));

describe('the portal as an application of its own', () => {
  let stage: PersonStage;
  beforeAll(async () => {
    stage = await personStage();
  });
  afterAll(() => stage?.close());

  const open = async (path: string): Promise<{ page: Page; context: BrowserContext; faults: string[] }> => {
    const { page, faults } = await stage.open(path);
    await workerReady(page);
    return { page, context: page.context(), faults };
  };

  it('can be installed, in either language, with icons of their sizes', async () => {
    const { page, context } = await open('/');
    const devtools = await context.newCDPSession(page);
    const { errors } = await devtools.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    // windows without a profile to keep things in cannot install anything
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    const read = async (language: string): Promise<Manifest> => {
      const answer = await context.request.get(`${stage.portal.url}/manifest.webmanifest?language=${language}`);
      expect(answer.headers()['content-type']).toContain('application/manifest+json');
      return (await answer.json()) as Manifest;
    };
    const manifest = await read('zh-Hant');
    expect(manifest).toMatchObject({ start_url: '/', scope: '/', display: 'standalone', lang: 'zh-Hant-TW' });
    expect(manifest.name).toContain('員工入口網');
    expect((await read('en')).name).toMatch(/staff portal$/);
    expect(manifest.icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`).sort()).toEqual([
      'any 192x192',
      'any 512x512',
      'maskable 192x192',
      'maskable 512x512',
    ]);
    for (const { src, sizes } of manifest.icons) {
      const icon = await (await context.request.get(stage.portal.url + src)).body();
      // width and height stand in the first chunk of a PNG
      expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`).toBe(sizes);
    }
    expect(await page.locator('link[rel=manifest]').getAttribute('href')).toContain('language=zh-Hant');
    await context.close();
  });

  it('keeps built files and the page for bad days, and nothing of anybody', async () => {
    const { page, context, faults } = await open('/');
    const answers: string[] = [];
    page.on('response', (response) => {
      if (response.fromServiceWorker()) answers.push(new URL(response.url()).pathname);
    });
    for (const path of ['/account', '/', '/site-map']) {
      await page.goto(stage.portal.url + path);
      await page.waitForLoadState('networkidle');
    }
    // the worker keeps a file once the page has it
    await eventually(async () => expect((await keptBy(page)).some(({ path }) => path.endsWith('.js'))).toBe(true));
    const kept = await keptBy(page);
    expect(kept.filter(({ path }) => !path.startsWith('/assets/')).map(({ path }) => path)).toEqual(['/offline']);
    expect(kept.filter(({ type }) => /html/.test(type)).map(({ path }) => path)).toEqual(['/offline']);
    expect(kept.length).toBeLessThanOrEqual(300 + 10);
    expect(answers.filter((path) => path.startsWith('/api'))).toEqual([]);
    // a page is made anew each time: what changed meanwhile is there
    await page.request.patch(`${stage.portal.url}/api/account/preferences`, { data: { theme: 'dark' } });
    await page.goto(`${stage.portal.url}/account`);
    await page.locator('html[data-theme=dark]').waitFor();
    await page.request.patch(`${stage.portal.url}/api/account/preferences`, { data: { theme: 'system' } });
    const worker = await page.request.get(`${stage.portal.url}/service-worker.js`);
    expect(worker.headers()['cache-control']).toBe('no-cache');
    expect(await worker.text()).not.toContain('{{build}}');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says that there is no network, in the page and instead of one, and comes back by itself', async () => {
    const { page, context, faults } = await open('/site-map');
    await context.setOffline(true);
    await page.getByText('目前離線，畫面是最後收到的資料。').waitFor();
    await context.setOffline(false);
    await page.getByText('目前離線，畫面是最後收到的資料。').waitFor({ state: 'hidden' });
    await context.setOffline(true);
    await page.goto(`${stage.portal.url}/account`);
    await page.getByRole('heading', { name: '目前離線' }).waitFor();
    expect(await page.content()).not.toContain(person.name);
    await eventually(async () =>
      expect(await page.locator('body').evaluate((body) => getComputedStyle(body).display)).toBe('grid'),
    );
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      expect(await accessibilityFaults(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 256 });
    await eventually(async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320),
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '目前離線' }).waitFor();
    await context.setOffline(false);
    await page.getByRole('heading', { name: '我的帳號' }).waitFor();
    await page.waitForURL(`${stage.portal.url}/account`);
    expect(faults.filter((fault) => /content security/i.test(fault))).toEqual([]);
    await context.close();
  });

  it('leaves nothing behind at signing out', async () => {
    const { page, context } = await open('/');
    await eventually(async () => expect(await registrations(page)).toHaveLength(1));
    await page.locator('tessera-header t-menu').click();
    await page.getByRole('menuitem', { name: '登出' }).click();
    await page.waitForURL((url) => url.pathname === '/sign-in');
    await eventually(async () => {
      expect(await keptBy(page)).toEqual([]);
      expect(await registrations(page)).toEqual([]);
    });
    await context.close();
  });
});
