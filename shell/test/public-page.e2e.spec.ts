import { execFile } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser, patience, startTestCity, type TestCity, temporaryFolder } from '@tessera/testing';
import type { Browser, Page } from 'playwright-core';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const lobby = fileURLToPath(new URL('./lobby', import.meta.url));
const secret = `tpt_${'d'.repeat(43)}`;

describe('a page without sign-in', () => {
  let folder: string;
  let city: TestCity;
  let browser: Browser;

  beforeAll(async () => {
    folder = temporaryFolder();
    symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
    const root = join(folder, 'plugins');
    cpSync(lobby, join(root, 'lobby'), { recursive: true });
    const tool = join(repository, 'libs/plugin-tools/bin/tessera-plugin.mjs');
    await promisify(execFile)(process.execPath, [tool, 'build', join(root, 'lobby')], {
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    city = await startTestCity({
      nodes: { CITY: null, A: 'CITY' },
      people: { staff: { node: 'A' } },
      environment: { TESSERA_PLUGINS: root },
    });
    browser = await launchBrowser();
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await city?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** A tablet, in whose browser somebody happens to be signed in; `cookies` are those that its questions carry. */
  async function tablet(query: string) {
    const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, locale: 'zh-TW' });
    const [name = '', value = ''] = city.as('staff').cookieHeader().split('=');
    await context.addCookies([{ name, value, url: city.portal.url }]);
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const faults: string[] = [];
    const cookies: (string | null)[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) faults.push(message.text());
    });
    page.on('response', async (answer) => {
      if (answer.url().includes('/api/')) cookies.push(await answer.request().headerValue('cookie'));
    });
    await page.goto(`${city.portal.url}/open/lobby/display?${query}`);
    return { context, page, faults, cookies };
  }

  const said = (page: Page, text: string) => page.getByText(text).first().waitFor({ state: 'visible' });
  const isOver = (page: Page, text: string) => page.getByText(text).first().waitFor({ state: 'detached' });
  const ask = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('online')));
  const reloaded = (page: Page) => page.waitForFunction(() => !('earlier' in window));
  const mark = (page: Page) => page.evaluate(() => Object.assign(window, { earlier: true }));

  it('shows what the plugin opens, to nobody in particular', async () => {
    const { context, page, faults, cookies } = await tablet(`token=${secret}`);
    await page.getByRole('heading', { name: '第一會議室' }).waitFor();
    await said(page, 'zh-Hant: 1');
    await page.waitForFunction(() => document.title.startsWith('第一會議室｜'));
    expect(await page.getByRole('banner').count()).toBe(0);
    expect(cookies.length).toBeGreaterThan(0);
    expect(cookies.filter(Boolean)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('outlives a loss of the network and reads anew when it is over', async () => {
    const { context, page, faults } = await tablet(`token=${secret}&lang=en`);
    await said(page, 'en: 2');
    await context.setOffline(true);
    await said(page, 'You are offline; this is what was last received.');
    await said(page, 'en: 2');
    await context.setOffline(false);
    await isOver(page, 'You are offline; this is what was last received.');
    await said(page, 'en: 3');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('takes another release over by itself', async () => {
    const { context, page } = await tablet(`token=${secret}&lang=en`);
    await page.getByRole('heading', { name: '第一會議室' }).waitFor();
    await mark(page);
    const json = { state: 'ready', build: 'the next release' };
    await page.route(
      ({ pathname }) => pathname === '/api/public-pages',
      (route) => route.fulfill({ json }),
      { times: 1 },
    );
    await ask(page);
    await reloaded(page);
    await page.getByRole('heading', { name: '第一會議室' }).waitFor();
    await context.close();
  });

  it('keeps what it has while the server falters, and takes it away when the door is closed to it', async () => {
    const { context, page } = await tablet(`token=${secret}&lang=en`);
    const heading = page.getByRole('heading', { name: '第一會議室' });
    await heading.waitFor();
    const answer = (status: number, body: string, contentType: string) =>
      page.route(
        ({ pathname }) => pathname.endsWith('/display'),
        (route) => route.fulfill({ status, body, contentType }),
        { times: 1 },
      );
    const again = async () => {
      const answered = page.waitForResponse((one) => new URL(one.url()).pathname.startsWith('/api/plugins/lobby'));
      await page.getByRole('button', { name: 'Again', exact: true }).click();
      await answered;
    };
    await answer(502, '<h1>Bad gateway</h1>', 'text/html');
    await again();
    await heading.waitFor();
    const refusal = { type: 'urn:tessera:problem:token-refused', title: 'x', status: 401, number: 'T-2701' };
    await answer(401, JSON.stringify(refusal), 'application/problem+json');
    await again();
    await said(page, 'T-2701');
    await heading.waitFor({ state: 'detached' });
    await context.close();
  });

  it('says calmly what is wrong, and tries again', async () => {
    const { context, page, faults } = await tablet('token=wrong&lang=en');
    await said(page, 'This link or token is not valid');
    await said(page, 'T-2701');
    await mark(page);
    await page.getByRole('button', { name: 'Try again' }).click();
    await reloaded(page);
    await said(page, 'T-2701');
    expect(faults).toEqual([]);
    await context.close();
  });
});
