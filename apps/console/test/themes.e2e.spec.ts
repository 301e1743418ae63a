import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { axeFindings, ConsoleStage } from './console-stage.js';

let stage: ConsoleStage;
beforeAll(async () => {
  stage = await ConsoleStage.start();
  await stage.server.patch('/api/account/preferences', { theme: 'contrast', locale: 'en' });
});
afterEach(() => stage?.rest());
afterAll(() => stage?.stop());

describe('in English and high contrast', () => {
  it.each([
    ['/console/plugins?plugin=bulletin', 'Tile budgets'],
    ['/console/plugins/switches', 'From above'],
    ['/console/organisation/D03', 'Imported'],
    ['/console/accounts', 'agencyadmin'],
  ])('%s has no finding of axe', async (path, text) => {
    const page = await stage.open('sysadmin', path);
    await page.getByText(text).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});
