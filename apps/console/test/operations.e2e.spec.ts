import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@tessera/testing';
import { axeFindings, ConsoleStage, fits } from './console-stage.js';

const invitation = {
  name: 'invite.ics',
  mediaType: 'text/calendar; method=REQUEST',
  content: 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n',
};

let stage: ConsoleStage;
beforeAll(async () => {
  stage = await ConsoleStage.start();
  const letter = (id: string, state: string) =>
    stage.pool.query(
      `insert into core.mail (id, plugin, recipient, subject, body, state, attempt, last_error, message_id, attachments)
       values ($1, 'bulletin', $2, $3, $4, $5, 3, 'connection refused', $6, $7)`,
      [
        id,
        `${state}@example.gov.tw`,
        `主旨 ${state}`,
        '<b>不是標記</b>\n第二行',
        state,
        `<${id}@tessera>`,
        JSON.stringify([invitation]),
      ],
    );
  await letter('01900000-0000-7000-8000-0000000000a1', 'failed');
  await letter('01900000-0000-7000-8000-0000000000a2', 'dropped');
});
afterEach(() => stage?.rest());
afterAll(() => stage?.stop());

describe('mail', () => {
  it('is found by state and words, read as text, and sent again', async () => {
    const page = await stage.open('sysadmin', '/console/mail?state=failed');
    await page.getByRole('link', { name: '主旨 failed' }).click();
    await page.waitForURL(/mail=/);
    await page.getByText('<b>不是標記</b>').waitFor();
    await page.getByText('connection refused').waitFor();
    await page.getByText('附件：invite.ics').click();
    await page.getByText('METHOD:REQUEST\n').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: '重新寄送' }).click();
    await page.getByText('已重新排入寄給 failed@example.gov.tw 的郵件').waitFor();
    await page.getByText('找不到符合的郵件').waitFor();
    await page.getByRole('combobox', { name: '狀態' }).selectOption('');
    await page.getByRole('searchbox', { name: '搜尋收件人或主旨' }).fill('dropped@');
    await page.getByRole('link', { name: '主旨 failed' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '主旨 dropped' }).waitFor();
  });
});

describe('jobs', () => {
  it('are counted by state and listed from their number', async () => {
    const page = await stage.open('sysadmin', '/console/jobs');
    await page.getByText('沒有失敗的工作').waitFor();
    await page.getByRole('link', { name: /一般佇列，完成/ }).click();
    await page.waitForURL(/state=completed/);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('that nobody can do are shown with their reason, and discarded after asking', async () => {
    await stage.pool.query(
      `insert into core.outbox (id, handler, payload) values ('01900000-0000-7000-8000-0000000000b1', 'nowhere.nothing', '{"case": 7}')`,
    );
    const page = await stage.open('sysadmin', '/console/jobs?state=delayed');
    const job = page.getByRole('link', { name: 'nowhere.nothing' });
    // the relay takes the row over within seconds
    await eventually(async () => {
      await page.getByRole('button', { name: '重新整理' }).click();
      await job.waitFor({ timeout: 500 });
    });
    await job.click();
    await page.getByText('沒有可執行的程式，暫緩執行').first().waitFor();
    await page.getByText('"case": 7').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const discard = page.getByRole('button', { name: '刪除' });
    await discard.click();
    await page.getByText('刪除工作「nowhere.nothing」？').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('刪除工作「nowhere.nothing」？').waitFor({ state: 'hidden' });
    await discard.click();
    await page.getByText('刪除工作「nowhere.nothing」？').waitFor();
    await discard.last().click();
    await page.getByText('已刪除工作「nowhere.nothing」').waitFor();
    await job.waitFor({ state: 'detached' });
  });

  it('that failed say why, and are tried again', async () => {
    const id = '01900000-0000-7000-8000-0000000000b2';
    await stage.pool.query(`insert into core.outbox (id, handler, payload) values ($1, 'nowhere.broken', '{}')`, [id]);
    // a handler takes eight tries over hours to fail for good
    const fail = `update bullmq.job set state = 'failed', failed_reason = 'no answer from the other side', attempts_made = 8,
      finished_at_ms = added_at_ms where name = 'nowhere.broken' and state = 'delayed'`;
    await eventually(async () => expect((await stage.pool.query(fail)).rowCount).toBe(1));

    const page = await stage.open('sysadmin', '/console/jobs');
    await page.getByRole('link', { name: 'nowhere.broken' }).click();
    await page.getByText('no answer from the other side').last().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: '重試' }).click();
    await page.getByText('已重新排入「nowhere.broken」').waitFor();
    await page.getByText('沒有失敗的工作').waitFor();
  });

  it('that run regularly are listed with their next run', async () => {
    const page = await stage.open('sysadmin', '/console/jobs/schedules');
    const row = page.getByRole('row', { name: /簽署稽核紀錄檢查點/ });
    await row.getByText('每 1 天').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('health', () => {
  it('shows what the portal stands on, and refreshes in the background', async () => {
    const page = await stage.open('sysadmin', '/console/health');
    await page.getByRole('heading', { name: '資料庫' }).waitFor();
    await page.getByText('PostgreSQL').waitFor();
    await page
      .getByRole('row', { name: /GET \/api\/health/ })
      .or(page.getByRole('row', { name: /POST \/api\/session/ }))
      .first()
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const request = await page.waitForRequest((one) => new URL(one.url()).pathname === '/api/health', {
      timeout: 15_000,
    });
    expect(request.headers()['x-tessera-background']).toBe('1');
  });
});

describe('in English', () => {
  const speak = (locale: string) => stage.server.patch('/api/account/preferences', { locale });
  beforeAll(() => speak('en'));
  afterAll(() => speak('zh-Hant'));

  it.each(['/console/mail', '/console/jobs', '/console/jobs/schedules', '/console/health'])(
    '%s fits 360 px in the dark',
    async (path) => {
      const page = await stage.open('sysadmin', path, {
        viewport: { width: 360, height: 740 },
        colorScheme: 'dark',
      });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('t-skeleton').first().waitFor({ state: 'detached' });
      await fits(page, 360);
      expect(await axeFindings(page)).toEqual([]);
    },
  );
});
