import '@tessera/ui/batch-bar';
import type { BatchVerdict, TBatchBar } from '@tessera/ui/batch-bar';
import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/data-table';
import type { TableAction, TDataTable } from '@tessera/ui/data-table';
import '@tessera/ui/empty';
import '@tessera/ui/error-state';
import '@tessera/ui/filter-bar';
import '@tessera/ui/skeleton';
import type { DecisionResult } from '@tessera/contracts';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { describeProblem, live, PageElement, QueryFilter, toast } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { pageHead, pageHeadStyles, sections } from '../page-head.js';
import { type ReviewLine, reviews, type Verdict } from './review.api.js';
import { reviewColumns } from './review-columns.js';
import { reviewChoices, reviewFields } from './review-filter.js';
import { ReviewRows } from './review-rows.controller.js';
import { rowState } from './row-outcome.js';
import { t } from './texts.js';

const longestNote = 500;
const mostAtOnce = 500;

/** Bookings of what I keep: approve or reject, one by one or many together. */
export default class ReviewPage extends PageElement {
  static override styles = [
    base,
    panel,
    pageHeadStyles,
    css`
      .state { padding: 32px 16px; }
      t-filter-bar { padding: 12px 16px; }
      .count { padding: 0 16px 8px; font-size: var(--t-text-xs); color: var(--t-text-muted); }
      .more { display: flex; justify-content: center; padding: 12px; border-top: 1px solid var(--t-border); }
      t-batch-bar, t-callout { display: block; margin-top: 12px; }
      @media (max-width: 767.98px) { t-batch-bar { --batch-bar-bottom: calc(60px + env(safe-area-inset-bottom)); } }
    `,
  ];

  @query('t-data-table') private table?: TDataTable;
  @query('t-batch-bar') private bar!: TBatchBar;
  @state() private said = '';
  @state() private failure = '';
  /** Who came by the link of a mail finds that row chosen, once. */
  private sought: string | undefined;
  private asked = '';
  private stop: (() => void) | undefined;
  private readonly rows = new ReviewRows(this, (cursor, request) => reviews.list(this.filter.values, cursor, request));
  private readonly filter = new QueryFilter(this, reviewChoices, () => this.rows.restart());

  override connectedCallback(): void {
    super.connectedCallback();
    const follow = () => this.rows.follow();
    const stops = [
      live.on('waiting-changed', ({ plugin, review }) => {
        if (plugin === 'booking' && review === 'bookings') follow();
      }),
      live.on('resync', follow),
    ];
    this.stop = () => {
      for (const stop of stops) stop();
    };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
  }

  protected override pageTitle(): string {
    return t('title');
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const item = this.query.get('item') ?? '';
    if (item !== this.asked) this.sought = item;
    this.asked = item;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const at = this.sought ? this.rows.rows.findIndex(({ id }) => id === this.sought) : -1;
    if (at < 0 || !this.table) return;
    const [row] = this.rows.rows.slice(at, at + 1);
    this.sought = undefined;
    if (row && this.rows.isOpen(row)) this.rows.choose([row.id]);
    void this.table.updateComplete.then(() => this.table?.focusRow(at));
  }

  private async act({ id, action }: { id: string; action: string }): Promise<void> {
    this.rows.choose([id]);
    await this.updateComplete;
    await this.bar.updateComplete;
    await this.bar.ask(action);
  }

  private async decide({ verdict, note }: { verdict: string; note: string }): Promise<void> {
    if (verdict !== 'approve' && verdict !== 'reject') return;
    const picked = this.rows.picked.slice(0, mostAtOnce);
    const first = this.rows.rows.findIndex(({ id }) => id === picked[0]?.id);
    this.failure = '';
    try {
      const results = await this.rows.decide(picked, verdict, note);
      this.tell(results, verdict);
      // the bar that was pressed is gone
      await this.updateComplete;
      await this.table?.updateComplete;
      this.table?.focusRow(first);
    } catch (error) {
      this.failure = describeProblem(error).text;
    }
  }

