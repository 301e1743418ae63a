import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import type { Locator, Page } from 'playwright-core';
import { DemoBrowsers, demoPassword, fillCredentials, gone, shown, type Window } from './demo-browsers.js';
import { accessibilityFaults } from './person-stage.js';

let city: DemoBrowsers;
beforeAll(async () => {
  city = await DemoBrowsers.start();
});
afterAll(() => city?.stop());

const field = (page: Page, locale = 'zh-Hant'): Locator =>
  page.getByRole('combobox', { name: locale === 'en' ? 'Search' : '搜尋' });
const options = (page: Page): Locator => page.locator('tessera-search').getByRole('option');
const option = (page: Page, name: string | RegExp): Locator =>
  page.locator('tessera-search').getByRole('option', { name });
const group = (page: Page, name: string): Locator => page.locator('tessera-search').getByRole('group', { name });
const card = (page: Page, name: string): Locator => page.getByRole('dialog', { name });
const chosen = (page: Page) => page.locator('tessera-search [role="option"][aria-selected="true"]');

/** Types as an input method does: letters that are no text yet, then the word that was meant. */
async function compose(page: Page, letters: readonly string[], word: string): Promise<void> {
  const keyboard = await page.context().newCDPSession(page);
  for (const text of letters)
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await keyboard.send('Input.insertText', { text: word });
}

async function opened(account: string, path = '/', options_ = {}): Promise<Window> {
  const window = await city.open(account, path, options_);
  await shown(window.page.locator('tessera-header'));
  return window;
}

describe('the search of the header', () => {
  it('leads to the results even where its suggestions do not come', async () => {
    const { page, close } = await city.visit('/sign-in');
    await page.context().route(/src_search_suggestions/, (route) => route.abort());
    await fillCredentials(page, 'neighbour', demoPassword);
    await page.keyboard.press('Enter');
    await shown(page.locator('tessera-header'));
    await page.keyboard.press('/');
    await page.keyboard.type('林昱翔');
    await page.keyboard.press('Enter');
    await shown(page.locator('tessera-search-page a[data-hit]', { hasText: '林昱翔' }));
    await eventually(async () => expect(await field(page).inputValue()).toBe(''));
    await close();
  });

  it('finds a colleague by keyboard alone, and gives the way back', async () => {
    const { page, faults, close } = await opened('neighbour');
    await page.keyboard.press('/');
    await page.keyboard.type('林昱翔');
    await shown(option(page, /^林昱翔/));
    await shown(group(page, '人員'));
    expect(await chosen(page).count()).toBe(0);
    await shown(page.locator('tessera-search [role="status"]', { hasText: /找到 \d+ 筆/ }));
    while ((await chosen(page).count()) === 0 || !(await chosen(page).textContent())?.includes('林昱翔'))
      await page.keyboard.press('ArrowDown');
    await eventually(async () => {
      const active = await field(page).getAttribute('aria-activedescendant');
      expect(await chosen(page).getAttribute('id')).toBe(active);
    });
    await page.keyboard.press('Enter');
    await shown(card(page, '林昱翔'));
    await page.waitForURL(({ pathname }) => /^\/search\/people\/[0-9a-f-]{36}$/.test(pathname));
    await shown(page.locator('tessera-person-panel').getByText('staff@example.gov.tw'));
    await page.reload();
    await shown(card(page, '林昱翔'));
    await page.keyboard.press('Escape');
    await gone(card(page, '林昱翔'));
    await page.waitForURL(({ pathname }) => pathname === '/search');
    await page.locator('tessera-search-page a[data-hit]:focus').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('asks once for a word that is composed, and only for the word', async () => {
    const { page, faults, close } = await opened('staff');
    const asked: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.pathname === '/api/search') asked.push(url.searchParams.get('q') ?? '');
    });
    await field(page).click();
    await compose(page, ['ㄌ', 'ㄌㄧ', 'ㄌㄧㄣ', '林'], '林昱');
    await shown(option(page, /^林昱翔/));
    expect(asked).toEqual(['林昱']);
    expect(faults).toEqual([]);
    await close();
  });

  it('shows pages at once from what the browser has, and groups everything by kind', async () => {
    const { page, close } = await opened('staff');
    await page.route('**/api/search?**', () => {});
    await field(page).click();
    await page.keyboard.type('布告');
    await shown(group(page, '頁面').getByRole('option', { name: /^布告欄/ }));
    await page.unroute('**/api/search?**');
    await field(page).fill('衛生');
    await shown(group(page, '機關單位').getByRole('option', { name: /^衛生局/ }));
    await shown(group(page, '公告').getByRole('option'));
    await eventually(async () => expect(await page.locator('tessera-search mark').first().textContent()).toBe('衛生'));
    await close();
  });

  it('keeps what was searched on this device until it is cleared', async () => {
    const { page, faults, close } = await opened('staff');
    await field(page).fill('消防');
    await field(page).press('Enter');
    await shown(page.getByRole('heading', { level: 1, name: '搜尋' }));
    await page.waitForURL(({ search }) => search === `?${new URLSearchParams({ q: '消防' })}`);
    await field(page).click();
    await shown(group(page, '最近搜尋').getByRole('option', { name: '消防' }));
    await page.keyboard.press('ArrowDown');
    await shown(chosen(page).and(page.getByRole('option', { name: '消防' })));
    await page.keyboard.press('Enter');
    await gone(options(page));
    await shown(page.getByRole('heading', { level: 1, name: '搜尋' }));
    await field(page).click();
    await page.getByRole('button', { name: '清除搜尋紀錄' }).click();
    await gone(group(page, '最近搜尋'));
    await eventually(async () => expect(await options(page).count()).toBe(0));
    expect(faults).toEqual([]);
    await close();
  });

  it('closes with Esc: first the list, then the field', async () => {
    const { page, close } = await opened('staff');
    await page.keyboard.press('/');
    await page.keyboard.type('a');
    await shown(options(page));
    await page.keyboard.press('Escape');
    await gone(options(page));
    expect(await field(page).inputValue()).toBe('a');
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await field(page).inputValue()).toBe(''));
    await close();
  });
});

