import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/data-table';
import '@tessera/ui/error-state';
import { formatNumber } from '@tessera/ui/numbers';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { ApiProblem, type Crumb, describeProblem, LatestRead, navigate, PageElement, toast } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { pageHead, pageHeadStyles, sections } from '../page-head.js';
import { type ClosureDraft, emptyDraft, inputOf, missingIn, previewOf } from './closure-draft.js';
import { closureFaults } from './closure-faults.js';
import './closure-fields.js';
import type { ClosureFields } from './closure-fields.js';
import { closedText, foreignZone } from './closure-words.js';
import { type Choices, type ClosurePreviewResult, closures } from './closures.api.js';
import { hitColumns } from './hit-columns.js';
import { t } from './texts.js';

/** Declaring a closure: what it would hit is shown beside the form, and nothing is cancelled by it. */
export default class ClosureFormPage extends PageElement {
  static override styles = [
    base,
    panel,
    pageHeadStyles,
    css`
      .columns { display: grid; grid-template-columns: minmax(0, 26rem) minmax(0, 1fr); grid-template-rows: auto 1fr; }
      booking-closure-fields { padding: 16px 20px; }
      .end { display: grid; gap: 16px; align-content: start; padding: 0 20px 20px; }
      .hits { grid-area: 1 / 2 / 3 / 3; display: grid; gap: 16px; align-content: start; padding-block: 16px 20px; border-inline-start: 1px solid var(--t-border); }
      .hits > :not(t-data-table) { margin-inline: 20px; }
      h2 { font-size: var(--t-text-md); }
      .acts { display: flex; flex-wrap: wrap; gap: 8px; }
      .muted { color: var(--t-text-muted); }
      @media (max-width: 899.98px) {
        .columns { grid-template-columns: minmax(0, 1fr); grid-template-rows: none; }
        /* what it hits is seen before it is declared */
        .hits { grid-area: auto; border-inline-start: 0; border-block: 1px solid var(--t-border); }
        .end { padding-top: 16px; }
      }
    `,
  ];

  @state() private draft: ClosureDraft = emptyDraft;
  @state() private faults: Partial<Record<keyof ClosureDraft, string>> = {};
  @state() private failure = '';
  @state() private choices: Choices | undefined;
  @state() private preview: ClosurePreviewResult | undefined;
  @state() private busy = false;
  @query('booking-closure-fields') private fields!: ClosureFields;
  private readonly reading = new LatestRead(this, true);
  private readonly previewing = new LatestRead(this, false);
  private previewed = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.read();
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.reading.abort();
    this.previewing.abort();
  }

  protected override pageTitle(): string {
    return t('form.title');
  }
  protected override crumbs(): Crumb[] {
    return [{ label: t('title'), to: '/booking/closures' }];
  }

  private read(): void {
    void this.reading.run(
      ({ signal }) => closures.choices(signal),
      (choices) => {
        this.choices = choices;
      },
    );
  }

  private readonly changed = ({ detail }: CustomEvent<ClosureDraft>): void => {
    this.draft = detail;
    this.faults = {};
    this.failure = '';
    if (missingIn(detail).length > 0) {
      this.previewing.abort();
      this.previewed = '';
      this.preview = undefined;
      return;
    }
    const asked = previewOf(detail);
    if (JSON.stringify(asked) === this.previewed) return;
    this.previewed = JSON.stringify(asked);
    void this.previewing.run(
      ({ signal }) => closures.preview(asked, signal),
      (preview) => {
        this.preview = preview;
      },
    );
  };

  private readonly declare = async (): Promise<void> => {
    if (this.busy) return;
    const missing = [...missingIn(this.draft), ...(this.draft.reason.trim() ? [] : (['reason'] as const))];
    this.faults = Object.fromEntries(missing.map((field) => [field, t('field.missing')]));
    if (missing.length > 0) return this.showFaults();
    this.busy = true;
    this.failure = '';
    try {
      const { id, open } = await closures.declare(inputOf(this.draft));
      toast({ text: t(open.value > 0 ? 'declared.open' : 'declared.none', { count: open.value }), kind: 'success' });
      navigate(`/booking/closures/${id}`);
    } catch (error) {
      this.faults = error instanceof ApiProblem ? closureFaults(error) : {};
      if (Object.keys(this.faults).length === 0) this.failure = describeProblem(error).text;
      else await this.showFaults();
    }
    this.busy = false;
  };

  private async showFaults(): Promise<void> {
    await this.updateComplete;
    // of a field that is not asked for here nothing stands beside any
    if (!(await this.fields.focusFault())) this.failure = Object.values(this.faults)[0] ?? '';
  }

  private renderHits(): TemplateResult {
    const { error, loading } = this.previewing;
    const faults = error instanceof ApiProblem ? Object.values(closureFaults(error)) : [];
    if (error) return html`<t-callout variant="warning">${faults[0] ?? describeProblem(error).text}</t-callout>`;
    if (loading) return html`<t-skeleton lines="6"></t-skeleton>`;
    if (!this.preview) return html`<p class="muted">${t('preview.empty')}</p>`;
    const { total, resources, items, time, zone } = this.preview;
    const count = formatNumber(total.value);
    return html`
      <p class="num">${[closedText(time), foreignZone(zone)].filter(Boolean).join(' ')}</p>
      <t-callout variant=${total.value > 0 ? 'warning' : 'success'}>
        ${total.value > 0 ? t('preview.hits', { count, resources: formatNumber(resources) }) : t('preview.none', { resources: formatNumber(resources) })}</t-callout>
      ${items.length > 0 ? html`<t-data-table label=${t('preview.title')} .columns=${hitColumns()} .rows=${items.map((hit) => ({ ...hit, id: hit.booking.id }))}></t-data-table>` : nothing}
      ${total.value > items.length ? html`<p class="muted">${t('preview.more', { count: formatNumber(total.value - items.length) })}</p>` : nothing}`;
  }

  private renderForm(choices: Choices): TemplateResult {
    return html`<form class="columns" novalidate @submit=${(event: Event) => event.preventDefault()}>
      <booking-closure-fields .draft=${this.draft} .choices=${choices} .faults=${this.faults} @draft-changed=${this.changed}></booking-closure-fields>
      <section class="hits" aria-labelledby="preview" aria-live="polite" aria-busy=${this.previewing.loading ? 'true' : 'false'}><h2 id="preview">${t('preview.title')}</h2>${this.renderHits()}</section>
      <div class="end">
        ${this.failure ? html`<t-callout variant="danger" alert>${this.failure}</t-callout>` : nothing}
        <p class="muted">${t('form.note')}</p>
        <div class="acts"><t-button href="/booking/closures">${t('form.cancel')}</t-button>
          <t-button variant="primary" ?loading=${this.busy} @click=${this.declare}>${t('form.declare')}</t-button></div>
      </div>
    </form>`;
  }

  private renderContent(): TemplateResult {
    const { error } = this.reading;
    if (error) {
      const { text, number } = describeProblem(error);
      return html`<t-error-state heading=${text} number=${number} @t-retry=${() => this.read()}></t-error-state>`;
    }
    return this.choices ? this.renderForm(this.choices) : html`<t-skeleton lines="10"></t-skeleton>`;
  }

  protected override render(): TemplateResult {
    return html`${pageHead(t('form.title'))}<section class="panel" aria-label=${t('form.title')}>${sections('closures')}${this.renderContent()}</section>`;
  }
}
