import { expect } from '@jest/globals';
import { eventually } from '@tessera/testing';
import type { Locator, Page } from 'playwright-core';
import { fullLayout, place, pluginOf } from '../fake-boot.mjs';
import type { FakePortal } from '../fake-portal.mjs';
import type { ShellBench } from '../open-shell.js';
import type { FailureCase, Stage } from './failure-case.js';

/** Where a resource did not come the browser says so by itself. */
const browsersOwn = /^Failed to load resource/;

const frame = (page: Page, placement: string): Locator => page.locator(`tessera-tile[data-placement="${placement}"]`);

/** Milliseconds of the document until the neighbour's content. */
const shownAfter = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('tessera:content:sample-counter')[0]?.startTime ?? Number.NaN);

/** Opens a page in which nothing fails, and measures it. */
export async function measureUndisturbed(bench: ShellBench): Promise<number> {
  const { page } = await bench.open({ portal: await bench.portal() });
  await frame(page, 'sample-counter').getByText('目前數值：3').waitFor();
  const shown = await shownAfter(page);
  await page.context().close();
  return shown;
}

/** Opens a page with one failure of the catalogue and holds what is seen against what it says. */
export class FailureRun {
  private readonly lines: string[] = [];
  private readonly uncaught: string[] = [];

  constructor(
    private readonly bench: ShellBench,
    private readonly name: string,
    private readonly failure: FailureCase,
    /** Milliseconds that the tile needs on this machine while nothing fails. */
    private readonly undisturbed: number,
  ) {}

  async run(): Promise<void> {
    const { failure } = this;
    const stage = await this.open();
    await stage.neighbour.getByText('目前數值：3').waitFor();
    expect(await shownAfter(stage.page)).toBeLessThan(Math.max(failure.neighbours, 3 * this.undisturbed));
    await failure.happen?.(stage);
    await this.lookAt(stage);
    await failure.after?.(stage);
    await this.judge(stage);
    await stage.page.context().close();
  }

  private async open(): Promise<Stage> {
    const { name, failure } = this;
    const portal = await this.bench.portal((one) => this.prepare(one));
    const { page, misdeeds } = await this.bench.open({
      portal,
      prepare: (fresh) => {
        fresh.on('pageerror', (error) => this.uncaught.push(String(error)));
        fresh.on('console', (message) => {
          if (['error', 'warning'].includes(message.type()) && !browsersOwn.test(message.text()))
            this.lines.push(message.text());
        });
        return failure.page?.(fresh);
      },
    });
    return { page, portal, misdeeds, tile: frame(page, `${name}-any`), neighbour: frame(page, 'sample-counter') };
  }

  private prepare(portal: FakePortal): void {
    const { name, failure } = this;
    portal.known[name] = pluginOf(name, failure.module ?? `./failures/${name}`);
    portal.on = new Set(['sample', name]);
    portal.layout = [
      ...fullLayout.filter(({ id, plugin }) => id === 'sample-counter' || plugin === 'core'),
      place(name, 'any', 8, 4, 4, 2),
    ];
    portal.instead = ({ path, request, response }) => {
      const file = path.match(`^/assets/${name}/0/(.*)`)?.[1];
      return Boolean(file && failure.asset?.({ file, response, url: request.url ?? '' }, portal));
    };
    failure.prepare?.(portal);
  }

  private async lookAt(stage: Stage): Promise<void> {
    const { shows } = this.failure;
    if (shows === 'gone') return;
    if ('content' in shows) await stage.tile.getByText(shows.content).first().waitFor();
    else await this.lookAtProblem(stage, shows);
    await stage.neighbour.getByRole('button', { name: '加一' }).click();
    await stage.neighbour.getByText('已按 1 次').waitFor();
  }

  private async lookAtProblem(stage: Stage, { number, says }: { number: string; says?: string }): Promise<void> {
    const { failure } = this;
    const { page, tile } = stage;
    await tile.getByText(`錯誤 ${number}`).waitFor();
    if (says) await tile.getByText(says).waitFor();
    await eventually(async () => expect(await page.getByText(/錯誤 T-/).count()).toBe(1));
    const retry = tile.getByRole('button', { name: '重試' });
    if (failure.final) {
      expect(await retry.count()).toBe(0);
      return;
    }
    await this.seeWhole(tile, retry);
    await failure.heal?.(stage);
    await retry.click();
    if (failure.healed) await tile.getByText(failure.healed).first().waitFor();
    else await tile.getByText(`錯誤 ${number}`).waitFor();
  }

  /** Not cut off by the frame, however short that is. */
  private async seeWhole(tile: Locator, retry: Locator): Promise<void> {
    await eventually(async () => {
      const [foot, button] = await Promise.all([tile.locator('.foot').boundingBox(), retry.boundingBox()]);
      expect(button!.y + button!.height).toBeLessThanOrEqual(foot!.y);
    });
  }

  private async judge({ misdeeds }: Stage): Promise<void> {
    const { failure, lines } = this;
    // the browser tells of a line a moment after the page wrote it
    await eventually(() => expect(failure.console.filter((one) => !lines.some((line) => one.test(line)))).toEqual([]));
    expect(this.uncaught).toEqual([]);
    expect(lines.filter((line) => !failure.console.some((one) => one.test(line)))).toEqual([]);
    if (!failure.violates) expect(misdeeds).toEqual({ violations: [], foreign: [] });
  }
}
