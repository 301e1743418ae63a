import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/data-table';
import type { TableColumn } from '@tessera/ui/data-table';
import { formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/empty';
import '@tessera/ui/error-state';
import '@tessera/ui/radio-group';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import '@tessera/ui/text-field';
import { confirm, describeProblem, Localize } from '@tessera/web-sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { closureHitsStyles } from './closure-hits.styles.js';
import type { Verdict } from './closures.api.js';
import { type HitLine, hitColumns } from './hit-columns.js';
import { HitDecisions } from './hit-decisions.controller.js';
import { hitState, summaryOf } from './hit-outcome.js';
import { t } from './texts.js';

/**
 * Bookings within a closure: those that wait, decided row by row in one go.
 * @fires hits-decided after something was decided
 */
@element('booking-closure-hits')
export class ClosureHits extends TesseraElement {
  static override styles = [base, closureHitsStyles];

  @property({ attribute: 'closure-id' }) closureId = '';
  /** What those are told whose bookings are cancelled, unless something else is typed. */
  @property() reason = '';
  @state() private note = '';
  @state() private status = '';
  @state() private failure = '';
  protected readonly localize = new Localize(this);
  private readonly hits = new HitDecisions(this, () => this.closureId, false);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('closureId')) this.hits.restart();
  }

  private readonly decide = async (): Promise<void> => {
    const { open } = this.hits;
    const cancelled = open.filter(({ verdict }) => verdict === 'cancel').length;
    const sure =
      cancelled === 0 ||
      (await confirm({
        title: t('confirm.title', { count: cancelled }),
        text: t('confirm.text'),
        action: t('confirm.action'),
        danger: true,
      }));
    if (!sure || this.hits.busy) return;
    this.failure = '';
    try {
      this.status = summaryOf(await this.hits.decide(this.note.trim()));
      this.note = '';
      this.send('hits-decided');
    } catch (error) {
      this.failure = describeProblem(error).text;
    }
  };

  private columns(): TableColumn<HitLine>[] {
    const options = (['cancel', 'keep'] as const).map((value) => ({ value, label: t(`verdict.${value}`) }));
    const verdict = (row: HitLine): TemplateResult | typeof nothing =>
      hitState(this.hits.outcomes.get(row.id)).gone
        ? nothing
        : html`<t-radio-group size="small" hide-label label=${t('verdict.of', { number: row.booking.number })} .options=${options} .value=${this.hits.verdictOf(row)}
            @change=${(event: Event) => this.hits.choose(row.id, (event.target as HTMLInputElement).value as Verdict)}></t-radio-group>`;
    return [...hitColumns(), { key: 'verdict', label: t('verdict.label'), nowrap: true, cell: verdict }];
  }

  private renderBar(): TemplateResult | typeof nothing {
    const { open } = this.hits;
    if (open.length === 0) return nothing;
    const cancelled = open.filter(({ verdict }) => verdict === 'cancel').length;
    const kept = open.length - cancelled;
    const act = [
      ...(cancelled > 0 ? [t('decide.cancel', { count: cancelled })] : []),
      ...(kept > 0 ? [t('decide.keep', { count: kept })] : []),
    ].join(t('summary.joint'));
    return html`<section class="bar" aria-label=${t('decide.label')}>
      ${
        cancelled > 0
          ? html`<t-text-field label=${t('decide.note', { count: cancelled })} optional placeholder=${this.reason} maxlength="500" .value=${this.note} @input=${(
              event: Event,
            ) => {
              this.note = (event.target as HTMLInputElement).value;
            }}></t-text-field>`
          : html`<p>${t('decide.all-kept')}</p>`
      }
      <t-button class="go" variant=${cancelled > 0 ? 'danger' : 'primary'} ?loading=${this.hits.busy} @click=${this.decide}>${act}</t-button>
    </section>`;
  }

  private renderRows(): TemplateResult {
    return html`
      <t-data-table label=${t('hits.title')} .columns=${this.columns()} .rows=${this.hits.rows} .rowName=${({ booking }: HitLine) => booking.number}
        .rowState=${({ id }: HitLine) => hitState(this.hits.outcomes.get(id))}></t-data-table>
      ${this.hits.hasMore ? html`<p class="more"><t-button ?loading=${this.hits.loading} @click=${() => this.hits.more()}>${t('hits.more')}</t-button></p>` : nothing}
      ${this.renderBar()}`;
  }

  private renderContent(): TemplateResult {
    const { error, loading, rows } = this.hits;
    if (error) {
      const { text, number } = describeProblem(error);
      return html`<t-error-state heading=${text} number=${number} @t-retry=${() => this.hits.restart()}></t-error-state>`;
    }
    if (rows.length > 0) return this.renderRows();
    if (loading) return html`<t-skeleton lines="6"></t-skeleton>`;
    return html`<t-empty class="state" icon="circle-check" heading=${t('hits.none')} note=${t('hits.none-note')}></t-empty>`;
  }

  protected override render(): TemplateResult {
    return html`${this.failure ? html`<t-callout variant="danger" alert>${this.failure}</t-callout>` : nothing}
      <p class="status" role="status">${this.status}</p>${this.renderContent()}`;
  }
}

/** Those that were decided, with by whom. */
@element('booking-decided-hits')
export class DecidedHits extends TesseraElement {
  static override styles = [base, closureHitsStyles];

  @property({ attribute: 'closure-id' }) closureId = '';
  protected readonly localize = new Localize(this);
  private readonly hits = new HitDecisions(this, () => this.closureId, true);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('closureId')) this.hits.restart();
  }

  private columns(): TableColumn<HitLine>[] {
    return [
      ...hitColumns(),
      {
        key: 'decision',
        label: t('verdict.label'),
        nowrap: true,
        cell: ({ decision }) => (decision ? t(`decided.${decision.verdict}`) : ''),
        note: ({ decision }) => (decision ? t('decided.by', { by: decision.by, at: formatDateTime(decision.at) }) : ''),
      },
    ];
  }

  protected override render(): TemplateResult {
    const { error, loading, rows, hasMore } = this.hits;
    if (error) {
      const { text, number } = describeProblem(error);
      return html`<t-error-state heading=${text} number=${number} @t-retry=${() => this.hits.restart()}></t-error-state>`;
    }
    if (rows.length === 0)
      return loading
        ? html`<t-skeleton lines="6"></t-skeleton>`
        : html`<t-empty class="state" icon="checklist" heading=${t('decided.none')}></t-empty>`;
    return html`<t-data-table label=${t('decided.title')} .columns=${this.columns()} .rows=${rows}></t-data-table>
      ${hasMore ? html`<p class="more"><t-button ?loading=${loading} @click=${() => this.hits.more()}>${t('hits.more')}</t-button></p>` : nothing}`;
  }
}
