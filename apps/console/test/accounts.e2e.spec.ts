import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { axeFindings, ConsoleStage, fits } from './console-stage.js';

let stage: ConsoleStage;
beforeAll(async () => {
  stage = await ConsoleStage.start();
});
afterEach(() => stage?.rest());
afterAll(() => stage?.stop());

interface Item {
  id: string;
  name: string;
  state: string;
}
async function find(account: string): Promise<Item> {
  const { body } = await stage.server.get<{ items: Item[] }>(`/api/accounts?q=${account}`);
  return body.items[0]!;
}

describe('the accounts room', () => {
  it('suspends an account, which signs it out, and reinstates it', async () => {
    const staff = await find('staff');
    const [admin, open] = await Promise.all([
      stage.open('agencyadmin', `/console/accounts/${staff.id}`),
      stage.open('staff', '/'),
    ]);
    await open.locator('tessera-navigation').waitFor();
    await admin.getByRole('button', { name: '更多操作' }).click();
    await admin.getByRole('menuitem', { name: '停用帳號' }).click();
    const dialog = admin.locator('console-account-act');
    await dialog.getByRole('button', { name: '停用', exact: true }).click();
    await dialog.getByText('這一欄不能空白').waitFor();
    await dialog.getByLabel('原因').fill('留職停薪');
    await dialog.getByRole('button', { name: '停用', exact: true }).click();
    await admin.getByText('這個帳號已停用。').waitFor();
    await admin.getByText('留職停薪').waitFor();
    await open.waitForURL(/\/sign-in/);
    expect((await find('staff')).state).toBe('suspended');

    await admin.getByRole('button', { name: '更多操作' }).click();
    await admin.getByRole('menuitem', { name: '恢復使用' }).click();
    await dialog.getByRole('button', { name: '恢復使用' }).click();
    await admin.getByText('這個帳號已停用。').waitFor({ state: 'detached' });
    expect((await find('staff')).state).toBe('active');
  });

  it('does not take the only administrator from an agency, and says what to do', async () => {
    const { id } = await find('agencyadmin');
    const page = await stage.open('sysadmin', `/console/accounts/${id}`);
    await page.getByRole('button', { name: '更多操作' }).click();
    await page.getByRole('menuitem', { name: '停用帳號' }).click();
    const dialog = page.locator('console-account-act');
    await dialog.getByLabel('原因').fill('離職');
    await dialog.getByRole('button', { name: '停用', exact: true }).click();
    await dialog.getByText('這是衛生局唯一的管理者').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('creates an account; what is wrong stands at its field and the rest stays typed', async () => {
    const page = await stage.open('sysadmin', '/console/accounts');
    await page.getByRole('button', { name: '建立帳號' }).click();
    const dialog = page.locator('console-account-dialog');
    const account = dialog.getByRole('textbox', { name: '帳號' });
    await account.and(page.locator(':focus')).waitFor();
    await page.keyboard.type('x');
    expect(await account.inputValue()).toBe('x');
    await dialog.getByLabel('姓名').fill('測試人員');
    await dialog.getByRole('button', { name: '機關或單位：選擇機關' }).click();
    const picker = dialog.locator('console-agency-tree');
    await picker.getByRole('searchbox').fill('疾病管制科');
    await picker.getByRole('treeitem', { name: /^疾病管制科/ }).click();
    await dialog.getByRole('button', { name: '建立', exact: true }).click();
    await dialog.getByText('帳號須為 3–12 個英文字母、數字或底線。').waitFor();
    expect(await dialog.getByLabel('姓名').inputValue()).toBe('測試人員');
    await account.fill('newhand');
    await dialog.getByRole('button', { name: '建立', exact: true }).click();
    await page.waitForURL(/\/console\/accounts\/[0-9a-f-]{36}$/);
    await page.getByText('尚未設定，由本人啟用帳號時設定').waitFor();
    expect(await find('newhand')).toMatchObject({ name: '測試人員', state: 'approved' });
  });

  it('gives a role and takes it away again', async () => {
    const { id } = await find('neighbour');
    const page = await stage.open('sysadmin', `/console/accounts/${id}`);
    await page.getByRole('tab', { name: '角色' }).click();
    await page.getByRole('button', { name: '指派角色' }).click();
    await page.locator('console-grant-dialog').getByRole('button', { name: '指派', exact: true }).click();
    const roles = page.locator('console-account-roles');
    await roles.getByText('機關管理者').first().waitFor();
    await roles.getByText('社會局').first().waitFor();
    await roles.getByRole('button', { name: '移除「機關管理者」' }).click();
    await page.locator('console-revoke-dialog').getByRole('button', { name: '移除', exact: true }).click();
    await page.locator('console-revoke-dialog').getByText('機關至少需要一位管理者').waitFor();
  });

  it('explains a permission with the rule that decided', async () => {
    const { id } = await find('agencyadmin');
    const page = await stage.open('sysadmin', `/console/accounts/${id}`);
    await page.getByRole('tab', { name: '權限說明' }).click();
    const box = page.locator('console-explain-box');
    await box.getByLabel('對象').selectOption('Enablement');
    await box.getByLabel('動作').selectOption('update');
    await box.getByRole('button', { name: '說明', exact: true }).click();
    await box.getByText('蔡佩珊可以').waitFor();
    await box.getByText('（依此規則）').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('finds by name, agency and state in the address, page by page, with the total', async () => {
    const page = await stage.open('sysadmin', '/console/accounts?agency=D03&state=active');
    const { body } = await stage.server.get<{ value: number }>('/api/accounts/total?agency=D03&state=active');
    await page.getByText(`共 ${body.value} 個`).first().waitFor();
    await page.getByRole('button', { name: '機關：衛生局' }).waitFor();
    await page.getByRole('button', { name: '下一頁' }).click();
    await page.getByText(/第 21–/).waitFor();
    await page.getByRole('searchbox').last().fill('agencyadmin');
    await page.getByText('共 1 個').first().waitFor();
    await page.waitForURL(({ searchParams }) => searchParams.get('q') === 'agencyadmin');
  });

  it('shows agency administrators their own agency only', async () => {
    const page = await stage.open('agencyadmin', '/console/accounts');
    await page.getByRole('link', { name: '蔡佩珊' }).waitFor();
    expect(await page.getByRole('link', { name: '許哲維' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: '匯入 CSV' }).count()).toBe(0);
  });

  it('fits 360 px with the detail as a page of its own', async () => {
    const { id } = await find('agencyadmin');
    const page = await stage.open('sysadmin', `/console/accounts/${id}`, { viewport: { width: 360, height: 740 } });
    await page.getByRole('dialog', { name: '蔡佩珊' }).waitFor();
    await fits(page, 360);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForURL(/\/console\/accounts$/);
  });
});
