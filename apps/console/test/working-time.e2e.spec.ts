import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, ConsoleStage, fits } from './console-stage.js';

let stage: ConsoleStage;
beforeAll(async () => {
  stage = await ConsoleStage.start();
});
afterEach(() => stage?.rest());
afterAll(() => stage?.stop());

const year = '/console/working-time?year=2031';
const day = (page: Page, name: RegExp) => page.locator('console-office-year').getByRole('button', { name });
const csv = (...lines: string[]) => ({
  name: 'calendar.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['西元日期,星期,是否放假,備註', ...lines].join('\n')),
});

describe('the office calendar', () => {
  it('rehearses a yearly file, names bad rows, and takes a sound one over', async () => {
    const page = await stage.open('sysadmin', year);
    await page.getByText('這一年還沒有匯入辦公日曆').waitFor();
    await page.getByRole('button', { name: '匯入年度檔' }).click();
    const file = page.getByLabel('辦公日曆表（CSV）');
    await file.setInputFiles(csv('20310101,三,2,開國紀念日', '2031013,四,2,', '20310101,三,2,'));
    await page.getByText('有 2 列需要修正').waitFor();
    await page.getByRole('row', { name: /3 日期不正確/ }).waitFor();
    await page.getByRole('row', { name: /4 日期重複/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: '匯入年度檔', disabled: true }).last().waitFor();

    await file.setInputFiles(csv('20310101,三,2,開國紀念日', '20310104,六,0,補行上班'));
    await page.getByText('檢查通過').waitFor();
    await page.getByText('這一年還沒有匯入辦公日曆').waitFor();
    await page.getByRole('button', { name: '匯入 2 日' }).click();
    await day(page, /1.月.1.日（三），放假日，開國紀念日/).waitFor();
    await day(page, /1.月.4.日（六），補行上班/).waitFor();
  });

  it('changes one day, reached by the keyboard alone, and undoes it', async () => {
    const page = await stage.open('sysadmin', year);
    await day(page, /120.年.1.月.1.日/).focus();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /120.年.2.月.10.日（一）/ }).waitFor();
    await page.getByRole('radio', { name: '放假' }).check({ force: true });
    await page.getByRole('textbox', { name: /說明/ }).fill('彈性放假');
    await page.getByRole('button', { name: '儲存' }).click();
    await day(page, /2.月.10.日（一），放假日，彈性放假/).waitFor();
    await page.getByRole('button', { name: '復原' }).click();
    await day(page, /2.月.10.日（一），上班日/).waitFor();
  });

  it('declares a closure once, marks the day, and withdraws it after asking', async () => {
    const page = await stage.open('sysadmin', year);
    const declare = async (part = '整日') => {
      await page.getByRole('button', { name: '宣布停止上班' }).click();
      await page.getByRole('textbox', { name: '日期' }).fill('120/3/5');
      await page.getByRole('radio', { name: part }).check({ force: true });
      await page.getByLabel('原因').fill('颱風');
      await page.getByRole('button', { name: '宣布', exact: true }).click();
    };
    await declare('下午');
    await day(page, /3.月.5.日（三），下午停止上班，颱風/).waitFor();
    await page.getByRole('button', { name: /^撤回 120.年.3.月.5.日/ }).click();
    await page.getByRole('button', { name: '撤回', exact: true }).last().click();
    await day(page, /3.月.5.日（三），上班日/).waitFor();
    await declare();
    await day(page, /3.月.5.日（三），停止上班，颱風/).waitFor();
    await declare();
    await page.getByText(/（三）的這個時段已宣布停止上班。/).waitFor();
    await page.getByRole('button', { name: '取消' }).click();

    await page.getByRole('button', { name: /^撤回 120.年.3.月.5.日/ }).click();
    await page.getByText('撤回全府的停止上班（颱風）？').waitFor();
    await page.getByRole('button', { name: '撤回', exact: true }).last().click();
    await day(page, /3.月.5.日（三），上班日/).waitFor();
    await page.getByRole('button', { name: /^撤回 120.年.3.月.5.日/ }).waitFor({ state: 'detached' });
  });

  it('answers which day is some working days away', async () => {
    const page = await stage.open('sysadmin', year);
    await page.getByRole('textbox', { name: '起日' }).fill('120/3/7');
    await page.getByRole('textbox', { name: '工作天數' }).fill('3');
    await page.getByRole('button', { name: '計算' }).click();
    await page.getByText(/3 個工作天後是 120.年.3.月.12.日（三）/).waitFor();
  });

  it('turns pages by the address, fits 360 px, and has no axe finding', async () => {
    const page = await stage.open('sysadmin', year, { viewport: { width: 360, height: 740 } });
    await page.getByRole('heading', { name: '民國 120 年' }).waitFor();
    await day(page, /12.月.31.日/).waitFor();
    await fits(page, 360);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: '後一年' }).click();
    await page.waitForURL(/year=2032/);
    await page.getByRole('heading', { name: '民國 121 年' }).waitFor();
  });
});
