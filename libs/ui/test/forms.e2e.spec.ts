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

const sent = () => page.evaluate(() => document.documentElement.dataset.sent ?? null);
const waitSent = async () => {
  await page.waitForSelector('html[data-sent]', { state: 'attached' });
  return Object.fromEntries(JSON.parse((await sent()) ?? '[]') as [string, string][]);
};
const set = (selector: string, members: Record<string, unknown>) =>
  page.locator(selector).evaluate((one, values) => void Object.assign(one, values), members);

describe('a form of our fields', () => {
  beforeEach(async () => {
    ({ page } = await gallery.open('fields'));
  });

  it('renders again when a property is set', async () => {
    await set('t-text-field[name="name"]', { label: '承辦人', error: '請輸入姓名。', value: '許哲維' });
    const field = page.locator('[name="name"]').first();
    await eventually(() => expect(field.locator('label').innerText()).resolves.toBe('承辦人'));
    await eventually(() => expect(field.locator('#error').innerText()).resolves.toBe('請輸入姓名。'));
    await eventually(() => expect(field.locator('input').inputValue()).resolves.toBe('許哲維'));
    await eventually(() => expect(field.locator('input').getAttribute('aria-describedby')).resolves.toBe('error'));
  });

  it('sends what the fields hold, by the button', async () => {
    await page.fill('[name="extension"] input', '2188');
    await page.selectOption('[name="audience"] select', 'all');
    await page.click('t-button[type="submit"]');
    expect(await waitSent()).toMatchObject({ name: '林昱翔', extension: '2188', audience: 'all' });
  });

  it('sends on Enter in a one-line field, once', async () => {
    await page.press('[name="name"] input', 'Enter');
    expect(await waitSent()).toMatchObject({ name: '林昱翔' });
  });

  it.each([{ disabled: true }, { loading: true }])('sends nothing while the button is %j', async (state) => {
    await set('t-button[type="submit"]', state);
    await page.locator('t-button[type="submit"]').click({ force: true });
    await page.press('[name="name"] input', 'Enter');
    await page.waitForTimeout(100);
    expect(await sent()).toBeNull();
  });

  it('leaves sending to the page when it prevents the click', async () => {
    await page
      .locator('t-button[type="submit"]')
      .evaluate((one) => one.addEventListener('click', (event) => event.preventDefault()));
    await page.click('t-button[type="submit"]');
    await page.waitForTimeout(100);
    expect(await sent()).toBeNull();
  });

  it('goes back to the first values on reset', async () => {
    await page.fill('[name="name"] input', '別人');
    await page.locator('form').evaluate((form: HTMLFormElement) => form.reset());
    await eventually(() => expect(page.inputValue('[name="name"] input')).resolves.toBe('林昱翔'));
  });

  it('reveals a password as a toggle that says so, and warns of Caps Lock', async () => {
    const field = page.locator('[name="password"]').first();
    await field.locator('button').click();
    await eventually(() => expect(field.locator('input').getAttribute('type')).resolves.toBe('text'));
    await eventually(() => expect(field.locator('button').getAttribute('aria-pressed')).resolves.toBe('true'));
    await eventually(() => expect(field.getByText('顯示中').count()).resolves.toBe(1));
    await field
      .locator('input')
      .evaluate((input) => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'A', modifierCapsLock: true })));
    await eventually(() => expect(field.getByRole('status').innerText()).resolves.toContain('Caps Lock'));
  });

  it('searches after a pause, at once on Enter and on clearing', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      document.addEventListener('t-search', (event) =>
        heard.push((event as CustomEvent<{ value: string }>).detail.value),
      );
    });
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    await page.fill('t-search-field input', '資訊');
    expect(await heard()).toEqual([]);
    await page.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length === 1);
    await page.press('t-search-field input', 'Enter');
    await page.click('t-search-field button');
    await eventually(async () => expect(await heard()).toEqual(['資訊', '資訊', '']));
  });
});

describe('choices', () => {
  beforeEach(async () => {
    ({ page } = await gallery.open('choices'));
  });

  it('a switch stays as it was when its change is prevented', async () => {
    const one = page.locator('t-switch[label="啟用"]');
    await one.evaluate((element) =>
      element.addEventListener('change', (event) => event.preventDefault(), { once: true }),
    );
    await one.locator('button').click();
    await eventually(() => expect(one.locator('button').getAttribute('aria-checked')).resolves.toBe('true'));
    await one.locator('button').click();
    await eventually(() => expect(one.locator('button').getAttribute('aria-checked')).resolves.toBe('false'));
  });

  it('a locked switch does not move', async () => {
    const one = page.locator('t-switch[locked]').locator('button');
    await one.click({ force: true });
    await eventually(() => expect(one.getAttribute('aria-checked')).resolves.toBe('true'));
  });

  it('arrows move inside a radio group', async () => {
    const group = page.locator('t-radio-group').first();
    await group.locator('input').first().focus();
    await page.keyboard.press('ArrowRight');
    await eventually(() => expect(group.evaluate((one) => (one as HTMLInputElement).value)).resolves.toBe('month'));
  });
});
