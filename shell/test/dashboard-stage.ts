import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import { eventually } from '@tessera/testing';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { fullLayout } from './fake-boot.mjs';
import type { FakePortal } from './fake-portal.mjs';
import type { Misdeeds, ShellBench } from './open-shell.js';

export interface Place {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A dashboard of five tiles in a fake portal, one of them locked by the government. */
export async function dashboardPortal(
  bench: ShellBench,
  prepare: (portal: FakePortal) => void = () => undefined,
): Promise<FakePortal> {
  return bench.portal((portal) => {
    portal.on = new Set(['sample', 'odd']);
    portal.layout = fullLayout
      .filter(({ id, plugin }) => plugin === 'core' || ['sample-counter', 'sample-fragile'].includes(id))
      .map((one) => (one.id === 'core-my-settings' ? { ...one, locks: ['presence', 'place', 'size'] } : one));
    portal.dashboards.custom();
    prepare(portal);
  });
}

/** The home page while it is arranged, as a person sees and uses it. */
export class Arranging {
  private constructor(
    readonly page: Page,
    readonly portal: FakePortal,
    readonly misdeeds: Misdeeds,
  ) {}

  static async open(
    bench: ShellBench,
    portal: FakePortal,
    options: BrowserContextOptions & { width?: number } = {},
  ): Promise<Arranging> {
    const { page, misdeeds } = await bench.open({ portal, reducedMotion: 'reduce', ...options });
    await page.getByText('目前數值：3').waitFor();
    return new Arranging(page, portal, misdeeds);
  }

  async begin(): Promise<this> {
    await this.page.getByRole('button', { name: '編輯版面' }).click();
    await this.frame('sample-counter').waitFor();
    return this;
  }

  frame = (id: string): Locator => this.page.locator(`tessera-tile-frame[data-placement="${id}"]`);
  handle = (name: string): Locator => this.page.getByRole('button', { name: `移動 ${name}` });
  button = (name: string): Locator => this.page.getByRole('button', { name, exact: true });

  /** Where a tile lies, in cells, as its style says. */
  place(id: string): Promise<Place> {
    return this.page
      .locator(`.grid > [data-placement="${id}"]`)
      .first()
      .evaluate((element) => {
        const value = (name: string) => Number((element as HTMLElement).style.getPropertyValue(name));
        return { x: value('--x'), y: value('--y'), w: value('--w'), h: value('--h') };
      });
  }

  /** Waits until a tile lies there; members that are left out may be anything. */
  lies(id: string, place: Partial<Place>): Promise<void> {
    return eventually(async () => expect(await this.place(id)).toMatchObject(place));
  }

  /** Ids in the order of the document, and in the order in which one sees them. */
  orders(): Promise<{ document: string[]; seen: string[] }> {
    return this.page.locator('.grid').evaluate((grid) => {
      const tiles = [...grid.querySelectorAll<HTMLElement>(':scope > [data-placement]:not(tessera-tile-frame)')];
      const at = (tile: HTMLElement) => tile.getBoundingClientRect();
      const ids = (all: HTMLElement[]) => all.map((tile) => tile.dataset.placement ?? '');
      const seen = [...tiles].sort((a, b) => at(a).top - at(b).top || at(a).left - at(b).left);
      return { document: ids(tiles), seen: ids(seen) };
    });
  }

  /** Waits until what is expected of both orders holds. */
  reads(expected: (orders: { document: string[]; seen: string[] }) => void): Promise<void> {
    return eventually(async () => expected(await this.orders()));
  }

  /** What a screen reader is told. */
  said(text: string | RegExp): Promise<void> {
    return this.page.locator('.live', { hasText: text }).waitFor({ state: 'attached' });
  }

  private focused(): Promise<string> {
    return this.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.getAttribute('aria-label') ?? active?.textContent?.trim() ?? '';
    });
  }

  /** Waits until that has the focus. */
  focuses(name: string): Promise<void> {
    return eventually(async () => expect(await this.focused()).toBe(name));
  }

  async save(): Promise<void> {
    await this.button('確定').click();
    await this.page.locator('tessera-edit-bar').waitFor({ state: 'detached' });
  }

  async findings(): Promise<string[]> {
    // only what is wrong, and no further window to put frames together
    const axe = new AxeBuilder({ page: this.page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
    const { violations } = await axe.analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }
}