describe('the page of results', () => {
  it('shows every kind, one kind by pages, and keeps both in the address', async () => {
    const { page, faults, close } = await opened('staff', '/search?q=%E5%93%A1');
    await shown(page.getByRole('heading', { level: 2, name: '公告' }));
    await shown(page.getByRole('heading', { level: 2, name: '人員' }));
    await page.getByRole('link', { name: '檢視所有人員' }).click();
    await page.waitForURL(/kind=people/);
    await shown(page.getByRole('tab', { name: '人員', selected: true }));
    const hits = page.locator('tessera-kind-results li');
    await shown(hits);
    const first = (await hits.first().textContent()) ?? '';
    await page.getByRole('button', { name: '下一頁' }).click();
    await page.locator('t-pager', { hasText: '第 21' }).waitFor();
    // the pager counts on as soon as it is pressed; the rows follow with their answer
    await gone(hits.filter({ hasText: first.trim() }));
    await shown(hits);
    await page.goBack();
    await shown(page.getByRole('tab', { name: '全部', selected: true }));
    expect(faults).toEqual([]);
    await close();
  });

  it('helps on when nothing is found, and when nothing was asked', async () => {
    const { page, close } = await opened('staff', '/search?q=zzzzzz');
    await shown(page.locator('t-empty', { hasText: '找不到「zzzzzz」' }));
    await page.getByRole('searchbox', { name: '搜尋人員、公告、應用程式、頁面' }).fill('');
    await shown(page.locator('t-empty', { hasText: '要找什麼？' }));
    await close();
  });

  it('says calmly what could not be searched, and shows the rest', async () => {
    const { page, close } = await opened('staff', '/');
    await page.route('**/api/search?**', (route) =>
      route.fulfill({
        contentType: 'application/x-ndjson',
        body: [
          { kinds: [{ kind: 'people', name: { 'zh-Hant': '人員', en: 'People' }, icon: 'users', page: null }] },
          {
            kind: 'people',
            problem: { type: 'urn:tessera:problem:search-timeout', title: 'x', status: 504, number: 'T-2402' },
          },
          { done: true },
        ]
          .map((line) => `${JSON.stringify(line)}\n`)
          .join(''),
      }),
    );
    await page.keyboard.press('/');
    await page.keyboard.type('首頁');
    await shown(page.locator('tessera-search', { hasText: '暫時無法搜尋：人員' }));
    await shown(option(page, /^首頁/));
    await close();
  });

  it('shows an accessible card', async () => {
    const { page, faults, close } = await opened('staff', '/search?q=staff&kind=people');
    await page.locator('tessera-kind-results a').first().click();
    await shown(card(page, '林昱翔'));
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it('opens somebody who is gone as such, and an agency with its path', async () => {
    const { page, close } = await opened('staff', '/search/people/01900000-0000-7000-8000-00000000dead');
    await shown(card(page, '人員卡片'));
    await shown(page.locator('tessera-person-panel').getByText('找不到這個項目'));
    await page.keyboard.press('Escape');
    await page.goto(`${city.portal.url}/search/agencies/D03`);
    await shown(card(page, '衛生局'));
    await shown(page.locator('tessera-agency-panel').getByText('D03'));
    await close();
  });

  it.each([
    ['light', 'zh-Hant', 1440],
    ['dark', 'en', 360],
  ])('is accessible and fits its screen, %s, %s, %d', async (theme, locale, width) => {
    const { page, faults, close } = await opened('neighbour', '/search?q=%E5%B1%80', { hasTouch: true });
    await page.request.patch(`${city.portal.url}/api/account/preferences`, { data: { theme, locale } });
    await page.reload();
    await shown(page.locator('tessera-search-page h2'));
    await page.setViewportSize({ width, height: 800 });
    expect(await accessibilityFaults(page)).toEqual([]);
    await eventually(async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width),
    );
    await page.setViewportSize({ width: 360, height: 800 });
    await page.getByRole('button', { name: locale === 'en' ? 'Search' : '搜尋', exact: true }).click();
    await field(page, locale).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('局');
    await shown(options(page));
    await eventually(async () =>
      expect(await page.locator('tessera-search .panel').boundingBox()).toMatchObject({ x: 0, width: 360 }),
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    await page
      .locator('tessera-search')
      .getByRole('button', { name: locale === 'en' ? 'Close' : '關閉' })
      .click();
    await gone(options(page));
    await page.request.patch(`${city.portal.url}/api/account/preferences`, {
      data: { theme: 'system', locale: 'zh-Hant' },
    });
    expect(faults).toEqual([]);
    await close();
  });
});
