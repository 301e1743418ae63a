import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { layOutPlugins } from '../../core/test/plugin-stage.js';
import { axeFindings, ConsoleStage } from './console-stage.js';

const { root, folder } = layOutPlugins(['throws-at-import']);
let stage: ConsoleStage;
beforeAll(async () => {
  stage = await ConsoleStage.start({ TESSERA_PLUGINS: root });
}, 120_000);
afterAll(async () => {
  await stage?.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('a plugin that could not be loaded', () => {
  it('is told apart by word and icon, with reason and number, and can be given another try', async () => {
    const page = await stage.open('sysadmin', '/console/plugins?health=quarantined');
    const rows = page.locator('tbody tr');
    await rows.getByText('異常').waitFor();
    expect(await rows.count()).toBe(1);
    await page.getByText('1 個異常或曾出錯').waitFor();
    await rows.getByRole('link', { name: 'throws-at-import' }).click();
    const detail = page.locator('console-plugin-detail');
    await detail.getByText('已隔離；其他外掛不受影響').waitFor();
    await detail.getByText('T-1313').waitFor();
    await detail.getByText('not today').waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await detail.getByRole('button', { name: '再試一次' }).click();
    await page.locator('console-release-dialog').getByRole('button', { name: '再試一次' }).click();
    await page.getByText('已解除隔離').first().waitFor();
  });

  it('cannot be released by administrators of an agency', async () => {
    const page = await stage.open('agencyadmin', '/console/plugins?plugin=throws-at-import');
    const detail = page.locator('console-plugin-detail');
    await detail.getByText('已隔離；其他外掛不受影響').waitFor();
    expect(await detail.getByRole('button', { name: '再試一次' }).count()).toBe(0);
  });
});
