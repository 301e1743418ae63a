import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { axeFindings, ConsoleStage, fits } from './console-stage.js';

let stage: ConsoleStage;
beforeAll(async () => {
  stage = await ConsoleStage.start();
});
afterEach(() => stage?.rest());
afterAll(() => stage?.stop());

describe('roles', () => {
  it('are read in plain words, and built-in ones cannot be changed', async () => {
    const page = await stage.open('sysadmin', '/console/roles');
    await page.getByRole('link', { name: '機關管理者' }).click();
    await page.getByText('僅限 agencyId 屬於指派範圍內的機關').first().waitFor();
    expect(await page.getByRole('button', { name: '編輯' }).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('are made from a small builder, refused where conditions are unsafe, and kept from deletion while held', async () => {
    const page = await stage.open('sysadmin', '/console/roles');
    await page.getByRole('button', { name: '建立角色' }).click();
    await page.getByLabel('代碼').fill('notice-editor');
    await page.getByLabel('中文名稱').fill('公告編輯');
    await page.getByLabel('英文名稱').fill('Notice editor');
    await page.getByRole('combobox', { name: '對象' }).selectOption('Agency');
    await page.getByRole('checkbox', { name: '變更' }).check({ force: true });
    await page.getByRole('combobox', { name: '範圍' }).selectOption('custom');
    await page.getByLabel('條件（JSON）').fill('{');
    await page.getByText('條件須為 JSON 物件').waitFor();
    await page.getByLabel('條件（JSON）').fill('{"name": {"$regex": "x"}}');
    await page.getByRole('button', { name: '建立', exact: true }).click();
    await page.getByText(/條件無法使用（name\.\$regex）/).waitFor();
    expect(await page.getByLabel('代碼').inputValue()).toBe('notice-editor');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('combobox', { name: '範圍' }).selectOption('scope');
    await page.getByRole('button', { name: '建立', exact: true }).click();
    await page.getByText('已儲存角色「公告編輯」').waitFor();
    await page.getByText('僅限 agencyId 屬於指派範圍內的機關').waitFor();

    const { body } = await stage.server.post<{ id: string }>('/api/role-grants', {
      account: 'staff',
      role: 'notice-editor',
    });
    await page.getByRole('button', { name: '刪除' }).click();
    await page.getByText('刪除角色「公告編輯」？').waitFor();
    await page.getByRole('button', { name: '刪除' }).last().click();
    await page.getByText('仍有帳號具有「公告編輯」').waitFor();
    await stage.server.delete(`/api/role-grants/${body.id}`);
    await page.getByRole('button', { name: '刪除' }).click();
    await page.getByText('刪除角色「公告編輯」？').waitFor();
    await page.getByRole('button', { name: '刪除' }).last().click();
    await page.getByText('已刪除角色「公告編輯」').waitFor();
  });
});

describe('grants', () => {
  it('are given to an account that was searched for, and taken back', async () => {
    const page = await stage.open('sysadmin', '/console/roles/grants');
    await page.getByRole('button', { name: '指派角色' }).click();
    await page.getByRole('searchbox', { name: '搜尋姓名或帳號' }).fill('neighbour');
    await page
      .locator('console-account-picker')
      .getByRole('button', { name: /neighbour/ })
      .click();
    await page
      .locator('console-grant-dialog')
      .getByRole('combobox', { name: '角色' })
      .selectOption('system-administrator');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: '指派', exact: true }).click();
    const row = page.getByRole('row', { name: /neighbour/ });
    await row.getByText('系統管理者').waitFor();
    await row.getByRole('button', { name: /移除/ }).click();
    await page.locator('console-revoke-dialog').getByRole('button', { name: '移除' }).click();
    await row.waitFor({ state: 'detached' });
  });

  it('keep the last administrator', async () => {
    const page = await stage.open('sysadmin', '/console/roles/grants?role=system-administrator');
    await page
      .getByRole('row', { name: /sysadmin/ })
      .getByRole('button', { name: /移除/ })
      .click();
    await page.locator('console-revoke-dialog').getByRole('button', { name: '移除' }).click();
    await page
      .locator('console-revoke-dialog')
      .getByText(/至少需要一位管理者/)
      .waitFor();
  });
});

it.each(['/console/roles', '/console/roles/grants', '/console/roles/explain'])(
  '%s fits 360 px and has no axe finding',
  async (path) => {
    const page = await stage.open('sysadmin', path, { viewport: { width: 360, height: 740 } });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('t-skeleton').first().waitFor({ state: 'detached' });
    await fits(page, 360);
    expect(await axeFindings(page)).toEqual([]);
  },
);
