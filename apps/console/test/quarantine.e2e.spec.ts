import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, temporaryFolder } from '@tessera/testing';
import { axeFindings, ConsoleStage } from './console-stage.js';

const manifest = {
  id: 'stubborn',
  version: '0.9.3',
  portal: '^1.0.0',
  publisher: 'test',
  license: 'Apache-2.0',
  name: { 'zh-Hant': '固執的外掛', en: 'Stubborn' },
  description: { 'zh-Hant': '載入時即失敗', en: 'Fails while it is loaded' },
  icon: 'puzzle',
  server: './server.mjs',
  personalData: { 'zh-Hant': '無', en: 'None' },
};
const plugins = temporaryFolder();
let stage: ConsoleStage;
beforeAll(async () => {
  await mkdir(join(plugins, manifest.id));
  await writeFile(join(plugins, manifest.id, 'plugin.json'), JSON.stringify(manifest));
  await writeFile(join(plugins, manifest.id, 'server.mjs'), "throw new Error('not today');");
  stage = await ConsoleStage.start({ TESSERA_PLUGINS: plugins });
});
afterEach(() => stage?.rest());
afterAll(async () => {
  await stage?.stop();
  await rm(plugins, { recursive: true, force: true });
});

describe('a plugin that could not be loaded', () => {
  it('is told apart by word and icon, with reason and number, and can be given another try', async () => {
    const page = await stage.open('sysadmin', '/console/plugins?health=quarantined');
    const rows = page.locator('tbody tr');
    await rows.getByText('異常').waitFor();
    await eventually(async () => expect(await rows.count()).toBe(1));
    await page.getByText('1 個異常或曾出錯').waitFor();
    await rows.getByRole('link', { name: '固執的外掛' }).click();
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
    const page = await stage.open('agencyadmin', '/console/plugins?plugin=stubborn');
    const detail = page.locator('console-plugin-detail');
    await detail.getByText('已隔離；其他外掛不受影響').waitFor();
    expect(await detail.getByRole('button', { name: '再試一次' }).count()).toBe(0);
  });
});
