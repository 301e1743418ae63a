import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, launchBrowser, patience } from '@tessera/testing';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { MadeDisplay } from '../server/display/display.schemas.js';
import type { ResourceDetail } from '../server/resources/resource.schemas.js';
import { type BookingStage, bookingStage, type Person, root } from './booking-stage.js';

let stage: BookingStage;
let browser: Browser;
let venue: ResourceDetail;
beforeAll(async () => {
  [stage, browser] = await Promise.all([bookingStage(), launchBrowser()]);
  venue = await stage.venue({ checkIn: true, checkInGrace: 30, name: '第一會議室', floor: '6F', online: false });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await stage?.city.stop();
});

const fromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000);
/** Approved, and on its way since five minutes. */
async function running(person: Person, of: ResourceDetail, more: object = {}): Promise<string> {
  const { id } = await stage.book(person, of, { ...more, date: stage.day(9) });
  await stage.shift(id, fromNow(-5), fromNow(20));
  await stage.city.query(`update plugin_booking.booking set state = 'approved' where id = $1`, [id]);
  return id;
}
const made = async (purpose: string): Promise<MadeDisplay> => {
  const path = `${root}/resources/${venue.id}/displays`;
  return (await stage.as('keeper').post<MadeDisplay>(path, { purpose, label: '門口' })).body;
};

/** Runs `visit` in a window of that person, or of nobody; nothing may break the page's rules. */
async function within(
  person: Person | null,
  path: string,
  options: BrowserContextOptions,
  visit: (page: Page, context: BrowserContext) => Promise<void>,
) {
  const base = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' as const, locale: 'zh-TW' };
  const context = await browser.newContext({ ...base, ...options });
  const { portal } = stage.city;
  if (person) {
    const [name = '', value = ''] = stage.as(person).cookieHeader().split('=');
    await context.addCookies([{ name, value, url: portal.url }]);
  }
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) faults.push(message.text());
  });
  await page.goto(portal.url + path);
  await visit(page, context);
  expect(faults).toEqual([]);
  await context.close();
}
const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};
const fits = (page: Page) =>
  eventually(async () =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0),
  );

describe('the door', () => {
  it('shows now and next to nobody in particular, stays while the network is away, and closes when it is revoked', async () => {
    const { secret, display } = await made('display');
    const address = `/open/booking/door?token=${secret}`;
    await within(null, address, {}, async (page, context) => {
      await page.getByRole('heading', { name: '第一會議室' }).waitFor();
      await page.getByText('可借用', { exact: true }).waitFor();
      await page.getByRole('img', { name: '掃描報到' }).waitFor();
      expect(await axe(page)).toEqual([]);
      await running('clerk', venue, { purpose: '局務會議' });
      await page.reload();
      await page.getByText('使用中', { exact: true }).waitFor();
      await page.getByText('局務會議').waitFor();
      await context.setOffline(true);
      await page.getByText('局務會議').waitFor();
      await context.setOffline(false);
      await fits(page);
    });
    await within(
      null,
      `${address}&lang=en`,
      { viewport: { width: 800, height: 1280 }, colorScheme: 'dark' },
      async (page) => {
        await page.getByText('In use', { exact: true }).waitFor();
        expect(await axe(page)).toEqual([]);
        await fits(page);
        await stage.as('keeper').delete(`${root}/displays/${display.id}`);
        await page.reload();
        await page.locator('t-error-state').waitFor();
        await page.getByText('In use', { exact: true }).waitFor({ state: 'detached' });
      },
    );
  });
});

describe('displays of a venue', () => {
  it('are made by its keeper, who sees the address this once, and revoked again', async () => {
    await within('keeper', `/booking/resources/${venue.id}`, {}, async (page) => {
      const panel = page.locator('booking-displays-panel');
      await panel.getByRole('button', { name: '新增看板或條碼' }).click();
      const dialog = page.locator('booking-display-dialog');
      await dialog.getByRole('button', { name: '新增', exact: true }).click();
      await dialog.getByText('請填名稱。').waitFor();
      await dialog.getByLabel('名稱').fill('西側平板');
      await dialog.getByRole('button', { name: '新增', exact: true }).click();
      await dialog.getByRole('img', { name: '網址' }).waitFor();
      const address = (await page.locator('booking-display-dialog t-copy-field').getAttribute('value')) ?? '';
      expect(address).toContain('/open/booking/door?token=');
      expect(await axe(page)).toEqual([]);
      await dialog.getByRole('button', { name: '完成' }).click();
      await panel.getByRole('row').filter({ hasText: '西側平板' }).waitFor();
      await panel.getByRole('button', { name: '撤銷「西側平板」' }).click();
      await page.getByRole('button', { name: '撤銷', exact: true }).click();
      await panel.getByRole('row').filter({ hasText: '西側平板' }).waitFor({ state: 'detached' });
    });
  });
});

describe('the code at the door', () => {
  it('checks in who was signed in, and asks others to sign in first', async () => {
    const { secret } = await made('check-in');
    const path = `/booking/check-in?code=${secret}`;
    await within(null, path, {}, async (page) => {
      await page.waitForURL(/\/sign-in/);
      expect(decodeURIComponent(page.url())).toContain('/booking/check-in?code=');
    });
    for (const person of ['clerk', 'officer'] as const)
      await within(person, path, { viewport: { width: 360, height: 740 } }, async (page) => {
        const told = person === 'clerk' ? '已報到' : '您在這裡目前沒有可報到的借用';
        await page.getByRole('status').getByText(told, { exact: true }).waitFor();
        expect(await axe(page)).toEqual([]);
        await fits(page);
      });
    await within('keeper', '/booking/spot-checks', { viewport: { width: 360, height: 740 } }, async (page) => {
      const row = page.getByRole('row').filter({ hasText: '第一會議室' });
      await row.getByText('已報到', { exact: true }).waitFor();
      await row.getByRole('button', { name: /記為有人/ }).click();
      await row.getByText('有人使用', { exact: true }).waitFor();
      expect(await axe(page)).toEqual([]);
      await fits(page);
    });
  });
});

describe('the lobby', () => {
  it('leads those in whom the meeting expects', async () => {
    const online = await stage.venue({
      online: true,
      meetingLink: 'https://meet.example.gov.tw/x',
      linkFor: 'invited',
    });
    await running('clerk', online, { purpose: '線上協調會' });
    for (const person of ['clerk', 'officer'] as const)
      await within(person, `/booking/lobby/${online.id}`, {}, async (page) => {
        await page.getByText('線上協調會').waitFor();
        if (person === 'clerk') await page.getByRole('link', { name: /進入會議/ }).waitFor();
        else await page.getByText('只有受邀的人可以進入這場會議。').waitFor();
        expect(await axe(page)).toEqual([]);
      });
  });
});
