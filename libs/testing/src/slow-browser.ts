import type { Browser, Page } from 'playwright-core';

/**
 * `TESSERA_TEST_SLOW=4` lets pages compute four times slower: what races in a browser spec once in a hundred runs then
 * races soon. Specs that measure time may fail by it, which says nothing.
 */
const slowness = Number(process.env.TESSERA_TEST_SLOW ?? 1);

/** The same browser, whose pages are slow where the environment says so. */
export function slowedDown(browser: Browser): Browser {
  if (!(slowness > 1)) return browser;
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    const newPage = context.newPage.bind(context);
    context.newPage = async () => slow(await newPage());
    return context;
  };
  return browser;
}

async function slow(page: Page): Promise<Page> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  return page;
}
