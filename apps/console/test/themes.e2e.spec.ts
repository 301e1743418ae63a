import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { axeFindings, ConsoleStage } from './console-stage.js';

let stage: ConsoleStage;
beforeAll(async () => {
  stage = await ConsoleStage.start();
}, 120_000);
afterAll(() => stage?.stop());

const places = [
  ['/console/plugins?plugin=bulletin', 'Tile budgets'],
  ['/console/plugins/switches', 'From above'],
  ['/console/organisation/D03', 'Imported'],
  ['/console/accounts', 'agencyadmin'],
] as const;

describe('in English and other themes', () => {
  it.each(['dark', 'contrast'])('%s: no room has a finding of axe', async (theme) => {
    await stage.demo.clients.sysadmin.patch('/api/account/preferences', { theme, locale: 'en' });
    for (const [path, text] of places) {
      const page = await stage.open('sysadmin', path);
      await page.getByText(text).first().waitFor();
      expect([path, ...(await axeFindings(page))]).toEqual([path]);
      await page.close();
    }
  });
});
