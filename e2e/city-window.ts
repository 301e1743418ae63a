import { patience, type TestCity } from '@tessera/testing';
import type { Browser, BrowserContextOptions } from 'playwright-core';

/** A window of a browser of its own with the session of that person of a test city, and what went wrong in it so far. */
export async function openAs(
  { browser, city, person }: { browser: Browser; city: TestCity; person: string },
  path: string,
  { width = 1440, ...options }: { width?: number } & BrowserContextOptions = {},
) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
  const [name = '', value = ''] = city.as(person).cookieHeader().split('=');
  await context.addCookies([{ name, value, url: city.portal.url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) faults.push(message.text());
  });
  await page.goto(city.portal.url + path);
  return { page, faults, close: () => context.close() };
}
