import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser } from '@tessera/testing';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import type { KeeperList } from '../server/keepers/keeper.schemas.js';
import type { ResourceDetail, ResourceItem } from '../server/resources/resource.schemas.js';
import { type BookingStage, bookingStage, root } from './booking-stage.js';
import { expectSound, within } from './booking-windows.js';

let stage: BookingStage;
let browser: Browser;
beforeAll(async () => {
  [stage, browser] = await Promise.all([bookingStage(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await stage?.city.stop();
});

const named = async (name: string): Promise<ResourceDetail> => {
  const { body } = await stage
    .as('chief')
    .get<{ items: ResourceItem[] }>(`${root}/resources?q=${encodeURIComponent(name)}`);
  return (await stage.as('chief').get<ResourceDetail>(`${root}/resources/${body.items[0]?.id}`)).body;
};
/** Finds somebody by name in a picker, by keys alone. */
const pick = async (page: Page, label: string, name: string) => {
  const field = page.getByRole('combobox', { name: label });
  await field.fill(name);
  await page.getByRole('option', { name }).first().waitFor();
  await field.press('Enter');
  await page.getByRole('option').first().waitFor({ state: 'hidden' });
};

describe('an administrator', () => {
  it('adds a venue on a phone, is told what is missing, and loses nothing of what was typed', async () => {
    const name = `會議室 ${randomUUID().slice(0, 8)}`;
    await within({ stage, browser }, 'chief', '/booking/resources', 360, async (page) => {
      await page.getByRole('link', { name: '新增場地' }).click();
      await page.getByLabel('場地名稱').fill(name);
      await page.getByRole('button', { name: '新增', exact: true }).click();
      await page.getByText('有 5 個欄位需要修正').waitFor();
      await expectSound(page);
      await page.locator('t-text-field[data-field=site] input:focus').waitFor();
      await page.keyboard.type('行政大樓');
      await page.getByLabel('樓層').fill('3 樓');
      await page.getByLabel('容納人數').fill('三十');
      await page.getByText('不含下級機關').click();
      await pick(page, '第一保管人', '人員 keeper');
      await page.getByRole('button', { name: '新增', exact: true }).click();
      await page.getByText('這個欄位的內容不正確').waitFor();
      await page.getByLabel('容納人數').fill('30');
      await page.getByRole('button', { name: '新增', exact: true }).click();
      await page.waitForURL(/\/booking\/resources\/[0-9a-f-]{36}$/);
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await page.getByText('08:00–18:00 上班日').waitFor();
      await expectSound(page);
    });
    const made = await named(name);
    expect(made).toMatchObject({ capacity: 30, site: '行政大樓', floor: '3 樓', whoMayBook: 'agency', public: true });
    expect(made.keepers.map(({ id }) => id)).toEqual([stage.city.people.keeper]);
  });

  it('names another keeper with a reason, and takes the history away as a file', async () => {
    const { id, name } = await stage.venue();
    await within({ stage, browser }, 'chief', '/booking/resources', 1280, async (page) => {
      await page.getByRole('link', { name }).click();
      await page.getByRole('tab', { name: '保管人' }).click();
      await page.getByRole('button', { name: '指定第二保管人' }).click();
      const dialog = page.locator('booking-keeper-dialog');
      await dialog.getByRole('button', { name: '更換' }).click();
      await dialog.getByText('請選一位。').waitFor();
      await pick(page, '新保管人', '人員 deputy');
      await dialog.getByLabel('異動原因').fill('輪調');
      await dialog.getByRole('button', { name: '更換' }).click();
      await page.locator('booking-keeper-changes tbody tr').filter({ hasText: '輪調' }).waitFor();
      await page.getByRole('button', { name: '清空第二保管人' }).waitFor();
      await expectSound(page);
      await page.getByRole('button', { name: '匯出' }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: /csv/i }).click();
      expect((await download).suggestedFilename()).toBe('保管人異動紀錄.csv');
    });
    const { body } = await stage.as('chief').get<KeeperList>(`${root}/resources/${id}/keepers`);
    expect(body.items.map((one) => one.id)).toEqual([stage.city.people.keeper, stage.city.people.deputy]);
  });

  it('deletes what people have booked only after saying so twice', async () => {
    const venue = await stage.venue();
    const booking = await stage.book('officer', venue);
    await within({ stage, browser }, 'chief', `/booking/resources/${venue.id}`, 1280, async (page) => {
      await page.getByRole('button', { name: '刪除' }).click();
      const dialog = page.locator('booking-remove-dialog');
      await dialog.getByRole('button', { name: '刪除', exact: true }).click();
      await dialog.getByText('還有 1 筆未結束的借用').waitFor();
      await dialog.getByText('人員 officer').waitFor();
      await dialog.getByLabel('告訴申請人的原因').fill('整修');
      await dialog.getByRole('button', { name: '取消借用並刪除' }).click();
      await page.waitForURL(/\/booking\/resources\?kind=venue$/);
      await page.getByText(`「${venue.name}」已刪除`).waitFor();
    });
    const { body } = await stage.as('officer').get<{ state: string }>(`${root}/bookings/${booking.id}`);
    expect(body.state).toBe('cancelled');
  });
});

it('two who edit at once: the later one learns of it and chooses', async () => {
  const { id, name } = await stage.venue({ capacity: 20 });
  await within({ stage, browser }, 'chief', `/booking/resources/${id}/edit`, 1280, async (page) => {
    await page.getByLabel('容納人數').fill('40');
    await within({ stage, browser }, 'keeper', `/booking/resources/${id}/edit`, 1280, async (other) => {
      await other.getByLabel('場地名稱').fill(`${name} 改`);
      await other.getByRole('button', { name: '儲存' }).click();
      await other.waitForURL(new RegExp(`/booking/resources/${id}$`));
    });
    await page.getByRole('button', { name: '儲存' }).click();
    await page.getByText(/人員 keeper在 .* 更動了這項資源/).waitFor();
    await page.getByRole('button', { name: '採用對方的內容' }).click();
    await page.waitForFunction(() => !document.body.textContent?.includes('更動了這項資源'));
    await page.getByLabel('容納人數').fill('50');
    await page.getByRole('button', { name: '儲存' }).click();
    await page.waitForURL(new RegExp(`/booking/resources/${id}$`));
  });
  expect(await named(`${name} 改`)).toMatchObject({ id, capacity: 50 });
});

it('a vehicle gets drivers whose licence fits, and pictures with words', async () => {
  const vehicle = await stage.vehicle({ vehicleType: 'bus' });
  const fit = await stage.driver({ name: '大客車司機', licence: 'bus' });
  await stage.driver({ name: '小客車司機' });
  const content = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#2f6f6a' } })
    .png()
    .toBuffer();
  await within({ stage, browser }, 'keeper', `/booking/resources/${vehicle.id}`, 1280, async (page) => {
    await page.getByRole('button', { name: '設定司機' }).click();
    const choice = page.locator('booking-vehicle-drivers');
    await choice.locator('.rest').getByText('大客車司機').waitFor();
    await choice.getByText('小客車司機').waitFor({ state: 'detached' });
    await choice.locator('.rest t-icon-button').click();
    await choice.getByRole('button', { name: '儲存' }).click();
    await choice.getByRole('link', { name: '大客車司機' }).waitFor();
    const files = page.locator('booking-resource-pictures');
    await files.locator('input[type=file]').setInputFiles({ name: '車頭.png', mimeType: 'image/png', buffer: content });
    await files.getByLabel('「車頭.png」的文字說明').fill('車頭');
    await files.getByLabel('「車頭.png」的文字說明').press('Tab');
    await stage.eventually(async () => {
      const { body } = await stage.as('keeper').get<ResourceDetail>(`${root}/resources/${vehicle.id}`);
      return body.images[0]?.alt === '車頭' && body.partners[0]?.id === fit.id;
    });
    await expectSound(page);
  });
  await within({ stage, browser }, 'officer', `/booking/resources/${vehicle.id}`, 360, async (page) => {
    await page.getByRole('button', { name: '放大「車頭」' }).waitFor();
    await page.getByRole('link', { name: '編輯' }).waitFor({ state: 'detached' });
    await expectSound(page);
  });
});
