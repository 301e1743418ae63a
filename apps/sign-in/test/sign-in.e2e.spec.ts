import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, launchBrowser, patience } from '@tessera/testing';
import type { Browser, Page } from 'playwright-core';
import { startFakePortal } from './fake-portal.mjs';

interface FakePortal {
  url: string;
  seen: { requests: { method: string; path: string; body?: Record<string, unknown> }[] };
  close: () => Promise<void>;
}

let browser: Browser;
let portal: FakePortal;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await page.context().close();
  await portal.close();
  // an answer that is no success is told to the console by Chromium itself
  expect(faults.splice(0).filter((fault) => !fault.includes('Failed to load resource'))).toEqual([]);
});

async function open({
  captcha = 'proof-of-work',
  always = false,
  to = '',
  width = 1280,
  display = {},
} = {}): Promise<void> {
  portal = (await startFakePortal({ captcha: captcha as 'picture', always })) as FakePortal;
  page = await (await browser.newContext({ viewport: { width, height: 740 } })).newPage();
  page.setDefaultTimeout(patience);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.addInitScript(
    (choice) => localStorage.setItem('tessera:sign-in-display', JSON.stringify(choice)),
    display,
  );
  await page.goto(`${portal.url}/sign-in${to && `?to=${encodeURIComponent(to)}`}`);
}

const field = (name: string) => page.locator(`t-text-field[name="${name}"] input`);
async function enter(password: string, account = 'staff'): Promise<void> {
  await field('account').fill(account);
  await field('password').fill(password);
  await field('password').press('Enter');
}
const says = (text: string) => page.getByText(text).first().waitFor();
const tries = () => portal.seen.requests.filter(({ path, method }) => path === '/api/session' && method === 'POST');

describe('signing in', () => {
  it('goes where the person wanted to go', async () => {
    await open({ to: '/bulletin/7?tab=mine' });
    await enter('right');
    await page.waitForURL(`${portal.url}/bulletin/7?tab=mine`);
    expect(tries().map(({ body }) => body)).toEqual([{ account: 'staff', password: 'right' }]);
  });

  it('goes home rather than to another site', async () => {
    await open({ to: '//evil.example/' });
    await enter('right');
    await page.waitForURL(`${portal.url}/`);
  });

  it('asks for what is missing and sends nothing', async () => {
    await open();
    await page.getByRole('button', { name: '登入' }).click();
    await says('請輸入公務帳號。');
    await eventually(() => expect(field('account').getAttribute('aria-invalid')).resolves.toBe('true'));
    expect(tries()).toEqual([]);
  });

  it('says one thing of a wrong combination, empties the password and keeps the account', async () => {
    await open();
    await enter('wrong');
    await says('帳號、密碼或驗證碼不正確，請重新輸入。');
    await eventually(async () =>
      expect([await field('account').inputValue(), await field('password').inputValue()]).toEqual(['staff', '']),
    );
  });

  it('solves a proof of work in the background, unasked and when asked on the way', async () => {
    await open({ always: true });
    await enter('wrong');
    await says('帳號、密碼或驗證碼不正確，請重新輸入。');
    // what is typed before the password was emptied would be lost
    await eventually(async () => expect(await field('password').inputValue()).toBe(''));
    expect(tries()).toHaveLength(2);
    expect(tries()[1]?.body).toHaveProperty('captcha.solution.counter');
    await enter('right');
    await page.waitForURL(`${portal.url}/`);
  });

  it('shows a picture when the server wants one, and a fresh one with an empty field after a failure', async () => {
    await open({ captcha: 'picture', always: true });
    await enter('right');
    await page.getByRole('img', { name: '圖形驗證碼' }).waitFor();
    await field('captcha').fill('XXXXX');
    await field('captcha').press('Enter');
    await page.waitForFunction(
      () => (document.querySelector('t-text-field[name="captcha"]') as HTMLInputElement).value === '',
    );
    await field('captcha').fill('ABCDE');
    await page.getByRole('button', { name: '換一張' }).click();
    // the page empties the field when the new picture is drawn: nobody types before they see it
    await eventually(async () => expect(await field('captcha').inputValue()).toBe(''));
    await field('captcha').fill('7k3r9');
    await field('captcha').press('Enter');
    await page.waitForURL(`${portal.url}/`);
  });

  it('tells how long an account stays locked', async () => {
    await open();
    await enter('locked');
    await says('連續輸入錯誤，帳號已暫時鎖定。');
    await says('14 分');
  });

  it('keeps what was typed when the portal cannot be reached or fails', async () => {
    await open();
    await enter('broken');
    await says('T-1008');
    await page.route('**/api/session', (route) => route.abort());
    await enter('right');
    await says('連不上入口網。');
    expect(await field('password').inputValue()).toBe('right');
  });
});

describe('the second factor', () => {
  it('takes the code, however it is spaced, and goes on after a slip', async () => {
    await open();
    await enter('code');
    await field('code').fill('12');
    await field('code').press('Enter');
    await says('請輸入 6 位數字。');
    await field('code').fill('999999');
    await field('code').press('Enter');
    await says('驗證碼不正確，請重新輸入。');
    await field('code').fill('123 456');
    await field('code').press('Enter');
    await page.waitForURL(`${portal.url}/`);
    expect(portal.seen.requests.at(-1)?.body).toEqual({ challenge: 'next', code: '123456' });
  });

  it('takes a recovery code', async () => {
    await open();
    await enter('code');
    await page.getByRole('button', { name: '改用復原碼' }).click();
    await field('code').fill('abcd-efgh');
    await field('code').press('Enter');
    await page.waitForURL(`${portal.url}/`);
  });

  it('begins anew when it took too long', async () => {
    await open();
    await enter('code');
    await field('code').fill('000000');
    await field('code').press('Enter');
    await says('驗證已逾時，請重新登入。');
    await eventually(() => expect(field('account').inputValue()).resolves.toBe(''));
  });
});

describe('an expired password', () => {
  it('is changed by its rules before going on', async () => {
    await open({ to: '/bulletin' });
    await enter('expired');
    await field('next').fill('Common#1');
    await field('again').fill('Common#2');
    await field('again').press('Enter');
    await says('兩次輸入的密碼不同。');
    await field('again').fill('Common#1');
    await field('again').press('Enter');
    await says('這個密碼太常見，請換一個。');
    await field('next').fill('Better#7');
    await field('again').fill('Better#7');
    await field('again').press('Enter');
    await page.waitForURL(`${portal.url}/bulletin`);
    expect(portal.seen.requests.at(-1)?.body).toEqual({ current: 'expired', next: 'Better#7' });
  });
});

describe('the page', () => {
  it.each([
    ['light', 'zh-Hant', 1280],
    ['dark', 'en', 360],
    ['contrast', 'zh-Hant', 360],
  ] as const)('is free of axe findings and fits: %s, %s, %d px', async (theme, locale, width) => {
    await open({ captcha: 'picture', always: true, width, display: { theme, locale } });
    await enter('wrong');
    await page.locator('picture-captcha img').waitFor();
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = (await page.evaluate('axe.run()')) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await eventually(() => expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBe(width));
    await expect(page.getAttribute('html', 'data-theme')).resolves.toBe(theme);
  });

  it('changes its language at once and remembers it', async () => {
    await open();
    await page.getByRole('button', { name: 'English' }).click();
    await says('Account');
    await eventually(() => expect(page.title()).resolves.toBe('Sign in｜Demo City Government'));
    const kept = () => page.evaluate(() => localStorage.getItem('tessera:sign-in-display'));
    await eventually(() => expect(kept()).resolves.toContain('"en"'));
  });
});
