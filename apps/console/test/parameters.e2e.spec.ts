import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import type { Page } from 'playwright-core';
import { axeFindings, ConsoleStage, fits } from './console-stage.js';

interface Parameter {
  key: string;
  value: unknown;
  version: number;
}

let stage: ConsoleStage;
beforeAll(async () => {
  stage = await ConsoleStage.start();
});
afterEach(() => stage?.rest());
afterAll(() => stage?.stop());

const idle = 'identity.session-idle-minutes';
const place = `/console/parameters?q=${idle}`;
const field = (page: Page) => page.getByRole('textbox', { name: '閒置多久後自動登出' });
const shows = (page: Page, value: string) => eventually(async () => expect(await field(page).inputValue()).toBe(value));
const save = (page: Page) => page.getByRole('button', { name: '儲存' });

async function stored(key = idle): Promise<Parameter | undefined> {
  const { body } = await stage.server.get<{ items: Parameter[] }>('/api/parameters');
  return body.items.find((one) => one.key === key);
}

describe('parameters', () => {
  it('are changed, undone from the toast, and put back to their default', async () => {
    const page = await stage.open('sysadmin', place);
    await shows(page, '30');
    await field(page).fill('45');
    await page.keyboard.press('Enter');
    await page.getByText('已改為 45').waitFor();
    await page.getByText('已變更', { exact: true }).waitFor();
    expect((await stored())?.value).toBe(45);
    await page.getByRole('button', { name: '復原' }).click();
    await page.getByText('已改為 30').waitFor();
    expect((await stored())?.value).toBe(30);

    await field(page).fill('60');
    await save(page).click();
    await page.getByText('已改為 60').waitFor();
    await page.getByRole('button', { name: '還原預設' }).click();
    await page.getByText('預設值', { exact: true }).waitFor();
    expect((await stored())?.value).toBe(30);
  });

  it('say their bounds at the field and keep what was typed', async () => {
    const page = await stage.open('sysadmin', place);
    await field(page).fill('4');
    await save(page).click();
    await page.getByText('須介於 5 與 720 之間。').waitFor();
    await field(page).and(page.locator('[aria-invalid=true]')).waitFor();
    await shows(page, '4');
    await page.getByRole('button', { name: '取消' }).click();
    await shows(page, '30');
  });

  it('show the value of whoever was faster, and let the person decide', async () => {
    const page = await stage.open('sysadmin', place);
    await field(page).fill('50');
    const before = await stored();
    await stage.server.put(`/api/parameters/${idle}`, { value: 40, version: before?.version });
    await save(page).click();
    await page.getByText(/剛被其他人改為 40/).waitFor();
    expect((await stored())?.value).toBe(40);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: '改為我的值' }).click();
    await page.getByText('已改為 50').waitFor();
    expect((await stored())?.value).toBe(50);
  });

  it('that the environment sets are shown with its variable and cannot be changed', async () => {
    const page = await stage.open('sysadmin', '/console/parameters?q=captcha-mode');
    await page.getByText('由環境變數 TESSERA_CAPTCHA 決定，無法在此變更。').waitFor();
    expect(await page.getByRole('textbox', { name: '登入時何時要求驗證' }).getAttribute('readonly')).not.toBeNull();
  });

  it('are found by the words in the address, fit 360 px, and have no axe finding', async () => {
    const page = await stage.open('sysadmin', '/console/parameters?room=mail', {
      viewport: { width: 360, height: 740 },
    });
    await page.getByRole('heading', { name: '郵件' }).waitFor();
    expect(await page.getByRole('heading', { name: '登入與密碼' }).count()).toBe(0);
    await fits(page, 360);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('are not shown to an administrator of one agency', async () => {
    const page = await stage.open('agencyadmin', '/console/parameters');
    await page.getByText('您沒有這項權限').first().waitFor();
    expect(await page.getByRole('textbox', { name: '閒置多久後自動登出' }).count()).toBe(0);
  });
});
