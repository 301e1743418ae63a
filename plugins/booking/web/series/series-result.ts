import '@tessera/ui/badge';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { localized } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { timeText } from '../booking-time.js';
import type { SeriesBooked, SeriesResult } from './series.api.js';
import { t } from './texts.js';

const looks = {
  booked: { variant: 'success', icon: 'check' },
  taken: { variant: 'warning', icon: 'lock' },
  refused: { variant: 'warning', icon: 'ban' },
  skipped: { variant: 'line', icon: '' },
} as const;

/** What became of each date of a series that was sent. */
@element('booking-series-result')
export class SeriesResultList extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { display: block; }
      h3 { font-size: var(--t-text-m); }
      li { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; padding-block: 6px; border-top: 1px solid var(--t-border); }
      li p { flex: 1 0 100%; font-size: var(--t-text-xs); color: var(--t-text-muted); }
    `,
  ];

  @property({ attribute: false }) result!: SeriesBooked;

  private renderLine({ time, result, bookingId, reasons }: SeriesResult): TemplateResult {
    const { variant, icon } = looks[result];
    const when = timeText(time);
    return html`<li><span class="num">${bookingId ? html`<a href="/booking/bookings/${bookingId}">${when}</a>` : when}</span>
      <t-badge variant=${variant} icon=${icon}>${t(`result.${result}`)}</t-badge>
      ${reasons.length > 0 ? html`<p>${reasons.map(localized).join('\u3000')}</p>` : nothing}</li>`;
  }

  protected override render(): TemplateResult {
    const { booked, items } = this.result;
    const left = items.filter(({ result }) => result === 'taken' || result === 'refused').length;
    const summary =
      booked === 0
        ? t('result.nothing')
        : left === 0
          ? t('result.all', { booked })
          : t('result.summary', { booked, left });
    return html`<h3>${t('result.title')}</h3><p role="status">${summary}</p><ul>${items.map((item) => this.renderLine(item))}</ul>`;
  }
}
