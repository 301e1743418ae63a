import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
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

const value = (id: string) => page.locator(id).evaluate((one) => (one as HTMLInputElement).value);
const shown = (id: string) => page.inputValue(`${id} input#control`);
const type = async (id: string, text: string) => {
  await page.fill(`${id} input#control`, text);
  await page.locator(`${id} input#control`).blur();
};
const focused = () =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.getAttribute('aria-label') ?? active?.id ?? '';
  });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a date field', () => {
  beforeEach(async () => {
    ({ page } = await gallery.open('dates'));
  });

  it.each(['1150321', '115/3/21', '2026-03-21', '民國115年3月21日'])(
    'takes %s and shows 115/03/21 on leaving',
    async (text) => {
      await page.fill('#date input#control', text);
      await eventually(() => expect(shown('#date')).resolves.toBe(text));
      await page.locator('#date input#control').blur();
      await eventually(() => expect(shown('#date')).resolves.toBe('115/03/21'));
      await eventually(() => expect(value('#date')).resolves.toBe('2026-03-21'));
    },
  );

  it('keeps what cannot be, explains it on leaving, and has no value', async () => {
    await page.fill('#date input#control', '115/02/30');
    await expect(page.locator('#date #error').count()).resolves.toBe(0);
    await page.locator('#date input#control').blur();
    await eventually(() => expect(page.textContent('#date #error')).resolves.toBe('115 年 2 月只有 28 天。'));
    await eventually(async () => expect([await shown('#date'), await value('#date')]).toEqual(['115/02/30', '']));
  });

  it('keeps to its limits', async () => {
    await type('#birthday', '116/01/01');
    await eventually(() => expect(page.textContent('#birthday #error')).resolves.toBe('日期不可晚於 115/12/31。'));
    await eventually(() => expect(value('#birthday')).resolves.toBe(''));
  });

  it('an empty field is no fault', async () => {
    await type('#date', '');
    await eventually(() => expect(page.locator('#date #error').count()).resolves.toBe(0));
    await eventually(() => expect(value('#date')).resolves.toBe(''));
  });

  it('shows a value set by the page, in the calendar of the page', async () => {
    await page.locator('#date').evaluate((one) => void Object.assign(one, { value: '2026-12-31' }));
    await eventually(() => expect(shown('#date')).resolves.toBe('115/12/31'));
    await page.evaluate(() => {
      document.documentElement.dataset.calendar = 'gregory';
      window.dispatchEvent(new Event('tessera:language'));
    });
    await eventually(() => expect(shown('#date')).resolves.toBe('2026/12/31'));
  });

  it('is picked by keyboard, and gives the focus back', async () => {
    await page.focus('#date #open');
    await page.keyboard.press('Enter');
    await eventually(async () => expect(plain(await focused())).toBe('115 年 3 月 20 日（五）'));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('PageDown');
    await eventually(async () => expect(plain(await focused())).toBe('115 年 4 月 28 日（二）'));
    await page.keyboard.press('Enter');
    await eventually(() => expect(value('#date')).resolves.toBe('2026-04-28'));
    await eventually(() => expect(focused()).resolves.toBe('開啟日曆'));
    await eventually(() => expect(page.locator('#date #picker').isVisible()).resolves.toBe(false));
  });

  it('closes on Esc and on a second press of its button', async () => {
    await page.click('#date #open');
    await page.keyboard.press('Escape');
    await eventually(() => expect(page.locator('#date #picker').isVisible()).resolves.toBe(false));
    await page.click('#date #open');
    await eventually(() => expect(page.locator('#date #picker').isVisible()).resolves.toBe(true));
    await page.click('#date #open');
    await eventually(() => expect(page.locator('#date #picker').isVisible()).resolves.toBe(false));
  });

  it('switches the calendar for this field', async () => {
    await page.click('#date #open');
    await page.locator('#date #picker').getByRole('radio', { name: '西元' }).check();
    await page.keyboard.press('Escape');
    await eventually(() => expect(shown('#date')).resolves.toBe('2026/03/20'));
    await eventually(() => expect(value('#date')).resolves.toBe('2026-03-20'));
  });
});

describe('a time field', () => {
  const list = () => page.locator('#time [role=listbox]');

  it('takes times as people type them, explains what is none, and is picked by keyboard and pointer', async () => {
    ({ page } = await gallery.open('dates'));
    await type('#time', '930');
    await eventually(async () => expect([await shown('#time'), await value('#time')]).toEqual(['09:30', '09:30']));
    await type('#time', '下午 2:30');
    await eventually(() => expect(value('#time')).resolves.toBe('14:30'));
    await type('#time', '25');
    await page.locator('#time').getByText('請輸入時間，例如 09:30。').waitFor();
    await eventually(async () => expect([await shown('#time'), await value('#time')]).toEqual(['25', '']));
    await type('#time', '19');
    await page.locator('#time').getByText('時間不可晚於 18:00。').waitFor();
    await type('#time', '10');
    await page.locator('#time #error').waitFor({ state: 'detached' });
    const field = page.locator('#time').getByRole('combobox', { name: '開始' });
    await field.press('ArrowDown');
    await list().waitFor();
    await field.press('ArrowDown');
    await page.locator('#time .active').getByText('10:30').waitFor();
    await field.press('Enter');
    await list().waitFor({ state: 'hidden' });
    await eventually(() => expect(value('#time')).resolves.toBe('10:30'));
    await field.press('ArrowDown');
    await list().waitFor();
    await field.press('Escape');
    await list().waitFor({ state: 'hidden' });
    await page.locator('#time').getByRole('button', { name: '開啟時間清單' }).click();
    await list().getByRole('option', { name: '11:00' }).click();
    await list().waitFor({ state: 'hidden' });
    await eventually(async () => expect([await value('#time'), await focused()]).toEqual(['11:00', 'control']));
  });
});
