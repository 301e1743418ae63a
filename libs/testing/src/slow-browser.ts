import type { Browser, Page } from 'playwright-core';

/**
 * `TESSERA_TEST_SLOW=4` lets pages compute four times slower and wait 40 ms longer for every answer: what races in a
 * browser spec once in a hundred runs then races at once. Specs that measure time fail by it and say nothing.
 */
const slowness = Number(process.env.TESSERA_TEST_SLOW ?? 1);
const latencyPerStep = 10;

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
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyPerStep * slowness,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  return page;
}
