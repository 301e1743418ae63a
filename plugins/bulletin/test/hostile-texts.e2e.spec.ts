import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MadePersonalToken } from '@tessera/contracts';
import { launchBrowser, patience } from '@tessera/testing';
import FeedParser from 'feedparser';
import type { Browser, Page } from 'playwright-core';
import type { NoticeDetail } from '../server/notices/notice.schemas.js';
import { photo } from './attachment-uploads.js';
import { type BulletinStage, bulletinStage, type Person, root } from './bulletin-stage.js';
import { forbiddenIn } from './forbidden-html.js';
import { hostileNames, hostileTexts } from './hostile-texts.js';

let stage: BulletinStage;
let browser: Browser;
/** A notice for each text: in its title as far as it fits, in its body, and in a comment on it. */
const notices: NoticeDetail[] = [];
/** One notice that shows the bodies of all of them, with hostile names all around. */
let crowded: NoticeDetail;

/** A title is one line. */
const titleOf = (text: string) => text.replaceAll('\u2028', '').slice(0, 200).trim();
const shortName = (at: number) => hostileNames.filter(({ length }) => length <= 40)[at]!;
const name = (at: number) => hostileNames[at % hostileNames.length]!;

beforeAll(async () => {
  [stage, browser] = await Promise.all([bulletinStage(), launchBrowser()]);
  const { city } = stage;
  for (const [at, person] of Object.keys(city.people).entries()) {
    await city.query('update core.account set person_name = $2 where id = $1', [
      city.people[person],
      `${name(at)} ${person}`,
    ]);
    await city.raise(`account:${city.people[person]}`);
  }
  const category = await stage.as('chief').post<{ id: string }>('/api/plugins/bulletin/categories', {
    agency: 'A',
    name: { 'zh-Hant': shortName(0), en: shortName(1) },
  });
  expect(category.status).toBe(201);
  const commented = async (text: string) => {
    const title = titleOf(text);
    const notice = await stage.post('officer', {
      title,
      body: `<p>槐樹</p>${text}`,
      document: { word: shortName(2), number: shortName(3), date: '2026-03-12' },
    });
    await stage.as('clerk').post(`${root}/${notice.id}/comments`, { text });
    return notice;
  };
  for (let at = 0; at < hostileTexts.length; at += 8)
    notices.push(...(await Promise.all(hostileTexts.slice(at, at + 8).map(commented))));
  crowded = await stage.post('chief', {
    title: name(5),
    body: notices.map(({ body }) => body).join(''),
    categoryId: category.body.id,
    mustRead: {},
    pinned: true,
  });
  for (const text of hostileTexts.slice(0, 10))
    await stage.as('clerk').post(`${root}/${crowded.id}/comments`, { text });
  for (const [as, content, at] of [
    ['file', Buffer.from('%PDF-1.7\n%%EOF'), 6],
    ['picture', await photo(20, 20), 7],
  ] as const) {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(content)]), `${name(at)}.${as === 'file' ? 'pdf' : 'png'}`);
    const { body } = await stage.as('chief').post<{ id: string }>(`/api/files?as=${as}`, form);
    const added = await stage
      .as('chief')
      .post(`${root}/${crowded.id}/attachments`, { file: body.id, kind: as, alt: name(8) });
    expect(added.status).toBe(201);
  }
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await stage?.city.stop();
});

/** Runs `visit` in a window of that person, where nothing may run, break the page's rules or ask anybody else. */
async function within(person: Person, path: string, visit: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const { portal } = stage.city;
  const [cookie = '', value = ''] = stage.as(person).cookieHeader().split('=');
  await context.addCookies([{ name: cookie, value, url: portal.url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/content security policy|refused to/i.test(message.text())) faults.push(message.text());
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(portal.url) && !/^(blob|data):/.test(request.url())) faults.push(request.url());
  });
  page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith(portal.url) && frame.url() !== 'about:blank') faults.push(frame.url());
  });
  await page.goto(portal.url + path);
  await visit(page);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(
    await page.evaluate(() => [
      document.baseURI === location.href,
      document.querySelectorAll('base, meta[http-equiv], script[src*=evil]').length,
    ]),
  ).toEqual([true, 0]);
  expect(faults).toEqual([]);
  await context.close();
}