  /** What came of it, in one sentence; reasons stand at the rows. */
  private tell(results: readonly DecisionResult[], verdict: Verdict): void {
    const decided = results.filter(({ outcome }) => outcome === 'decided').length;
    const rest = results.length - decided;
    const parts = [
      ...(decided > 0 ? [t(`result.${verdict}`, { count: decided })] : []),
      ...(rest > 0 ? [t('result.rest', { count: rest })] : []),
    ];
    this.said = parts.join(' ');
    toast({ text: this.said, kind: rest > 0 ? 'warning' : 'success' });
  }

  private renderEmpty(): TemplateResult {
    if (!this.rows.keeps)
      return html`<t-empty class="state" icon="building" heading=${t('none-kept')} note=${t('none-kept-note')}></t-empty>`;
    const { q, from, to, kind, state: chosen } = this.filter.values;
    return q || from || to || kind || chosen
      ? html`<t-empty class="state" icon="search-off" heading=${t('none-found')} note=${t('none-found-note')}>
          <t-button size="small" href="/booking/review">${t('filter.clear')}</t-button></t-empty>`
      : html`<t-empty class="state" icon="checks" heading=${t('empty')} note=${t('empty-note')}></t-empty>`;
  }

  private renderRows(): TemplateResult {
    const { rows, outcomes, chosen, error, loading, hasMore } = this.rows;
    if (error && rows.length === 0) {
      const { text, number } = describeProblem(error);
      return html`<t-error-state class="state" heading=${text} number=${number} @t-retry=${() => this.rows.restart()}></t-error-state>`;
    }
    if (rows.length === 0 && loading) return html`<t-skeleton class="state" lines="8"></t-skeleton>`;
    if (rows.length === 0) return this.renderEmpty();
    const isOpen = (row: ReviewLine) => this.rows.isOpen(row);
    const actions: TableAction<ReviewLine>[] = [
      { key: 'approve', label: t('approve'), possible: isOpen },
      { key: 'reject', label: t('reject'), variant: 'quiet', possible: isOpen },
    ];
    return html`<t-data-table selectable label=${t('title')} .columns=${reviewColumns(outcomes, new Date().toISOString(), !this.filter.values.state)} .rows=${rows}
        .actions=${actions} .chosen=${chosen} .rowName=${({ resource, applicant }: ReviewLine) => `${resource.name} ${applicant.name}`}
        .rowState=${(row: ReviewLine) => rowState(row, outcomes.get(row.id))}
        @t-choose=${({ detail }: CustomEvent<{ ids: string[] }>) => this.rows.choose(detail.ids)}
        @t-act=${({ detail }: CustomEvent<{ id: string; action: string }>) => this.act(detail)}></t-data-table>
      ${hasMore ? html`<div class="more"><t-button ?loading=${loading} @click=${() => this.rows.more()}>${t('more')}</t-button></div>` : nothing}`;
  }

  private renderBar(): TemplateResult {
    const { picked, busy } = this.rows;
    const people = new Set(picked.map(({ applicant }) => applicant.id)).size;
    const verdicts: BatchVerdict[] = [
      { key: 'approve', label: t('approve'), tone: 'positive', note: 'optional' },
      { key: 'reject', label: t('reject'), tone: 'negative', note: 'required' },
    ];
    return html`${this.failure ? html`<t-callout variant="danger" alert>${this.failure}</t-callout>` : nothing}<t-batch-bar .count=${Math.min(picked.length, mostAtOnce)} .verdicts=${verdicts} note-hint=${t('note-hint', { count: people })}
      maxlength=${longestNote} ?busy=${busy} status=${this.said} @t-clear=${() => this.rows.choose([])}
      @t-decide=${({ detail }: CustomEvent<{ verdict: string; note: string }>) => this.decide(detail)}></t-batch-bar>`;
  }

  protected override render(): TemplateResult {
    const { total } = this.rows;
    return html`${pageHead(t('title'))}
      <section class="panel" aria-label=${t('title')}>
        ${sections('review')}
        <t-filter-bar label=${t('filter.label')} .fields=${reviewFields()} .values=${this.filter.values} @t-filter=${this.filter.take}></t-filter-bar>
        <p class="count num" role="status">${total ? t(total.exact ? 'total' : 'total-more', { count: total.value }) : ''}</p>
        ${this.renderRows()}
      </section>
      ${this.renderBar()}`;
  }
}
