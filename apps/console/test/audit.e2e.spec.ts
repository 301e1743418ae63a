import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { axeFindings, ConsoleStage, fits } from './console-stage.js';

let stage: ConsoleStage;
beforeAll(async () => {
  stage = await ConsoleStage.start();
  await stage.server.put('/api/parameters/identity.lockout-failures', { value: 7 });
});
afterEach(() => stage?.rest());
afterAll(() => stage?.stop());

const changes = '/console/audit?action=parameter.change';

describe('the audit log', () => {
  it('keeps its filter in the address and shows what became different', async () => {
    const page = await stage.open('sysadmin', '/console/audit');
    await page.getByRole('searchbox', { name: '動作' }).fill('parameter.');
    await page.waitForURL(/action=parameter\./);
    await page.getByRole('cell', { name: 'session.sign-in' }).first().waitFor({ state: 'detached' });
    await page.getByRole('cell', { name: 'parameter.change' }).waitFor();
    await page.getByRole('rowheader').getByRole('link').first().click();
    await page.waitForURL(/entry=/);
    await page.getByRole('row', { name: '變更 value 5 7' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: '檢視這個對象的所有紀錄' }).click();
    await page.waitForURL(/subjectId=identity\.lockout-failures/);
    await page.getByRole('button', { name: '只看單一對象' }).waitFor();
  });

  it('turns its pages by cursor', async () => {
    for (let at = 0; at < 21; at++) await stage.server.get('/api/audit?limit=1&action=nothing');
    const page = await stage.open('sysadmin', '/console/audit?action=audit.list');
    await page.getByText('第 1–20 筆').waitFor();
    await page.getByRole('button', { name: '下一頁' }).click();
    await page.getByText(/第 21–/).waitFor();
    await page.getByRole('button', { name: '上一頁' }).click();
    await page.getByText('第 1–20 筆').waitFor();
  });

  it('filters by days of the portal’s zone and exports just what is listed', async () => {
    const page = await stage.open('sysadmin', changes);
    await page.getByRole('cell', { name: 'parameter.change' }).waitFor();
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: '匯出' }).click();
    await page.getByRole('menuitem', { name: 'CSV' }).click();
    const download = await started;
    expect(download.suggestedFilename()).toBe('audit.csv');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const lines = Buffer.concat(chunks).toString().trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('parameter.change');
    await page.goto(`${stage.portal.url}${changes}&to=2001-01-01`);
    await page.getByText('找不到符合的紀錄').waitFor();
  });

  it('is verified, signed, and says so when an entry was changed', async () => {
    const page = await stage.open('sysadmin', '/console/audit/integrity');
    await page.getByRole('button', { name: '開始驗證' }).click();
    await page.getByText('紀錄完整').waitFor();
    await page.getByRole('button', { name: '立即簽章' }).click();
    await page.getByText(/已簽章至第 \d+ 筆/).waitFor();
    expect(await axeFindings(page)).toEqual([]);

    const { pool } = stage;
    await pool.query('alter table core.audit_entry disable trigger user');
    await pool.query(`update core.audit_entry set action = 'nothing.happened' where action = 'parameter.change'`);
    await page.getByRole('button', { name: '開始驗證' }).click();
    await page.getByText('發現 1 項異常').waitFor();
    await page.getByRole('rowheader', { name: '內容被變更' }).waitFor();
  });

  it('fits 360 px', async () => {
    const page = await stage.open('sysadmin', '/console/audit', { viewport: { width: 360, height: 740 } });
    await page.getByText('第 1–20 筆').waitFor();
    await fits(page, 360);
    expect(await axeFindings(page)).toEqual([]);
  });
});
