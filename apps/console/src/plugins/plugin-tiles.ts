import '@tessera/ui/badge';
import { formatNumber } from '@tessera/ui/numbers';
import { localized } from '@tessera/web-sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { PluginDetail, TileFigures } from './plugins.api.js';
import { t } from './texts.js';

function verdict({ p95Milliseconds, budgetMilliseconds }: TileFigures): TemplateResult {
  if (p95Milliseconds === null) return html`<t-badge>${t('tiles.unmeasured')}</t-badge>`;
  return p95Milliseconds <= budgetMilliseconds
    ? html`<t-badge variant="success" icon="check">${t('tiles.within')}</t-badge>`
    : html`<t-badge variant="danger" icon="alert-triangle">${t('tiles.over')}</t-badge>`;
}

/** Tiles of a plugin: what the manifest promises beside what was measured. */
export function tileBudgets({ tiles, manifest }: PluginDetail): TemplateResult | typeof nothing {
  if (tiles.length === 0) return nothing;
  const kilobytes = new Map(manifest?.tiles.map(({ id, budget }) => [id, budget.kilobytes]));
  return html`<h3>${t('tiles.title')}</h3>
    <div class="table-scroll" tabindex="0" role="group" aria-label=${t('tiles.title')}><table class="table"><caption>${t('tiles.title')}</caption>
      <thead><tr>
        <th scope="col">${t('tiles.tile')}</th><th scope="col" class="r">${t('tiles.size')}</th><th scope="col" class="r">${t('tiles.time')}</th>
      </tr></thead>
      <tbody>${tiles.map(
        (tile) => html`<tr>
          <th scope="row">${localized(tile.name)}<small>${t('tiles.loads', { count: tile.loads })}</small></th>
          <td class="r">${kilobytes.has(tile.id) ? `${formatNumber(kilobytes.get(tile.id) ?? 0)} KB` : '—'}</td>
          <td class="r">${tile.p95Milliseconds === null ? '—' : formatNumber(tile.p95Milliseconds)} / ${formatNumber(tile.budgetMilliseconds)} ms<br />${verdict(tile)}</td>
        </tr>`,
      )}</tbody>
    </table></div>`;
}
