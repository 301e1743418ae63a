const latency = 40;
const bytesPerSecond = (10 * 1_000_000) / 8;
const patience = 30_000;

/**
 * Opens the home page in a browser that has seen nothing yet, over a slow line, and answers its figures: `time` in
 * milliseconds from the beginning of the navigation until every tile shows its content (of a page without tiles: until
 * `expected` files are there), bytes as they came over the line, and which files those were. `again`: the same once more
 * with the files in the browser's cache.
 */
export async function openHome(browser, { url, account, password, expected = 0 }, { again = false } = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, timezoneId: 'Asia/Taipei' });
  if (account) {
    const answer = await context.request.post(`${url}/api/session`, { data: { account, password } });
    if (!answer.ok()) throw new Error(`${account} cannot sign in: ${answer.status()}`);
  }
  const page = await context.newPage();
  await page.addInitScript(observe, expected);
  const protocol = await context.newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  const home = await visit(page, protocol, url, context);
  const second = again ? await visit(page, protocol, url, context) : undefined;
  return { home, again: second, close: () => context.close() };
}

async function visit(page, protocol, url, context) {
  const traffic = new Traffic(protocol);
  await page.goto(`${url}/`, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.benchDone !== undefined, undefined, { timeout: patience, polling: 100 });
  await page.waitForTimeout(300);
  const seen = await page.evaluate(() => window.benchFigures());
  await protocol.send('HeapProfiler.enable');
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  const { bytes, requests, files } = traffic.until(seen.time);
  traffic.end();
  return { ...seen, heap: usedSize, bytes, requests, files, cookies: await context.cookies(), url };
}

/** What came over the line, until a moment of the page's own clock. */
class Traffic {
  sent = new Map();
  done = [];

  constructor(protocol) {
    this.protocol = protocol;
    this.onSent = ({ requestId, request, timestamp, type }) => {
      this.start ??= timestamp;
      this.sent.set(requestId, { url: request.url, type, began: timestamp, place: this.sent.size });
    };
    this.onDone = ({ requestId, encodedDataLength, timestamp }) => {
      const known = this.sent.get(requestId);
      if (known) this.done.push({ ...known, bytes: encodedDataLength, ended: timestamp });
    };
    protocol.on('Network.requestWillBeSent', this.onSent);
    protocol.on('Network.loadingFinished', this.onDone);
  }

  end() {
    this.protocol.off('Network.requestWillBeSent', this.onSent);
    this.protocol.off('Network.loadingFinished', this.onDone);
  }

  until(milliseconds) {
    const files = this.done.filter(
      ({ url, began }) => /^http/.test(url) && (began - this.start) * 1000 <= milliseconds,
    );
    // the page to compare with asks in the same order: of six connections a late one is no use to a large file
    files.sort((a, b) => a.place - b.place);
    return { files, requests: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
  }
}

/** Runs in the page before anything of its own. */
function observe(expected) {
  const figures = { layoutShift: 0, longTasks: 0, longTaskTime: 0, firstPaint: 0 };
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('layout-shift', (entry) => {
    if (!entry.hadRecentInput) figures.layoutShift += entry.value;
  });
  watch('longtask', ({ duration }) => {
    figures.longTasks++;
    figures.longTaskTime += duration;
  });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') figures.firstPaint = startTime;
  });
  const tiles = () => [...(document.querySelector('tessera-home')?.shadowRoot?.querySelectorAll('tessera-tile') ?? [])];
  const hasContent = (tile) => {
    const body = tile.shadowRoot?.querySelector('.body');
    const content = body?.firstElementChild;
    return content && content.localName !== 't-skeleton' && (content.shadowRoot?.childElementCount ?? 0) > 0;
  };
  const filesDone = () =>
    figures.firstPaint > 0 &&
    performance.getEntriesByType('resource').filter(({ responseEnd }) => responseEnd > 0).length + 1 >= expected;
  const whole = () => {
    if (expected) return filesDone();
    const all = tiles();
    return all.length > 0 && all.every(hasContent);
  };
  const look = () => {
    if (!whole()) return void requestAnimationFrame(look);
    const resources = performance.getEntriesByType('resource').map(({ responseEnd }) => responseEnd);
    window.benchDone = expected ? Math.max(figures.firstPaint, ...resources) : performance.now();
  };
  requestAnimationFrame(look);
  window.benchFigures = () => ({ ...figures, time: window.benchDone, tiles: tiles().length });
}
