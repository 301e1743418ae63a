import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import type { Page } from 'playwright-core';
import { axeFindings, ConsoleStage, fits } from './console-stage.js';

let stage: ConsoleStage;
beforeAll(async () => {
  stage = await ConsoleStage.start();
});
afterEach(() => stage?.rest());
afterAll(() => stage?.stop());

const open = (path: string, options = {}) => stage.open('sysadmin', path, options);
const server = async <T>(code: string) => (await stage.server.get<T>(`/api/agencies/${code}`)).body;

async function choose(page: Page, field: RegExp, name: string): Promise<void> {
  await page.getByRole('button', { name: field }).click();
  const picker = page.locator('console-agency-field console-agency-tree');
  await picker.getByRole('searchbox').fill(name);
  await picker
    .getByRole('treeitem', { name: new RegExp(`^${name}，`) })
    .first()
    .click();
}

describe('the organisation room', () => {
  it('makes a unit, gives it another name and moves it', async () => {
    const page = await open('/console/organisation/D03');
    await page.getByRole('button', { name: '新增下級' }).click();
    const dialog = page.locator('console-create-agency');
    await dialog.getByLabel('代碼').fill('D03-NEW');
    await dialog.getByLabel('名稱').fill('長者健康科');
    await dialog.getByRole('button', { name: '建立' }).click();
    await page.waitForURL(/\/console\/organisation\/D03-NEW$/);
    await page
      .locator('console-agency-tree')
      .first()
      .getByRole('treeitem', { name: /^長者健康科/ })
      .waitFor();

    const form = page.locator('console-agency-form');
    await form.getByLabel('名稱').fill('長者服務科');
    await form.getByRole('button', { name: '儲存' }).click();
    await page.getByRole('heading', { name: '長者服務科' }).waitFor();
    await page.getByText('更動').waitFor();

    await page.getByRole('button', { name: '移動', exact: true }).click();
    await choose(page, /^新的上級/, '社會局');
    await page.locator('console-move-agency').getByRole('button', { name: '移動', exact: true }).click();
    await page.getByRole('navigation', { name: '上級機關' }).getByRole('link', { name: '社會局' }).waitFor();
    expect(await server('D03-NEW')).toMatchObject({ name: '長者服務科', parentCode: 'D02' });
  });

  it('puts what is wrong at the field and keeps what was typed', async () => {
    const page = await open('/console/organisation/D03');
    await page.getByRole('button', { name: '新增下級' }).click();
    const dialog = page.locator('console-create-agency');
    await dialog.getByLabel('代碼').fill('D02');
    await dialog.getByRole('button', { name: '建立' }).click();
    await dialog.getByText('這一欄不能空白').waitFor();
    await dialog.getByLabel('名稱').fill('重複的代碼');
    await dialog.getByRole('button', { name: '建立' }).click();
    await dialog.getByText('已被使用，請改用其他的').waitFor();
    expect(await dialog.getByLabel('名稱').inputValue()).toBe('重複的代碼');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('says who was faster and keeps what was typed', async () => {
    const page = await open('/console/organisation/D04');
    const form = page.locator('console-agency-form');
    await form.getByLabel('電話').fill('02-12345678');
    await stage.server.patch('/api/agencies/D04', { phone: '02-87654321' });
    await form.getByRole('button', { name: '儲存' }).click();
    await form.getByText('資料已被其他人更動').waitFor();
    expect(await form.getByLabel('電話').inputValue()).toBe('02-12345678');
    await form.getByRole('button', { name: '重新載入' }).click();
    await form.getByText('資料已被其他人更動').waitFor({ state: 'detached' });
    await eventually(async () => expect(await form.getByLabel('電話').inputValue()).toBe('02-87654321'));
  });

  it('does not dissolve what is not empty, and says what is left', async () => {
    const page = await open('/console/organisation/D02');
    await page.locator('console-agency-detail').getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: '裁撤' }).click();
    const dialog = page.locator('console-dissolve-agency');
    await dialog.getByRole('button', { name: '裁撤' }).click();
    await dialog.getByText(/還有 \d+ 個下級、\d+ 個帳號/).waitFor();
    expect(await server('D02')).toMatchObject({ state: 'active' });
  });

  it('rehearses an import, lists bad lines with their reasons, and writes the good ones when told to', async () => {
    const page = await open('/console/organisation');
    await page.getByRole('button', { name: '匯入 CSV' }).click();
    const dialog = page.locator('console-import-dialog');
    const rows = [
      'code,parent_code,kind,name,short_name,order,phone',
      'IMP1,D00,inside,匯入局,,90,',
      'IMP2,NONE,unit,孤兒科,,1,',
    ];
    await dialog.locator('input[type=file]').setInputFiles({
      name: 'agencies.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`${rows.join('\n')}\n`),
    });
    await dialog.getByText('找不到上級 NONE').waitFor();
    const verb = dialog.getByRole('button', { name: '匯入 1 列' });
    await dialog.getByRole('button', { name: '匯入 1 列', disabled: true }).waitFor();
    expect((await stage.server.get('/api/agencies/IMP1')).status).toBe(404);
    await dialog.getByLabel('略過這些列，匯入其餘的').check();
    await verb.click();
    await page.getByText('匯入完成：新增 1 個，更新 0 個').first().waitFor();
    expect(await server('IMP1')).toMatchObject({ name: '匯入局' });
  });

  it('is worked by the keyboard: arrows open and choose in the tree', async () => {
    const page = await open('/console/organisation');
    const tree = page.getByRole('tree', { name: '機關組織' });
    await tree.getByRole('treeitem', { name: /^示範市政府/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/console\/organisation\/.+/);
    await page.locator('console-agency-detail').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('shows tree and detail one after the other at 360 px', async () => {
    const page = await open('/console/organisation', { viewport: { width: 360, height: 740 } });
    await page.getByRole('treeitem', { name: /^衛生局/ }).click();
    await page.getByRole('heading', { name: '衛生局' }).waitFor();
    await fits(page, 360);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: '回到組織樹' }).click();
    await page.getByRole('treeitem', { name: /^衛生局/ }).waitFor();
  });
});
