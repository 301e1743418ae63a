import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { password } from './demo-portal.mjs';

const settled = 400;

/** Takes pictures of pages as their people see them, one browser context an account. */
export class Photographer {
  constructor(browser, url, folder) {
    Object.assign(this, { browser, url, folder, contexts: new Map() });
    mkdirSync(folder, { recursive: true });
  }

  async context(account) {
    const known = this.contexts.get(account);
    if (known) return known;
    const context = await this.browser.newContext({ timezoneId: 'Asia/Taipei', reducedMotion: 'reduce' });
    this.contexts.set(account, context);
    if (account === null) return context;
    const answer = await context.request.post(`${this.url}/api/session`, { data: { account, password } });
    if (!answer.ok()) throw new Error(`${account} cannot sign in: ${answer.status()}`);
    return context;
  }

  /** Everything that account's pages show from now on is in this language and theme. */
  async dress(account, locale, theme) {
    const context = await this.context(account);
    if (account) await context.request.patch(`${this.url}/api/account/preferences`, { data: { locale, theme } });
    else await context.addInitScript(([key, value]) => localStorage.setItem(key, value), signInChoice(locale, theme));
  }

  /** Path of the picture. A page that cannot be brought into its state is pictured as it is, and said so. */
  async take({ name, account, path, prepare }, { locale, theme, width }) {
    const page = await (await this.context(account)).newPage();
    const file = join(this.folder, `${name}.${theme}.${locale}.${width}.png`);
    try {
      await page.setViewportSize({ width, height: width < 600 ? 780 : 900 });
      await page.goto(this.url + path);
      await page.waitForLoadState('networkidle');
      const trouble = await prepare?.(page).catch((error) => error);
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(settled);
      await unroll(page, width);
      await page.screenshot({ path: file });
      return { file, trouble };
    } finally {
      await page.close();
    }
  }
}

/** Makes the window as high as its page, so that bars fixed to an edge stand at the edge. */
async function unroll(page, width) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, page.viewportSize().height) });
}

const signInChoice = (locale, theme) => ['tessera:sign-in-display', JSON.stringify({ locale, theme })];
