import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import type { Page } from 'playwright-core';
import { type Gallery, openGallery } from './gallery.js';

let gallery: Gallery;
let page: Page;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());
afterEach(() => page.context().close());

/** The words of the focused element, through shadow roots. */
const focused = () =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const host = (active?.getRootNode() as ShadowRoot | undefined)?.host;
    return (active?.getAttribute('aria-label') || active?.textContent?.trim() || host?.textContent?.trim()) ?? '';
  });
/** A letter that no keyboard of the driver has. */
const press = (letter: string) =>
  page.evaluate((key) => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    active?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  }, letter);
const events = (type: string) =>
  page.evaluate((name) => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    document.addEventListener(name, (event) => heard.push((event as CustomEvent).detail));
  }, type);
const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);

describe('a dialog', () => {
  it('starts where nothing is lost, keeps the focus and gives it back', async () => {
    ({ page } = await gallery.open('overlays'));
    await page.focus('#open-dialog');
    await page.keyboard.press('Enter');
    await eventually(() => expect(focused()).resolves.toBe('取消'));
    await page.keyboard.press('Tab');
    await eventually(() => expect(focused()).resolves.toBe('刪除'));
    await page.keyboard.press('Escape');
    await eventually(() => expect(page.locator('#dialog dialog').isVisible()).resolves.toBe(false));
    await eventually(() => expect(focused()).resolves.toBe('刪除'));
    await eventually(() => expect(page.evaluate(() => document.activeElement?.id)).resolves.toBe('open-dialog'));
  });

  it('stays when the page prevents its closing, however often Esc is pressed', async () => {
    ({ page } = await gallery.open('overlays'));
    await page.locator('#dialog').evaluate((one) => one.addEventListener('t-close', (event) => event.preventDefault()));
    await events('t-close');
    await page.click('#open-dialog');
    for (let press = 0; press < 3; press += 1) {
      await page.keyboard.press('Escape');
      await eventually(async () => expect((await heard()).length).toBeGreaterThan(press));
    }
    await eventually(() => expect(page.locator('#dialog dialog').isVisible()).resolves.toBe(true));
  });

  it('stays open when it opens again before the browser has told of its closing', async () => {
    ({ page } = await gallery.open('overlays'));
    await page.locator('#dialog').evaluate(async (one) => {
      const dialog = one as unknown as {
        open: boolean;
        updateComplete: Promise<boolean>;
        renderRoot: ParentNode;
      };
      const turn = async (open: boolean) => {
        dialog.open = open;
        await dialog.updateComplete;
      };
      await turn(true);
      const told = new Promise((resolve) =>
        dialog.renderRoot.querySelector('dialog')?.addEventListener('close', resolve),
      );
      await turn(false);
      await turn(true);
      await told;
    });
    await page.locator('#dialog dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#dialog dialog').waitFor({ state: 'hidden' });
  });

  it('a side panel closes by its cross and says why', async () => {
    ({ page } = await gallery.open('overlays'));
    await events('t-close');
    await page.click('#open-panel');
    await page.locator('#panel').getByRole('button', { name: '關閉' }).click();
    await eventually(() => expect(heard()).resolves.toEqual([{ reason: 'button' }]));
  });
});

describe('a menu', () => {
  it('is walked with arrows and letters, skips nothing, and gives the focus back', async () => {
    ({ page } = await gallery.open('buttons'));
    await events('t-select');
    await page.focus('#menu');
    await page.keyboard.press('ArrowDown');
    await eventually(() => expect(focused()).resolves.toBe('複製'));
    await page.keyboard.press('ArrowUp');
    await eventually(() => expect(focused()).resolves.toBe('刪除'));
    await press('編');
    await eventually(() => expect(focused()).resolves.toBe('編輯'));
    await page.keyboard.press('Home');
    await eventually(() => expect(focused()).resolves.toBe('複製'));
    await page.keyboard.press('Enter');
    await eventually(() => expect(heard()).resolves.toEqual([{ value: 'copy' }]));
    await eventually(() => expect(focused()).resolves.toBe('更多動作'));
  });

  it('does not choose what is disabled, and Esc closes', async () => {
    ({ page } = await gallery.open('buttons'));
    await events('t-select');
    await page.click('#menu');
    await page.locator('#menu [aria-disabled="true"]').click({ force: true });
    expect(await heard()).toEqual([]);
    await page.keyboard.press('Escape');
    await eventually(() => expect(page.locator('#menu .popup').isVisible()).resolves.toBe(false));
    await page.click('#menu');
    await page.click('#menu #trigger');
    await eventually(() => expect(page.locator('#menu .popup').isVisible()).resolves.toBe(false));
  });
});

