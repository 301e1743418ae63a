import type { ReviewItem, ReviewVerdict, WaitingQueue } from '@tessera/contracts';
import { longestReviewNote } from '@tessera/contracts/review-limits';
import '@tessera/ui/button';
import { formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/side-panel';
import { base } from '@tessera/ui/styles/base';
import '@tessera/ui/text-field';
import type { TTextField } from '@tessera/ui/text-field';
import { localized } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { rowNote } from './row-state.js';
import { t } from './texts.js';
import { isOpen, type Row } from './waiting-queues.js';
import { factText, wordsText } from './waiting-words.js';

/** All of one item, and its decision in a band at the foot. Sends `tessera-decide` with `{verdict, note}` and `tessera-close`. */
@element('tessera-review-detail')
export class ReviewDetail extends TesseraElement {
  static override styles = [
    base,
    css`
      dl { display: grid; grid-template-columns: minmax(5rem, max-content) minmax(0, 1fr); gap: 10px 16px; margin-bottom: 16px; }
      dt { color: var(--t-text-muted); font-size: var(--t-text-xs); line-height: 1.7; }
      dd { overflow-wrap: anywhere; white-space: pre-line; line-height: var(--t-leading-ui); }
      .note { display: flex; gap: 6px; margin-bottom: 16px; color: var(--t-warning-text); }
      .plain { color: var(--t-text-muted); }
      a { display: inline-flex; align-items: center; gap: 4px; min-height: 24px; }
      t-text-field { margin-top: 16px; }
    `,
  ];

  @property({ attribute: false }) queue!: WaitingQueue;
  @property({ attribute: false }) row!: Row;
  @property({ type: Boolean }) busy = false;
  @state() private note = '';
  @state() private missing = false;
  @query('t-text-field') private field?: TTextField;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('row');
    if (before && before.item.id !== this.row.item.id) {
      this.note = '';
      this.missing = false;
    }
  }

  private decide(verdict: ReviewVerdict): void {
    this.missing = verdict.note === 'required' && this.note.trim() === '';
    if (this.missing) this.field?.focus();
    else this.send('tessera-decide', { verdict, note: verdict.note === 'none' ? '' : this.note.trim() });
  }

  private renderFacts({ number, from, since, due, facts }: ReviewItem): TemplateResult {
    const rows: [string, string][] = [
      ...(number ? ([[t('detail.number'), number]] as [string, string][]) : []),
      ...(from ? ([[t('detail.from'), `${from.name}\n${from.agency}`]] as [string, string][]) : []),
      ...facts.map(({ label, value }): [string, string] => [wordsText(label), factText(value)]),
      [t('detail.since'), formatDateTime(since)],
      ...(due ? ([[t('detail.due'), formatDateTime(due)]] as [string, string][]) : []),
    ];
    return html`<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd class="num">${value}</dd>`)}</dl>`;
  }

  private renderActs(): TemplateResult {
    return html`${[...this.queue.verdicts].reverse().map(
      (verdict) => html`<t-button
        slot="footer" variant=${verdict.tone === 'negative' ? 'danger-line' : verdict.tone === 'positive' ? 'primary' : 'default'} ?loading=${this.busy}
        @click=${() => this.decide(verdict)}>${localized(verdict.name)}</t-button>`,
    )}`;
  }

  protected override render(): TemplateResult {
    const { item } = this.row;
    const note = rowNote(this.row, this.queue);
    const open = isOpen(this.row);
    const takesNote = open && this.queue.verdicts.some((verdict) => verdict.note !== 'none');
    return html`<t-side-panel open heading=${wordsText(item.title)} subline=${[localized(this.queue.name), this.queue.principal ? t('for', { name: this.queue.principal.name }) : ''].filter(Boolean).join('　')} ?close-on-backdrop=${this.note === ''} @t-close=${() => this.send('tessera-close')}>
      ${note ? html`<p class="note ${note.warning ? '' : 'plain'}"><t-icon name=${note.warning ? 'alert-triangle' : 'info-circle'} size="18"></t-icon>${note.text}</p>` : nothing}
      ${this.renderFacts(item)}
      ${item.link ? html`<a href=${item.link}>${t('detail.open')}<t-icon name="arrow-right" size="16"></t-icon></a>` : nothing}
      ${
        takesNote
          ? html`<t-text-field label=${t('note')} rows="3" maxlength=${longestReviewNote} counter .value=${this.note} error=${this.missing ? t('note.missing') : ''}
              @input=${(event: Event) => {
                this.note = (event.target as TTextField).value;
                this.missing = false;
              }}></t-text-field>`
          : nothing
      }
      ${open ? this.renderActs() : nothing}
    </t-side-panel>`;
  }
}
