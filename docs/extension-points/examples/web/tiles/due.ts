import '@tessera/ui/empty';
import { formatDate } from '@tessera/ui/dates';
import { base } from '@tessera/ui/styles/base';
import { TileElement, type TileSummary } from '@tessera/web-sdk';
import { html, type TemplateResult } from 'lit';
import type { DueData } from '../../server/due.tile.js';
import { t } from '../texts.js';

/** Content only: bar, footer, loading and error are drawn by the shell. */
export default class DueTileElement extends TileElement<DueData> {
  static override styles = [base];

  override summary({ items }: DueData): TileSummary {
    return { count: items.length };
  }

  protected override renderContent({ items }: DueData): TemplateResult {
    if (items.length === 0)
      return html`<t-empty icon="package" heading=${t('empty')} note=${t('empty-note')}></t-empty>`;
    return html`<ul>${items.map(
      ({ id, equipment, until }) => html`<li><a href="/loans/${id}">${equipment}</a> ${formatDate(until, 'day')}</li>`,
    )}</ul>`;
  }
}
