import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import { generate } from 'otplib';
import type { Locator, Page } from 'playwright-core';
import { accessibilityFaults, type PersonStage, person, personStage } from './person-stage.js';

const next = 'Ku7-harbLim';

describe('the page of the own account', () => {
  let stage: PersonStage;
  beforeAll(async () => {
    stage = await personStage();
  });
  afterAll(() => stage?.close());

  const visible = (locator: Locator) => locator.first().waitFor({ state: 'visible' });
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

  it.each([
    ['zh-Hant', 'light', '我的帳號', 1440],
    ['en', 'dark', 'My account', 360],
  ])('is accessible and fits a phone in %s, %s', async (locale, theme, title, examined) => {
    const { page, faults } = await stage.open('/account');
    await page.request.patch(`${stage.portal.url}/api/account/preferences`, { data: { locale, theme } });
    await page.reload();
    await visible(page.getByRole('heading', { level: 1, name: title }));
    await visible(page.locator('account-sign-in-records td').first());
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 800 });
      // slow on so long a page: both widths in both themes would find the same twice
      if (width === examined) expect(await accessibilityFaults(page)).toEqual([]);
      await eventually(async () =>
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width),
      );
    }
    await page.request.patch(`${stage.portal.url}/api/account/preferences`, {
      data: { locale: 'zh-Hant', theme: 'light' },
    });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('signs another device out', async () => {
    const other = await stage.open('/account');
    const { page } = await stage.open('/account');
    const others = button(page, /^登出該裝置/);
    await visible(others);
    for (let left = await others.count(); left > 0; left -= 1) {
      await others.first().click();
      await visible(page.getByText('已登出該裝置。'));
      await eventually(async () => expect(await others.count()).toBe(left - 1));
    }
    expect((await other.page.request.get(`${stage.portal.url}/api/session`)).status()).toBe(401);
    await Promise.all([other.page.context().close(), page.context().close()]);
  });

  it('switches the second factor on with a fresh proof, by keyboard', async () => {
    const { page } = await stage.open('/account');
    await visible(button(page, '啟用動態驗證碼'));
    await stage.query(`update core.session set authenticated_at = now() - interval '10 minutes'`);
    // what the portal remembers of a session is over after five seconds
    await page.waitForTimeout(5_200);
    await button(page, '啟用動態驗證碼').press('Enter');
    await visible(page.getByRole('dialog', { name: '確認身分' }));
    await page.keyboard.type('wrong');
    await page.keyboard.press('Enter');
    await visible(page.getByText('密碼不正確。'));
    await page.getByLabel('密碼', { exact: true }).fill(person.password);
    await page.keyboard.press('Enter');
    const enrolment = page.getByRole('dialog', { name: '啟用動態驗證碼' });
    await visible(enrolment);
    await page.getByLabel('6 位數驗證碼').and(page.locator(':focus')).waitFor();
    const code = page.locator('account-totp-enrolment code', { hasText: /[A-Z2-7]{4}/ });
    const secret = (await code.textContent()) ?? '';
    await page.keyboard.type(await generate({ secret: secret.replaceAll(' ', '') }));
    await page.keyboard.press('Enter');
    await visible(page.getByRole('dialog', { name: '復原碼' }));
    await eventually(async () => expect(await page.locator('account-recovery-codes li').count()).toBe(10));
    await page.keyboard.press('Enter');
    await visible(page.getByText('已啟用'));
    await button(page, '停用').click();
    await visible(page.getByRole('dialog', { name: '停用動態驗證碼？' }));
    await button(page, '停用').last().click();
    await visible(page.getByText('未啟用'));
    await page.context().close();
  });

  it('judges a new password while typing, keeps what is typed, and changes it', async () => {
    const { page } = await stage.open('/account');
    await page.getByLabel('目前的密碼').fill(person.password);
    await page.getByLabel('新密碼', { exact: true }).fill('P@ssw0rd99');
    const rules = (state: string) => page.locator(`account-password-rules li${state}`).count();
    await eventually(async () =>
      expect([await rules('.met'), await rules(':not(.met)')]).toEqual([await rules(''), 0]),
    );
    expect(await rules('')).toBeGreaterThan(0);
    await page.getByLabel('再次輸入新密碼').fill('P@ssw0rd98');
    await page.keyboard.press('Enter');
    await visible(page.getByText('兩次輸入的密碼不同。'));
    await page.getByLabel('再次輸入新密碼').fill('P@ssw0rd99');
    await page.keyboard.press('Enter');
    await visible(page.getByText('這是常見的密碼，請換一個。'));
    expect(await page.getByLabel('目前的密碼').inputValue()).toBe(person.password);
    await page.getByLabel('新密碼', { exact: true }).fill('ku7');
    await eventually(async () => expect(await rules(':not(.met)')).toBe(3));
    for (const label of ['新密碼', '再次輸入新密碼']) await page.getByLabel(label, { exact: true }).fill(next);
    await page.keyboard.press('Enter');
    await visible(page.getByText('密碼已變更，其他裝置已登出。'));
    await page.context().close();
    await (await stage.open('/account', next)).page.context().close();
  });
});
