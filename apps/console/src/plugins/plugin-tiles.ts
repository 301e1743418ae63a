import '@tessera/ui/badge';
import { formatNumber } from '@tessera/ui/numbers';
import { localized } from '@tessera/web-sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { PluginDetail, TileFigures } from './plugins.api.js';
import { t } from './texts.js';
import { overBudget } from './tile-verdict.js';

function verdict(tile: TileFigures): TemplateResult {
  const over = overBudget(tile);
  if (over === null) return html`<t-badge>${t('tiles.unmeasured')}</t-badge>`;
  return over.length === 0
    ? html`<t-badge variant="success" icon="check">${t('tiles.within')}</t-badge>`
    : html`<t-badge variant="danger" icon="alert-triangle">${t('tiles.over', { what: over.map((part) => t(`tiles.${part}`)).join(t('tiles.and')) })}</t-badge>`;
}

const measured = (value: number | null, unit: string): string =>
  value === null ? '—' : `${formatNumber(value)}\u00a0${unit}`;
const kilobytes = (bytes: number | null): number | null => (bytes === null ? null : Math.round(bytes / 102.4) / 10);

const row = (what: 'size' | 'source' | 'content' | 'long-tasks', found: string, budget: string): TemplateResult =>
  html`<tr><th scope="row">${t(`tiles.${what}`)}</th><td class="r nowrap">${found}</td><td class="r nowrap">${budget}</td></tr>`;

/** Tiles of a plugin: what the manifest promises beside what server and browsers measured in the last seven days. */
export function tileBudgets({ tiles }: PluginDetail): TemplateResult | typeof nothing {
  if (tiles.length === 0) return nothing;
  return html`<h3>${t('tiles.title')}</h3>
    <div class="table-scroll" tabindex="0" role="group" aria-label=${t('tiles.title')}><table class="table"><caption>${t('tiles.title')}</caption>
      <thead><tr>
        <th scope="col">${t('tiles.measure')}</th><th scope="col" class="r">${t('tiles.p95')}</th><th scope="col" class="r">${t('tiles.budget')}</th>
      </tr></thead>
      ${tiles.map(
        (tile) => html`<tbody>
          <tr><th scope="rowgroup" colspan="3">${localized(tile.name)} ${verdict(tile)}<small>${t('tiles.loads', { count: tile.loads })}</small></th></tr>
          ${row('size', measured(kilobytes(tile.bytes), 'KB'), measured(tile.budgetKilobytes, 'KB'))}
          ${row('source', measured(tile.sourceMilliseconds, 'ms'), measured(tile.budgetMilliseconds, 'ms'))}
          ${row('content', measured(tile.contentMilliseconds, 'ms'), measured(tile.budgetMilliseconds, 'ms'))}
          ${row('long-tasks', measured(tile.longTaskMilliseconds, 'ms'), '—')}
        </tbody>`,
      )}
    </table></div>`;
}
