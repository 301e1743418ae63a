import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, launchBrowser, startTestCity, type TestCity } from '@tessera/testing';
import type { Browser, Locator, Page } from 'playwright-core';
import { openAs } from './city-window.js';
import { accessibilityFaults } from './person-stage.js';

const notices = '/api/plugins/bulletin/notices';
const pluginPage = '/console/plugins?plugin=bulletin';

describe('rules of an agency for its notices, in a browser', () => {
  let city: TestCity;
  let browser: Browser;
  beforeAll(async () => {
    const over = (agency: string) => ({ node: agency, role: 'agency-administrator', over: agency });
    city = await startTestCity({
      nodes: { CITY: null, A: 'CITY' },
      people: {
        clerk: { node: 'A' },
        chief: over('A'),
        deputy: over('A'),
        system: { node: 'CITY', role: 'system-administrator' },
      },
    });
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await city?.stop();
  });

  const open = (person: string, path: string, width?: number) =>
    openAs({ browser, city, person }, path, { reducedMotion: 'reduce', ...(width && { width }) });
  const visible = (locator: Locator) => locator.first().waitFor({ state: 'visible' });
  const gone = (locator: Locator) => locator.first().waitFor({ state: 'hidden' });
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const settings = async (page: Page) => {
    await page.getByRole('tab', { name: '設定' }).click();
    await visible(page.locator('console-settings-form t-schema-form'));
    return page.locator('console-settings-form');
  };
  const reviewAll = () =>
    city.as('chief').put('/api/plugins/bulletin/settings?agency=A', { values: { reviewFirst: 'all' } });
  const post = async (title: string) =>
    (
      await city
        .as('clerk')
        .post<{ id: string; version: number }>(notices, { title, body: '<p>內文</p>', audience: 'agency' })
    ).body;

  it('are decided on the plugin’s page: from above, locked, here, inherited again; whoever was first is named', async () => {
    const above = await open('system', pluginPage);
    const government = await settings(above.page);
    await government.getByRole('radio', { name: '本機關與下級機關' }).click();
    const audience = government.getByRole('group', { name: '員工最大的發布範圍' });
    await audience.getByRole('checkbox', { name: '下級機關不能變更' }).click();
    await button(above.page, '儲存').click();
    await visible(above.page.getByText('設定已儲存，立即生效'));

    const { page, faults, close } = await open('chief', pluginPage);
    const form = await settings(page);
    await visible(form.getByText('由全府鎖定，不能在此變更'));
    await page.getByRole('radio', { name: '本機關與下級機關', checked: true, disabled: true }).waitFor();
    const review = form.getByRole('group', { name: '員工的公告先審核' });
    await visible(review.getByText('外掛預設值'));
    await form.getByRole('radio', { name: '全部', exact: true }).click();
    await visible(review.getByText('將在此設定'));
    await form.getByRole('spinbutton', { name: /預設幾天後到期/ }).fill('9999');
    await button(page, '儲存').click();
    await visible(form.getByText(/3650/));
    await form.getByRole('spinbutton', { name: /預設幾天後到期/ }).fill('30');
    await button(page, '儲存').click();
    await visible(page.getByText('設定已儲存，立即生效'));
    await visible(review.getByText('在此設定', { exact: true }));
    expect(await accessibilityFaults(page)).toEqual([]);

    // somebody else of the agency is quicker
    await form.getByRole('spinbutton', { name: /預設幾天後到期/ }).fill('60');
    await city
      .as('deputy')
      .put('/api/plugins/bulletin/settings?agency=A', { values: { reviewFirst: 'all', expiryDays: 90 } });
    await button(page, '儲存').click();
    await visible(page.getByText(/您編輯時，人員 deputy已於/));
    await button(page, '載入目前的設定').click();
    await gone(page.getByText(/您編輯時/));
    const days = form.getByRole('group', { name: /預設幾天後到期/ });
    await days.getByRole('button', { name: '改回沿用' }).click();
    await visible(days.getByText('外掛預設值'));
    await button(page, '儲存').click();
    await eventually(async () => {
      const { body } = await city
        .as('clerk')
        .get<{ reviewed: string[]; audiences: string[]; expiryDays: number }>(`${notices}/posting-rules`);
      expect(body).toMatchObject({
        audiences: ['agency-and-subordinates', 'agency'],
        reviewed: ['agency-and-subordinates', 'agency'],
        expiryDays: 0,
      });
    });
    expect([...faults, ...above.faults]).toEqual([]);
    await Promise.all([close(), above.close()]);
  });

  it('let a reviewer return a notice with a note on its own page, and publish it once it is corrected', async () => {
    await reviewAll();
    const { id } = await post('送審的公告');
    const reviewer = await open('chief', `/bulletin/${id}`);
    await visible(reviewer.page.getByText('這則公告等您審核'));
    expect(await accessibilityFaults(reviewer.page)).toEqual([]);
    await button(reviewer.page, '退回').click();
    await visible(reviewer.page.getByRole('dialog', { name: '退回「送審的公告」？' }));
    const dialog = reviewer.page.locator('bulletin-return-dialog');
    await dialog.getByRole('button', { name: '退回' }).click();
    await visible(dialog.getByText('請寫下退回原因'));
    await dialog.getByRole('textbox', { name: '退回原因' }).fill('請補上聯絡人');
    await dialog.getByRole('button', { name: '退回' }).click();
    await visible(reviewer.page.getByText('已退回'));

    const author = await open('clerk', '/bulletin/mine');
    await visible(author.page.getByText('人員 chief退回：請補上聯絡人'));
    await author.page.getByRole('link', { name: '送審的公告' }).click();
    await visible(author.page.getByText(/人員 chief於 .* 退回/));
    await author.page.getByRole('link', { name: '修改後再送審' }).click();
    await author.page.getByRole('textbox', { name: '內文' }).click();
    await author.page.keyboard.type('聯絡人：王小姐 ');
    await button(author.page, '送出審核').click();
    await visible(author.page.getByText('審核中，核准後才會發布'));

    await reviewer.page.goto(`${city.portal.url}/waiting`);
    await visible(reviewer.page.getByText('送審的公告'));
    await reviewer.page.goto(`${city.portal.url}/bulletin/${id}`);
    await button(reviewer.page, '核准發布').click();
    await visible(reviewer.page.getByText('已核准'));
    await gone(reviewer.page.getByText('這則公告等您審核'));
    expect([...reviewer.faults, ...author.faults]).toEqual([]);
    await Promise.all([reviewer.close(), author.close()]);
  });

  it('tell the second reviewer who was first, and let the author take a notice back', async () => {
    await reviewAll();
    const first = await post('兩人同時審核');
    const { page, close } = await open('chief', `/bulletin/${first.id}`);
    await visible(page.getByText('這則公告等您審核'));
    const decision = { verdict: 'publish', items: [{ id: first.id, version: first.version }] };
    await city.as('deputy').post('/api/waiting/bulletin/notices/decisions', decision);
    await button(page, '核准發布').click();
    await visible(page.getByText(/人員 deputy已於 .* 核准這則公告/));
    await close();

    const second = await post('要收回的公告');
    const author = await open('clerk', `/bulletin/${second.id}`, 360);
    await visible(author.page.getByText('審核中，核准後才會發布'));
    await button(author.page, '收回').click();
    await gone(author.page.getByText('審核中，核准後才會發布'));
    const { body } = await city.as('clerk').get<{ state: string }>(`${notices}/${second.id}`);
    expect(body.state).toBe('draft');
    await author.close();
  });

  it('keep categories: added, renamed, put in order, archived and brought back, by keyboard too', async () => {
    const { page, faults, close } = await open('chief', '/bulletin/categories');
    await visible(page.getByText('還沒有類別'));
    const add = async (zh: string, en: string) => {
      await button(page, '新增類別').first().click();
      await visible(page.getByRole('dialog', { name: '新增類別' }));
      const dialog = page.locator('bulletin-category-dialog');
      await dialog.getByRole('textbox', { name: '中文名稱' }).fill(zh);
      await dialog.getByRole('textbox', { name: '英文名稱' }).fill(en);
      await dialog.getByRole('button', { name: '儲存' }).click();
      return dialog;
    };
    const row = (name: string) => page.getByRole('row', { name });
    await add('採購', 'Procurement');
    await visible(row('採購'));
    await add('活動', 'Events');
    await visible(row('活動'));
    const twin = await add('採購', 'Other');
    await visible(twin.getByText('已有同名的類別'));
    await twin.getByRole('button', { name: '取消' }).click();

    await button(page, '編輯「活動」').click();
    const dialog = page.locator('bulletin-category-dialog');
    await visible(page.getByRole('dialog', { name: '編輯類別' }));
    await dialog.getByRole('textbox', { name: '中文名稱' }).fill('活動與研習');
    await dialog.getByRole('button', { name: '儲存' }).click();
    await visible(row('活動與研習'));
    expect(await accessibilityFaults(page)).toEqual([]);

    const order = page.getByRole('list', { name: '類別的順序' });
    await order.getByRole('button').first().focus();
    await page.keyboard.press('ArrowDown');
    await visible(page.locator('tbody tr').first().getByText('活動與研習'));

    await button(page, '封存「採購」').click();
    await visible(page.getByText('封存「採購」？'));
    await button(page, '封存').last().click();
    await visible(button(page, '恢復使用「採購」'));
    const { body } = await city
      .as('clerk')
      .get<{ items: { name: { en: string } }[] }>('/api/plugins/bulletin/categories');
    expect(body.items.map(({ name }) => name.en)).toEqual(['Events']);
    await button(page, '恢復使用「採購」').click();
    await visible(button(page, '封存「採購」'));
    expect(faults).toEqual([]);
    await close();
  });
});
