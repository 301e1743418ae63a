import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import { patience } from '@tessera/testing';
import type { Browser, Page } from 'playwright-core';
import type { BookingStage, Person } from './booking-stage.js';

/** Runs `visit` in a window of that person; nothing may break the page's rules. */
export async function within(
  { stage, browser }: { stage: BookingStage; browser: Browser },
  person: Person,
  path: string,
  width: number,
  visit: (page: Page) => Promise<void>,
): Promise<void> {
  const viewport = { width, height: 900 };
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', hasTouch: width < 600 });
  const { portal } = stage.city;
  const [name = '', value = ''] = stage.as(person).cookieHeader().split('=');
  await context.addCookies([{ name, value, url: portal.url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) faults.push(message.text());
  });
  await page.goto(portal.url + path);
  await visit(page);
  expect(faults).toEqual([]);
  await context.close();
}

/** What axe has against the page is nothing, and nothing leaves it sideways. */
export async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}