describe('hostile texts', () => {
  it('are stored as what a notice may hold, by the word of another parser', async () => {
    expect(hostileTexts.length).toBeGreaterThanOrEqual(60);
    await within('clerk', '/bulletin', async (page) => {
      const bodies = [...notices, crowded].map(({ body }) => body);
      expect(await forbiddenIn(page, bodies)).toEqual([]);
    });
    // the law itself is awake
    const page = await browser.newPage();
    expect((await forbiddenIn(page, hostileTexts)).length).toBeGreaterThan(60);
    await page.close();
    // what is plain text stays as it was written, sign by sign
    for (const [at, { title }] of notices.entries()) expect(title).toBe(titleOf(hostileTexts[at]!));
  });

  it.each<[Person, string, string]>([
    ['clerk', '/bulletin', 'li.notice'],
    ['clerk', `/bulletin?q=${encodeURIComponent(`槐樹`)}`, 'li.notice'],
    ['clerk', `/bulletin?q=${encodeURIComponent(`"><img src=x onerror=window.ran=1>`)}`, 'bulletin-notice-list'],
    ['officer', '/bulletin/mine', 'main'],
    ['clerk', '/', 'main'],
    ['clerk', '/waiting', 'main'],
    ['chief', '/bulletin/categories', 'main'],
  ])('do nothing to %s at %s', async (person, path, shown) => {
    await within(person, path, async (page) => {
      await page.locator(shown).first().waitFor();
      await page.waitForLoadState('networkidle');
    });
  });

  it('do nothing where all of them are shown: text, names, files, comments, progress, bell', async () => {
    await within('clerk', `/bulletin/${crowded.id}`, async (page) => {
      const detail = page.locator('bulletin-notice-detail');
      await detail.getByText(shortName(0)).first().waitFor();
      await detail.locator('bulletin-notice-attachments a').first().waitFor({ state: 'attached' });
      await page.locator('t-comment-thread').getByText(hostileTexts[9]!).first().waitFor({ state: 'attached' });
      const shown = await detail.locator('.scroll > .body').first().innerHTML();
      expect(await forbiddenIn(page, [shown.replaceAll(/<!--.*?-->/g, '')])).toEqual([]);
    });
    await within('chief', `/bulletin/${crowded.id}/progress`, async (page) => {
      await page.getByRole('tab', { name: '本機關名單' }).click();
      await page.getByRole('row').filter({ hasText: 'clerk' }).filter({ hasText: 'window.ran' }).waitFor();
    });
    await within('officer', '/', async (page) => {
      await page.getByRole('button', { name: /通知/ }).first().click();
      await page.getByText(name(5)).first().waitFor();
    });
  });

  it('are taken out when they are pasted into the editor, and when one edits what holds them', async () => {
    await within('officer', '/bulletin/new', async (page) => {
      const editor = page.locator('t-rich-text [contenteditable=true]');
      await editor.click();
      await editor.evaluate((element, texts) => {
        for (const [at, html] of texts.entries()) {
          const data = new DataTransfer();
          data.setData('text/html', `<p>paste${at}</p>${html}<p>end</p>`);
          const paste = { clipboardData: data, bubbles: true, cancelable: true, composed: true };
          element.dispatchEvent(new ClipboardEvent('paste', paste));
        }
      }, hostileTexts);
      await editor
        .getByText(`paste${hostileTexts.length - 1}`)
        .first()
        .waitFor();
      const dangerous = await editor.evaluate((element) => {
        const running =
          /^(script|svg|math|iframe|object|embed|form|style|link|base|meta|template|input|button|video|audio)$/;
        return [...element.querySelectorAll('*')].flatMap((one) => [
          ...(running.test(one.localName) ? [one.localName] : []),
          ...[...one.attributes]
            .filter(({ name, value }) => /^(on|style|src|form|ping)/.test(name) || /^\W*\w+script:/i.test(value))
            .map(({ name, value }) => `${one.localName} ${name}=${value}`),
        ]);
      });
      expect(dangerous).toEqual([]);
    });
    await within('chief', `/bulletin/${crowded.id}/edit`, async (page) => {
      await page.locator('t-rich-text [contenteditable=true]').getByText('txt.exe').first().waitFor();
    });
  });

  it('leave the portal as text: feed, mail and the sheet of evidence', async () => {
    const { body: token } = await stage
      .as('clerk')
      .post<MadePersonalToken>('/api/account/tokens', { plugin: 'bulletin', purpose: 'feed', label: name(9) });
    const { body: xml } = await stage.city.portal
      .client()
      .get<string>(`/api/plugins/bulletin/feed/all?token=${token.secret}`);
    const items = await parsedFeed(xml);
    const titles = new Set(hostileTexts.map(titleOf));
    expect(items.length).toBe(50);
    for (const item of items.slice(1))
      expect(titles.has((item['atom:title'] as unknown as { '#': string })['#'])).toBe(true);
    await within('clerk', '/bulletin', async (page) => {
      expect(
        await forbiddenIn(
          page,
          items.map(({ description }) => (description ?? '').replaceAll(/href="http:\/\/127[^"]*"/g, 'href="/x"')),
        ),
      ).toEqual([]);
    });
    await stage.city.query(`update core.account set person_name = $2 where id = $1`, [
      stage.city.people.clerk,
      '=HYPERLINK("https://evil.example")',
    ]);
    const sheet = await stage.as('chief').open('GET', `${root}/${crowded.id}/progress/export?format=csv`);
    const cells = (await sheet.text()).split(/\r\n|,/);
    expect(cells.some((cell) => cell.includes('HYPERLINK'))).toBe(true);
    expect(cells.filter((cell) => /^\uFEFF?"?[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
  });

  it('are words like others to a search, at every door that takes words', async () => {
    for (const text of hostileTexts) {
      const q = encodeURIComponent(text.slice(0, 100));
      for (const door of [
        `${root}?q=${q}`,
        `${root}/total?q=${q}`,
        `${root}/mine?q=${q}`,
        `${root}/followed?q=${q}`,
        `/api/search/bulletin.notices?q=${q}`,
      ]) {
        const { status } = await stage.as('officer').get(door);
        expect([door, [200, 422].includes(status)]).toEqual([door, true]);
      }
    }
  });
});

function parsedFeed(xml: string): Promise<FeedParser.Item[]> {
  return new Promise((resolve, reject) => {
    const parser = new FeedParser({ strict: true } as unknown as FeedParser.Options);
    const items: FeedParser.Item[] = [];
    parser.on('error', reject);
    parser.on('data', (item: FeedParser.Item) => items.push(item));
    parser.on('end', () => resolve(items));
    Readable.from([xml]).pipe(parser);
  });
}
