import { expect } from '@jest/globals';
import type { FailureCase } from '../failure-case.js';

const ticks = 'html[data-ticks]';

export const failure: FailureCase = {
  happens: 'its timer goes on after the tile is gone: told once in the console, and it reaches nobody',
  happen: async ({ page, portal, tile }) => {
    await tile.getByText('ticking').waitFor();
    portal.enable('leaks-timers', false);
    await page.getByText('故障已停用').first().waitFor();
    const count = async () => Number(await page.locator(ticks).getAttribute('data-ticks'));
    const gone = await count();
    // other tiles may ask anew when a plugin went
    const asks = () => portal.asked.filter((one) => one.includes('placement=leaks-timers-any')).length;
    const asked = asks();
    await page.waitForFunction((from) => Number(document.documentElement.dataset.ticks) > from + 20, gone);
    expect(asks()).toBe(asked);
    portal.enable('leaks-timers', true);
  },
  shows: { content: 'ticking' },
  neighbours: 2_500,
  console: [/^T-2112 leaks-timers-any/],
};