describe('a toast', () => {
  it('waits while pointed at, can be undone, and is in a live region', async () => {
    ({ page } = await gallery.open('overlays'));
    await page.click('#say');
    const toast = page.locator('t-toast');
    await toast.evaluate((one) => void Object.assign(one, { left: 0 }));
    await toast.hover();
    await page.waitForTimeout(200);
    await expect(toast.count()).resolves.toBe(1);
    await eventually(() =>
      expect(page.locator('t-toast-stack [role="status"]').getAttribute('aria-live')).resolves.toBe('polite'),
    );
    await toast.getByText('復原').click();
    await eventually(() => expect(toast.count()).resolves.toBe(0));
    await eventually(() => expect(page.locator('html[data-undone]').count()).resolves.toBe(1));
  });

  it('goes after its time', async () => {
    ({ page } = await gallery.open('overlays'));
    await page.clock.install();
    await page.click('#say');
    await page.locator('t-toast').waitFor();
    await page.clock.runFor(4900);
    await expect(page.locator('t-toast').count()).resolves.toBe(1);
    await page.clock.runFor(200);
    await eventually(() => expect(page.locator('t-toast').count()).resolves.toBe(0));
  });
});

describe('tabs and trees', () => {
  it('tabs have one stop and arrows inside', async () => {
    ({ page } = await gallery.open('states'));
    await events('t-change');
    await page.focus('#tabs [aria-selected="true"]');
    await page.keyboard.press('ArrowLeft');
    await eventually(() => expect(focused()).resolves.toBe('全部'));
    await page.keyboard.press('Home');
    await eventually(() => expect(heard()).resolves.toEqual([{ value: 'all' }, { value: 'current' }]));
    await eventually(() => expect(page.locator('#tabs [role="tab"][tabindex="0"]').count()).resolves.toBe(1));
  });

  it('a tree is opened, walked and chosen from by keyboard', async () => {
    ({ page } = await gallery.open('data'));
    await events('t-select');
    const labels = () =>
      page.locator('#tree [role="treeitem"]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    await page.focus('#tree [tabindex="0"]');
    await eventually(() => expect(focused()).resolves.toBe('資訊處，86 人'));
    await page.keyboard.press('ArrowRight');
    await eventually(() => expect(focused()).resolves.toBe('應用系統科'));
    await page.keyboard.press('ArrowLeft');
    await eventually(() => expect(focused()).resolves.toBe('資訊處，86 人'));
    await page.keyboard.press('ArrowLeft');
    await eventually(() => expect(labels()).resolves.toEqual(['示範市政府', '資訊處，86 人', '秘書處']));
    await press('秘');
    await eventually(() => expect(focused()).resolves.toBe('秘書處'));
    await page.keyboard.press('Enter');
    await eventually(() => expect(heard()).resolves.toEqual([{ id: 'sec-dept' }]));
    await eventually(() => expect(page.locator('#tree [tabindex="0"]').count()).resolves.toBe(1));
  });
});

describe('built-in words', () => {
  it('follow the language of the page', async () => {
    ({ page } = await gallery.open('data,states'));
    const pager = page.locator('t-pager [role="status"]');
    await eventually(() => expect(pager.innerText()).resolves.toBe('第 1–20 筆，共 128 筆'));
    await page.evaluate(() => {
      document.documentElement.lang = 'en';
      window.dispatchEvent(new Event('tessera:language'));
    });
    await eventually(() => expect(pager.innerText()).resolves.toBe('1–20 of 128'));
    await eventually(() => expect(page.locator('t-error-state').getByText('Try again').count()).resolves.toBe(1));
  });
});
