import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { slowedDown } from './slow-browser.js';

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Without these Chromium looks up its maker's hosts at every start. */
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** A headless Chromium: the one of an npm package, else the system's. Never that package's own arguments: they switch web security off. */
export async function launchBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const find of [packagedBrowser, systemBrowser]) {
    try {
      const browser = await chromium.launch({
        executablePath: await find(),
        args: ['--no-sandbox', '--disable-gpu', ...quiet],
      });
      return slowedDown(browser);
    } catch (error) {
      failures.push((error as Error).message);
    }
  }
  throw new Error(`No Chromium to test with.\n${failures.join('\n')}`);
}

async function packagedBrowser(): Promise<string> {
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

async function systemBrowser(): Promise<string> {
  const found = [process.env.TESSERA_TEST_BROWSER ?? '', ...systemBrowsers].find((path) => path && existsSync(path));
  if (!found) throw new Error('No system browser: set TESSERA_TEST_BROWSER to the path of a Chromium.');
  return found;
}
